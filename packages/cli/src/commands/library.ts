/** `modus cases`, `modus new`, `modus schema`. */
import { chooseText, column, jsonSchema, type Table } from '@modus-vivendi/engine';
import { drawTable, heading, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { caseFile, caseSlugs, caseSuffix, load } from '../load.ts';
import { type CommonOptions, Session } from '../session.ts';
import { newModel } from '../template.ts';

export function casesCommand(slug: string | undefined, options: CommonOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const { words, canvas, language } = session;
  const about = (name: string) => {
    const { conflict } = session.compile(load(caseFile(name, io) ?? name, session), {});
    const text = (written: Readonly<Record<string, string>> | null): string =>
      written ? chooseText(written, language, conflict.language) : '';
    return {
      slug: name,
      file: caseFile(name, io) ?? name,
      title: text(conflict.title),
      summary: text(conflict.summary),
      description: text(conflict.description),
      sources: conflict.sources.map((source) => ({
        title: text(source.title),
        author: source.author,
        issued: source.issued,
      })),
    };
  };
  const slugs = caseSlugs(io);
  if (slug !== undefined) {
    if (!slugs.includes(slug))
      session.usage(words('error.unknown-case', { name: slug, names: slugs.join(', ') }));
    const found = about(slug);
    if (session.json) session.sayJson(found);
    else {
      session.say(heading(found.title, canvas));
      if (found.summary) session.say(`${paragraph(found.summary, canvas)}\n`);
      for (const block of found.description.trim().split(/\n\s*\n/))
        session.say(`${paragraph(block.replace(/\s*\n\s*/g, ' '), canvas)}\n`);
      if (found.sources.length > 0) session.say(heading(words('cases.sources'), canvas).trimEnd());
      for (const { title, author, issued } of found.sources)
        session.say(
          paragraph(words.join([author, issued, title].flatMap((part) => part || [])), canvas, 2, '· '),
        );
      session.say(`\n${words('cases.file', { file: found.file })}`);
    }
    return exit.well;
  }
  const all = slugs.map(about);
  if (session.json)
    session.sayJson(all.map(({ slug: id, file, title, summary }) => ({ slug: id, file, title, summary })));
  else {
    const table: Table = {
      caption: words('cases.heading'),
      columns: [column(words('cases.column-slug')), column(words('cases.column-title'))],
      rows: all.map(({ slug: id, title }) => [id, title]),
      notes: [],
    };
    session.say(drawTable(table, canvas));
    session.hint(words('cases.next'));
  }
  return exit.well;
}

export function newCommand(name: string, options: CommonOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const { words, language } = session;
  const base = name.endsWith(caseSuffix) ? name.slice(0, -caseSuffix.length) : name;
  if (!/[^./\\\s]/.test(base) || base.includes('\0')) session.usage(words('error.bad-name', { name }));
  const file = base + caseSuffix;
  let outcome: 'written' | 'exists';
  try {
    outcome = io.writeFile(file, newModel(language), false);
  } catch (problem) {
    return session.fileProblem(problem, file, 'error.unwritable');
  }
  if (outcome === 'exists') return session.end(exit.usage, words('error.exists', { file }));
  if (session.json) session.sayJson({ file });
  else {
    session.say(words('new.done', { file }));
    session.say(`  ${io.command} analyze ${file}`);
  }
  return exit.well;
}

export function schemaCommand(options: CommonOptions, io: Io): ExitCode {
  new Session(io, { ...options, json: true }).sayJson(jsonSchema());
  return exit.well;
}
