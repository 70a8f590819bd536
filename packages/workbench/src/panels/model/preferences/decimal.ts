/** Numbers as people type them. */
const eastern = /[٠-٩۰-۹]/g;

/** A decimal as the file writes it, from any digits and signs that people type; null when it is none. */
export function decimal(typed: string): string | null {
  const plain = typed
    .trim()
    .replace(eastern, (digit) => String((digit.codePointAt(0)! - 0x0660) % 0x90))
    .replace(/[\u2212\u2013]/g, '-')
    .replace('٫', '.')
    .replace(/[\u200e\u200f\u061c]/g, '');
  return /^[-+]?\d{1,12}(\.\d{1,9})?$/.test(plain) ? plain.replace(/^\+/, '') : null;
}
