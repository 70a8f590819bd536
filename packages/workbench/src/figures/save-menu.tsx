/** A button that saves a figure, as SVG or PNG. */
import { Download } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { Menu } from '../controls/overlays.tsx';
import { download } from '../files/download.ts';
import { workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import { figurePicture, figureText } from './export-figure.ts';

export interface SaveMenuProps {
  readonly title: string;
  /** What the figure shows, in words; goes into the file. */
  readonly description: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly draw: () => ReactElement;
}

export function SaveMenu({ title, description, name, draw }: SaveMenuProps) {
  const words = useWords();
  const text = (): string => figureText(draw(), { title, description, language: words.language });
  const file = plainFileName(name);
  const savePicture = async (): Promise<void> => {
    try {
      const picture = await figurePicture(text());
      download(`${file}.png`, 'image/png', picture);
    } catch {
      workbench().say({ tone: 'warning', sentence: words('graph.save.failed') });
    }
  };
  return (
    <Menu
      label={words('graph.save')}
      trigger={
        <Button className="button small figure-save">
          <Download size={15} aria-hidden="true" />
          {words('graph.save')}
        </Button>
      }
      commands={[
        {
          id: 'svg',
          label: words('graph.save.svg'),
          run: () => download(`${file}.svg`, 'image/svg+xml', text()),
        },
        { id: 'png', label: words('graph.save.png'), run: () => void savePicture() },
      ]}
    />
  );
}

/** Letters and digits of any script; everything else would be trouble on some disk. */
const plainFileName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '') || 'figure';
