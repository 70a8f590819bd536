/** One command, from arguments to exit code. */
import { Command, CommanderError, Option } from '@commander-js/extra-typings';
import { closest, type Language, languages } from '@modus-vivendi/engine';
import { analyzeCommand } from './commands/analyze.ts';
import { beliefsCommand } from './commands/beliefs.ts';
import { certifyCommand, verifyCommand } from './commands/certify.ts';
import { checkCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { explainCommand } from './commands/explain.ts';
import { leversCommand } from './commands/levers.ts';
import { casesCommand, newCommand, schemaCommand } from './commands/library.ts';
import { openCommand } from './commands/open.ts';
import { pathCommand } from './commands/path.ts';
import { requireCommand } from './commands/require.ts';
import { robustCommand } from './commands/robust.ts';
import { startCommand } from './commands/start.ts';
import { statesCommand } from './commands/states.ts';
import { traceCommand } from './commands/trace.ts';
import { Done, type ExitCode, exit, type Io } from './io.ts';
import { version } from './version.ts';
import type { WordId } from './words/en.ts';
import { type Words, wordsIn } from './words/words.ts';

/** Commands and options promised for later versions. */
const later = ['brief', 'convert', 'sweep', '--tradecraft'];

export function run(args: readonly string[], io: Io): ExitCode {
  const words = wordsIn(languageOf(args, io));
  let code: ExitCode = exit.well;
  const program = build(words, io, (result) => {
    code = result;
  });
  try {
    const first = args.find((argument) => !argument.startsWith('-'));
    if (args.length === 0) {
      io.out(program.helpInformation());
      return exit.well;
    }
    const wanted = [first, ...args].find((each) => each !== undefined && later.includes(each));
    if (wanted !== undefined && (wanted === first || wanted.startsWith('--'))) {
      io.err(`modus: ${words('error.not-yet-command', { name: wanted })}\n`);
      return exit.refused;
    }
    program.parse(args as string[], { from: 'user' });
    return code;
  } catch (problem) {
    if (problem instanceof Done) return problem.code;
    if (problem instanceof CommanderError) return sayUsage(problem, args, program, words, io);
    throw problem;
  }
}

/** The language must be known before the arguments are understood, to say what is wrong with them. */
export function languageOf(args: readonly string[], io: Pick<Io, 'defaultLanguage'>): Language {
  const at = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = at < 0 ? io.defaultLanguage : (args[at]!.split('=')[1] ?? args[at + 1]);
  return languages.find((language) => language === value) ?? 'en';
}

const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

function build(words: Words, io: Io, finish: (code: ExitCode) => void) {
  const program = new Command('modus')
    .description(words('about'))
    .version(version, '--version', words('help.version'))
    .helpOption('--help', words('help.help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => {} })
    .configureHelp(helpIn(words, io));

  const one = (name: string, about: WordId, example: string) =>
    program
      .command(name)
      .description(words(about))
      .helpOption('--help', words('help.help'))
      .exitOverride()
      .configureOutput({ writeOut: io.out, writeErr: () => {} })
      .configureHelp(helpIn(words, io))
      .addHelpText('after', `\n${words('help.example')}\n  ${example}`)
      .addOption(new Option('--json', words('option.json')))
      .addOption(new Option('--lang <language>', words('option.lang')).choices(['en', 'ar', 'fa'] as const))
      .addOption(new Option('--quiet', words('option.quiet')));

  const variant = <Built extends ReturnType<typeof one>>(command: Built) =>
    command
      .option('--scenario <ids>', words('option.scenario'))
      .option('--view <path>', words('option.view'))
      .option('--set <change>', words('option.set'), collect);

  const question = <Built extends ReturnType<typeof one>>(command: Built) =>
    variant(command)
      .option('--concept <ids>', words('option.concept'))
      .addOption(
        new Option('--countermove <how>', words('option.countermove')).choices([
          'sequences',
          'single',
        ] as const),
      )
      .addOption(
        new Option('--engine <engine>', words('option.engine')).choices(['auto', 'dense', 'graph'] as const),
      );
  const limit = (): Option<'--limit <n>'> =>
    new Option('--limit <n>', words('option.limit')).argParser(wholeNumber('--limit') as never) as never;
  const served = <Built extends ReturnType<typeof one>>(command: Built) =>
    command
      .argument('[file|folder]', words('argument.target'))
      .addOption(
        new Option('--port <number>', words('option.port')).argParser(
          portNumber as never,
        ) as Option<'--port <number>'>,
      )
      .option('--no-browser', words('option.no-browser'));

  one('check', 'command.check', 'modus check my-conflict.modus.yaml --expect')
    .argument('<file>', words('argument.file'))
    .option('--expect', words('option.expect'))
    .action((file, options) => finish(checkCommand(file, options, io)));
  variant(one('states', 'command.states', 'modus states syria-iraq-1975'))
    .argument('<file>', words('argument.file'))
    .addOption(limit())
    .action((file, options) => finish(statesCommand(file, options, io)));
  question(one('analyze', 'command.analyze', 'modus analyze iran-us-2020 --scenario diplomacy,measured'))
    .argument('<file>', words('argument.file'))
    .addOption(
      new Option('--states <which>', words('option.states')).choices(['all', 'equilibria', 'none'] as const),
    )
    .option('--tableau', words('option.tableau'))
    .addOption(limit())
    .option('--coalition <ids>', words('option.coalition'), collect)
    .option('--jumps', words('option.jumps'))
    .option('--merge <ids>', words('option.merge'), collect)
    .action((file, options) => finish(analyzeCommand(file, options, io)));
  question(one('explain', 'command.explain', 'modus explain iran-us-2020 standoff --by tehran'))
    .argument('<file>', words('argument.file'))
    .argument('<state>', words('argument.state'))
    .option('--by <ids>', words('option.by'))
    .option('--coalition <ids>', words('option.coalition'), collect)
    .action((file, state, options) => finish(explainCommand(file, state, options, io)));
  variant(one('path', 'command.path', 'modus path iran-us-2020 --to the-deal'))
    .argument('<file>', words('argument.file'))
    .requiredOption('--to <state>', words('option.to'))
    .option('--from <state>', words('option.from'))
    .option('--improving', words('option.improving'))
    .addOption(limit())
    .action((file, options) => finish(pathCommand(file, options, io)));
  question(one('require', 'command.require', 'modus require syria-iraq-1975 2 --by syria'))
    .argument('<file>', words('argument.file'))
    .argument('<state>', words('argument.state'))
    .option('--by <ids>', words('option.by'))
    .action((file, state, options) => finish(requireCommand(file, state, options, io)));
  one('levers', 'command.levers', 'modus levers iran-us-2020 --view tehran --to the-deal --only add,drop')
    .argument('<file>', words('argument.file'))
    .option('--scenario <ids>', words('option.scenario'))
    .option('--view <path>', words('option.view'))
    .option('--concept <ids>', words('option.concept'))
    .addOption(
      new Option('--countermove <how>', words('option.countermove')).choices([
        'sequences',
        'single',
      ] as const),
    )
    .option('--to <state>', words('option.lever-to'), collect)
    .option('--avoid <state>', words('option.avoid'), collect)
    .option('--reachable', words('option.reachable'))
    .option('--from <state>', words('option.from'))
    .option('--improving', words('option.lever-improving'))
    .option('--as-seen', words('option.as-seen'))
    .option('--every', words('option.every'))
    .option('--only <kinds>', words('option.only'))
    .option('--by <ids>', words('option.lever-by'))
    .option('--keep <ids>', words('option.keep'))
    .option('--cost <cost>', words('option.cost'), collect)
    .option('--up-to <cost>', words('option.up-to'))
    .option('--further <cost>', words('option.further'))
    .option('--tries <n>', words('option.tries'))
    .option('-o, --output <file>', words('option.lever-output'))
    .addOption(limit())
    .action((file, options) => finish(leversCommand(file, options, io)));
  one('robust', 'command.robust', 'modus robust iran-us-2020')
    .argument('<file>', words('argument.file'))
    .option('--scenario <ids>', words('option.scenario'))
    .option('--set <change>', words('option.set'), collect)
    .option('--concept <ids>', words('option.concept'))
    .option('--doubt <kinds>', words('option.doubt'))
    .option('--misplaced <k>', words('option.misplaced'))
    .option('--state <state>', words('option.tell-state'), collect)
    .addOption(new Option('--scale <scale>', words('option.scale')).choices(['icd', 'uk', 'ipcc'] as const))
    .option('--seed <n>', words('option.seed'))
    .option('--samples <n>', words('option.samples'))
    .option('--from <n>', words('option.from-draw'))
    .option('--precision <p>', words('option.precision'))
    .addOption(limit())
    .action((file, options) => finish(robustCommand(file, options, io)));
  question(one('compare', 'command.compare', 'modus compare iran-us-2020'))
    .argument('<file>', words('argument.file'))
    .option('--views <paths>', words('option.views'))
    .addOption(limit())
    .action((file, options) => finish(compareCommand(file, options, io)));
  question(one('trace', 'command.trace', 'modus trace iran-us-2020 --retract c-sectors'))
    .argument('<file>', words('argument.file'))
    .option('--retract <ids>', words('option.retract'))
    .option('--downgrade <ids>', words('option.downgrade'))
    .option('--state <state>', words('option.trace-state'), collect)
    .option('--views <paths>', words('option.views'))
    .addOption(
      new Option('--size <n>', words('option.size')).argParser(
        wholeNumber('--size') as never,
      ) as Option<'--size <n>'>,
    )
    .addOption(limit())
    .action((file, options) => finish(traceCommand(file, options, io)));
  variant(one('beliefs', 'command.beliefs', 'modus beliefs iran-us-2020 --scenario baseline,incumbent'))
    .argument('<file>', words('argument.file'))
    .option('--concept <ids>', words('option.concept'))
    .addOption(
      new Option('--countermove <how>', words('option.countermove')).choices([
        'sequences',
        'single',
      ] as const),
    )
    .option('--state <state>', words('option.tell-state'), collect)
    .addOption(limit())
    .action((file, options) => finish(beliefsCommand(file, options, io)));
  one('certify', 'command.certify', 'modus certify syria-iraq-1975 -o certificate.json')
    .argument('<file>', words('argument.file'))
    .option('-o, --output <file>', words('option.output'))
    .option('--scenario <ids>', words('option.scenario'))
    .option('--view <path>', words('option.view'))
    .option('--concept <ids>', words('option.concept'))
    .addOption(
      new Option('--countermove <how>', words('option.countermove')).choices([
        'sequences',
        'single',
      ] as const),
    )
    .option('--state <state>', words('option.state'), collect)
    .option('--coalition <ids>', words('option.coalition'), collect)
    .action((file, options) => finish(certifyCommand(file, options, io)));
  one('verify', 'command.verify', 'modus verify syria-iraq-1975 certificate.json')
    .argument('<file>', words('argument.file'))
    .argument('<certificate>', words('argument.certificate'))
    .action((file, certificate, options) => finish(verifyCommand(file, certificate, options, io)));
  one('new', 'command.new', 'modus new my-conflict')
    .argument('<name>', words('argument.name'))
    .action((name, options) => finish(newCommand(name, options, io)));
  one('cases', 'command.cases', 'modus cases iran-us-2020')
    .argument('[slug]', words('argument.slug'))
    .action((slug, options) => finish(casesCommand(slug, options, io)));
  one('schema', 'command.schema', 'modus schema > modus.schema.json').action((options) =>
    finish(schemaCommand(options, io)),
  );
  served(one('open', 'command.open', 'modus open my-conflict.modus.yaml')).action((target, options) =>
    finish(openCommand(target, options, io)),
  );
  served(one('start', 'command.start', 'modus start --lang fa')).action((target, options) =>
    finish(startCommand(target, options, io)),
  );
  return program;
}

const wholeNumber =
  (option: string) =>
  (value: string): string => {
    if (/^[1-9]\d{0,8}$/.test(value)) return value;
    throw new CommanderError(exit.usage, `modus.number ${option}`, value);
  };

function portNumber(value: string): string {
  if (!/^[1-9]\d{0,4}$/.test(value) || Number(value) > 65_535)
    throw new CommanderError(exit.usage, 'modus.port', value);
  return value;
}

/** Help in the reader's language: titles and descriptions are ours, and no "[options]" stands between them. */
const helpIn = (words: Words, io: Io) => ({
  helpWidth: Math.max(60, Math.min(io.columns, 100)),
  styleTitle: (title: string) => titleIn(title, words),
  optionDescription: ({ description }: { readonly description: string }) => description,
  subcommandTerm: (command: HelpedCommand) =>
    [command.name(), ...command.registeredArguments.map(shown)].join(' '),
  commandUsage: (command: HelpedCommand) =>
    [command.parent ? 'modus' : '', command.name(), ...command.registeredArguments.map(shown), '…']
      .join(' ')
      .trim(),
});

interface HelpedCommand {
  readonly name: () => string;
  readonly parent: unknown;
  readonly registeredArguments: readonly { readonly required: boolean; readonly name: () => string }[];
}

const shown = (argument: HelpedCommand['registeredArguments'][number]): string =>
  argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;

const titles: Readonly<Record<string, WordId>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
};

const titleIn = (title: string, words: Words): string => (titles[title] ? words(titles[title]) : title);

/** Commander's complaints in our words. */
function sayUsage(
  problem: CommanderError,
  args: readonly string[],
  program: ReturnType<typeof build>,
  words: Words,
  io: Io,
): ExitCode {
  if (
    problem.code === 'commander.helpDisplayed' ||
    problem.code === 'commander.help' ||
    problem.code === 'commander.version'
  )
    return exit.well;
  const quoted = /'([^']*)'/.exec(problem.message)?.[1] ?? '';
  const name = quoted.replace(/ .*/, '');
  const command = program.commands.find((each) => args.includes(each.name()));
  const say = (): string => {
    switch (problem.code) {
      case 'commander.unknownCommand':
      case 'commander.excessArguments':
        if (command) return words('error.excess-arguments', { command: command.name() });
        return withMeant(
          words('error.unknown-command', { name: quoted || (args[0] ?? '') }),
          closest(
            quoted || (args[0] ?? ''),
            program.commands.map((each) => each.name()),
          ),
          words,
        );
      case 'commander.unknownOption':
        return withMeant(
          words('error.unknown-option', { name: quoted }),
          closest(
            quoted,
            (command ?? program).options.map(({ long }) => long ?? ''),
          ),
          words,
        );
      case 'commander.missingArgument':
      case 'commander.missingMandatoryOptionValue':
        return words('error.missing-argument', { name });
      case 'commander.optionMissingArgument':
        return words('error.missing-value', { name });
      case 'commander.invalidArgument': {
        const allowed = /choices are ([^.]*)\./.exec(problem.message)?.[1] ?? '';
        const value = /argument '([^']*)' is invalid/.exec(problem.message)?.[1] ?? '';
        return words('error.bad-value', { value, name, names: allowed });
      }
      case 'modus.number --limit':
      case 'modus.number --size':
        return words('error.bad-value', {
          value: problem.message,
          name: problem.code.replace('modus.number ', ''),
          names: '1, 2, 3 …',
        });
      case 'modus.port':
        return words('error.bad-value', { value: problem.message, name: '--port', names: '1–65535' });
      default:
        return words('error.usage', { message: problem.message });
    }
  };
  io.err(
    `modus: ${say()}\n${words('error.see-help', { command: command?.name() ?? '' }).replace('  ', ' ')}\n`,
  );
  return exit.usage;
}

const withMeant = (sentence: string, meant: string | null, words: Words): string =>
  meant ? `${sentence} (${words('error.did-you-mean', { name: meant })})` : sentence;
