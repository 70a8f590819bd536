/** Puts a built page into one HTML file that runs from disk: everything inside, and a policy that lets nothing else in or out. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Subsets of the Latin face that the page's languages need; Arabic and Persian letters have a face of their own. */
const latinFaces = /inter-latin(-ext)?-wght-normal/;

/** Leaves out faces for scripts that the page does not speak: each would be carried by everyone. */
export const fewerFaces = (): Plugin => ({
  name: 'fewer-faces',
  enforce: 'pre',
  transform(code, id) {
    if (!/@fontsource-variable[/\\]inter[/\\].*\.css/.test(id)) return null;
    return code.replace(/(?:\/\*[^*]*\*\/\s*)?@font-face\s*\{[^}]*\}/g, (face) =>
      latinFaces.test(face) ? face : '',
    );
  },
});

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only the page's own script may run, and what it makes itself: its workers, and the layout's WebAssembly. Nothing is fetched. */
const policy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src ${sha256(script)} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What would end a script element or hide its end is spelled so that HTML does not see it; in JavaScript it means the same. */
const insideHtml = (script: string): string =>
  script.replaceAll(/<(\/script|!--)/gi, (_, rest: string) => `\\x3C${rest}`);

export const oneFile = (name: string): Plugin => ({
  name: 'one-file',
  enforce: 'post',
  generateBundle: {
    // After Vite's own last touches.
    order: 'post',
    handler(_, bundle) {
      const parts = Object.values(bundle);
      const chunks = parts.filter((part) => part.type === 'chunk');
      const styles = parts.flatMap((part) =>
        part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
      );
      const page = parts.find((part) => part.type === 'asset' && part.fileName.endsWith('.html'));
      const [chunk] = chunks;
      if (!chunk || chunks.length > 1 || page?.type !== 'asset') {
        const names = parts.map(({ fileName }) => fileName).join(', ');
        this.error(`One page with one script is needed, but there are: ${names}`);
      }
      const script = insideHtml(chunk.code);
      const html = String(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, '')
        .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
        .replace(/\s*<meta property="csp-nonce"[^>]*>/, '')
        .replace(
          /(<meta charset="utf-8" \/>)/,
          (charset) =>
            `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy(script)}" />`,
        )
        .replace('</head>', () => `  <style>${styles.join('\n')}</style>\n  </head>`)
        .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`);
      for (const fileName of Object.keys(bundle)) delete bundle[fileName];
      this.emitFile({ type: 'asset', fileName: name, source: html });
    },
  },
});
