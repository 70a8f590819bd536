/** A model file dropped anywhere on the page is opened. Places that take files of their own keep the event to themselves. */
import { useEffect, useState } from 'react';
import { useWords } from '../words/words.ts';
import { openDropped } from './open-document.ts';

const carriesFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

export function DropTarget() {
  const words = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      const ours = !event.defaultPrevented && carriesFile(event);
      if (ours) event.preventDefault();
      setOver(ours);
    };
    const leave = (event: DragEvent): void => {
      // Leaving the window has nowhere to go to; leaving one element for another is no leaving.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === 'file');
      if (event.defaultPrevented || !carriesFile(event)) return;
      // Otherwise the browser would leave the page for the file.
      event.preventDefault();
      if (item) void openDropped(item);
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return over ? <div className="drop-target">{words('files.drop')}</div> : null;
}
