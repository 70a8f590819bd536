/** What an answer is about: the title, and how it differs from the base model. */
import { type Compiled, chainName, type Language, locales, type Speaker } from '@modus-vivendi/engine';
import * as draw from '../draw.ts';
import type { Session } from '../session.ts';

export function heading(session: Session, { conflict }: Compiled, speaker: Speaker): void {
  const { words, canvas } = session;
  session.say(draw.heading(speaker.text(conflict.title, ''), canvas).trimEnd());
  const lines: string[] = [];
  if (conflict.asOf !== null)
    lines.push(words('heading.as-of', { date: { phrase: dated(conflict.asOf, session.language) } }));
  if (conflict.scenario.length > 0) {
    const names = conflict.scenario.map((id) =>
      speaker.text(conflict.scenarios.find((each) => each.id === id)?.name ?? null, id),
    );
    lines.push(words('heading.scenario', { names: { phrase: words.list(names) } }));
  }
  if (conflict.view.length > 0) {
    lines.push(words('heading.view', { names: chainName(conflict.view, conflict, speaker) }));
  }
  for (const set of session.options.set ?? []) lines.push(words('heading.set', { set }));
  if (lines.length > 0) session.say(draw.dim(lines.join('\n'), canvas));
  session.say('');
}

/** A full date as the language writes it; anything less is left as it stands. */
function dated(date: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) return date;
  return new Intl.DateTimeFormat(`${locales[language]}${language === 'en' ? '-u' : ''}-ca-gregory`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date));
}
