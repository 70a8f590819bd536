/**
 * A figure as a file of its own: SVG with its styles written into it, a title and a description, and no script; and PNG drawn from it. Saved
 * figures are light, whatever the page is: they go into documents.
 */
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { figureFace } from './measure.ts';
import { plainName } from './plain-name.ts';

/** What of the page's styles a saved drawing keeps. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
] as const;

/** A property at its initial value needs no mention. */
const initial: Readonly<Partial<Record<(typeof properties)[number], string>>> = {
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  opacity: '1',
};

/** Attributes that the drawing keeps; whatever else there is (classes, handlers, names for the page's own use) stays behind. */
const kept = new Set(
  'xmlns lang viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d transform text-anchor direction fill stroke stroke-width stroke-dasharray stroke-linejoin paint-order opacity font-size font-weight font-family textLength lengthAdjust display role aria-labelledby id'.split(
    ' ',
  ),
);

const drawable = new Set('svg g path rect circle line text tspan title desc'.split(' '));

export interface FigureFile {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** A drawing (an `svg` element) as the text of a file. */
export function figureText(drawing: ReactElement, file: FigureFile): string {
  const root = document.documentElement;
  const theme = root.dataset.theme;
  const holder = document.createElement('div');
  holder.className = 'figure-apart';
  document.body.append(holder);
  const mounted = createRoot(holder);
  // Styles are worked out and the theme put back before anything is painted.
  root.dataset.theme = 'light';
  try {
    flushSync(() => mounted.render(drawing));
    const svg = holder.querySelector('svg');
    if (!svg) throw new Error('no drawing');
    settle(svg);
    return serialized(svg.cloneNode(true) as SVGSVGElement, color(root, '--surface'), file);
  } finally {
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
    mounted.unmount();
    holder.remove();
  }
}

const color = (element: Element, property: string): string =>
  getComputedStyle(element).getPropertyValue(property).trim();

/** Writes computed styles into an element and all below it. */
function settle(element: Element): void {
  for (const child of element.children) settle(child);
  if (element.localName === 'title' || element.localName === 'desc') return;
  const style = getComputedStyle(element);
  for (const property of properties) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== initial[property]) element.setAttribute(property, value);
  }
  if (style.display === 'none') element.setAttribute('display', 'none');
  if (element instanceof SVGTextElement) {
    // Where the face is missing another one has to make do with the same room.
    const width = element.getComputedTextLength();
    if (width > 0) {
      element.setAttribute('textLength', width.toFixed(1));
      element.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    }
  }
}

function serialized(svg: SVGSVGElement, background: string, file: FigureFile): string {
  const [width, height] = sizeOf(svg);
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    if (!drawable.has(element.localName)) element.remove();
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  }
  const make = (name: string, text = ''): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.textContent = text;
    return element;
  };
  const paper = make('rect');
  for (const [name, value] of Object.entries({ width, height, fill: background }))
    paper.setAttribute(name, String(value));
  const title = make('title', plainName(file.title));
  title.id = 'title';
  const description = make('desc', cleanText(file.description));
  description.id = 'description';
  svg.prepend(title, description, paper);
  for (const [name, value] of Object.entries({
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'title description',
    'font-family': figureFace,
    lang: file.language,
  }))
    svg.setAttribute(name, String(value));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

/** Characters that XML does not know are left out; lines stay. */
const cleanText = (text: string): string => text.split('\n').map(plainName).join('\n');

const sizeOf = (svg: Element): readonly [number, number] => [
  Math.ceil(Number(svg.getAttribute('width'))),
  Math.ceil(Number(svg.getAttribute('height'))),
];

/** Most pixels of a picture along one side; beyond it browsers give an empty one. */
const mostPixels = 8000;

/** The file drawn at twice its size. By way of a `data:` address, which the page's own security policy allows. */
export async function figurePicture(text: string): Promise<Blob> {
  const [width, height] = sizeOf(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement);
  const scale = Math.min(2, mostPixels / width, mostPixels / height);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
