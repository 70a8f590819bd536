/** The card that shows what something rests on: the claims with their sources, and what is assumed without one. One for the whole page. */
import { useEffect, useMemo, useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import {
  type About,
  closeGrounds,
  leaveGrounds,
  type ShownGrounds,
  stayAtGrounds,
  useShownGrounds,
} from '../../controls/grounds-shown.ts';
import { Working } from '../../controls/states-of-work.tsx';
import { useSettings, useText } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { Rests } from './rests.tsx';

export function GroundsHost() {
  const { shown } = useShownGrounds();
  const { panel, scenario, view, language } = useSettings();
  const text = useText();
  // What is shown is about what the page looked at then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what it is about
  useEffect(closeGrounds, [panel, scenario, view, language, text]);
  return shown ? <Card key={shown.by === 'press' ? 'pressed' : 'pointed'} shown={shown} /> : null;
}

function Card({ shown: { anchor, about, by } }: { readonly shown: ShownGrounds }) {
  const words = useWords();
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor]);
  const card = useRef<HTMLElement>(null);
  useKeys(anchor, by, card);
  const inside = (
    <>
      <h3>{words('shell.claims')}</h3>
      {'ask' in about ? <Asked about={about} /> : <Rests {...about} onFollow={closeGrounds} />}
    </>
  );
  const shared = {
    ref: card,
    className: 'popover claims-popover',
    triggerRef,
    isOpen: true,
    onOpenChange: closeGrounds,
    offset: 4,
  };
  if (by === 'press')
    return (
      <Popover {...shared}>
        <Dialog className="claims-dialog" aria-label={words('shell.claims')}>
          {inside}
        </Dialog>
      </Popover>
    );
  return (
    <Popover
      {...shared}
      className="popover claims-popover pointed"
      // Such a popover is a dialog that does not take the focus.
      trigger="PreviewTrigger"
      isNonModal
      aria-label={words('shell.claims')}
      onPointerEnter={stayAtGrounds}
      onPointerLeave={leaveGrounds}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notes that the focus is in it */}
      <div className="claims-dialog" onFocus={stayAtGrounds} onBlur={leaveGrounds}>
        {inside}
        {by === 'focus' ? <p className="hint">{words('grounds.keys')}</p> : null}
      </div>
    </Popover>
  );
}

/** Escape closes the card wherever the focus is; Tab leads from what has the focus into the card beside it. */
function useKeys(
  anchor: Element,
  by: ShownGrounds['by'],
  card: { readonly current: HTMLElement | null },
): void {
  useEffect(() => {
    if (by === 'press') return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        // Closing the card is all that this key does now.
        event.stopPropagation();
        event.preventDefault();
        closeGrounds();
        if (card.current?.contains(document.activeElement)) focusOn(anchor);
        return;
      }
      const focused = document.activeElement;
      const isHere = by === 'focus' && (anchor.contains(focused) || focused?.contains(anchor));
      if (event.key !== 'Tab' || event.shiftKey || !isHere) return;
      const link = card.current?.querySelector<HTMLElement>('button:not([data-dismiss])');
      if (!link) return;
      event.preventDefault();
      link.focus();
    };
    const onDown = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !card.current?.contains(target)) closeGrounds();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onDown, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onDown, true);
    };
  }, [anchor, by, card]);
}

const focusOn = (anchor: Element): void =>
  (anchor.querySelector<HTMLElement>('button, [tabindex]') ?? (anchor as HTMLElement)).focus();

function Asked({ about: { ask } }: { readonly about: Extract<About, { readonly ask: unknown }> }) {
  const words = useWords();
  const { value, status, sentence, progress } = useAnswer('groundsOf', ask);
  if (status === 'waiting') return <Working progress={progress} />;
  if (status === 'refused') return <p className="hint">{sentence}</p>;
  if (status === 'ready' && value === null) return <p className="hint">{words('why.impossible')}</p>;
  if (!value) return <p className="hint">{words('grounds.unknown')}</p>;
  const { claims, unmarked, more } = value;
  return (
    <>
      <Rests claims={claims} unmarked={unmarked} onFollow={closeGrounds} />
      {more ? <p className="hint">{words('grounds.more')}</p> : null}
    </>
  );
}
