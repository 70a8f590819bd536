/** How wide a text is in the figures' face. Without a canvas (in tests) an estimate by characters. */
import type { Measure } from './plain-name.ts';

/** The face of every figure, with fallbacks that other programs have, too. */
export const figureFace = "'Inter Variable', Inter, Vazirmatn, 'Segoe UI', Tahoma, 'DejaVu Sans', sans-serif";

let context: CanvasRenderingContext2D | null | undefined;

export function measureIn(size: number, weight: number): Measure {
  if (context === undefined)
    context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  const mine = context;
  if (!mine) return (text) => [...text].length * size * 0.56;
  const font = `${weight} ${size}px ${figureFace}`;
  return (text) => {
    if (mine.font !== font) mine.font = font;
    return mine.measureText(text).width;
  };
}
