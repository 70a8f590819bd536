/** How the arcs of each decision maker are told apart: by color and by dash, so that a figure is read without color, too. */

const dashes = ['none', '9 4', '2 4', '10 3 2 3', '16 5', '6 3 2 3 2 3', '1 5'] as const;
const colors = 6;

export interface SideStyle {
  /** A custom property of the theme. */
  readonly color: string;
  /** An SVG dash array, or `none`. */
  readonly dash: string;
}

/** Colors and dashes are as many as have no common divisor, so that no two of the first forty-two decision makers look alike. */
export const sideStyle = (by: number): SideStyle => ({
  color: `var(--side-${by % colors})`,
  dash: dashes[by % dashes.length]!,
});
