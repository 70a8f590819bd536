/** Lines that begin with a right-to-left letter run right to left, each by itself; the rest of a model text is left to right. */
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

const firstStrongIsRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const rightToLeft = Decoration.line({ attributes: { dir: 'rtl' } });

function marks(view: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      if (firstStrongIsRightToLeft.test(line.text)) found.add(line.from, line.from, rightToLeft);
      at = line.to + 1;
    }
  }
  return found.finish();
}

export const lineDirection = [
  EditorView.perLineTextDirection.of(true),
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = marks(view);
      }
      update(update: ViewUpdate): void {
        if (update.docChanged || update.viewportChanged) this.decorations = marks(update.view);
      }
    },
    { decorations: ({ decorations }) => decorations },
  ),
];
