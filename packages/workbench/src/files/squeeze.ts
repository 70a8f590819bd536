/** Text made small, and back: deflated UTF-8, and its spelling in letters that an address may hold. */

/** Deflated UTF-8. */
export async function squeeze(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export type Expanded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged' };

/** The text again. Stops as soon as more than `most` bytes have come out, so that a small bomb cannot fill the memory. */
export async function expand(bytes: Uint8Array, most: number): Promise<Expanded> {
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) {
        await reader.cancel().catch(() => {});
        return { kind: 'too-large' };
      }
      parts.push(decoder.decode(value, { stream: true }));
    }
    parts.push(decoder.decode());
  } catch {
    return { kind: 'damaged' };
  }
  return { kind: 'text', text: parts.join('') };
}

/** Bytes turned to letters at a time: a function takes only so many arguments. */
const portion = 0x8000;

export function toBase64Url(bytes: Uint8Array): string {
  let letters = '';
  for (let k = 0; k < bytes.length; k += portion)
    letters += String.fromCharCode(...bytes.subarray(k, k + portion));
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Null where it is not base64url. */
export function fromBase64Url(letters: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]*$/.test(letters) || letters.length % 4 === 1) return null;
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
