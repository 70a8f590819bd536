// Who may import whom. Each comment is written to whoever just broke the rule.

const engine = '^packages/engine/src/';

// The engine's rooms in the order data passes through them. A room imports only rooms above it in this list.
const rooms = [
  'words/',
  'span.ts',
  'diagnostic.ts',
  'refusal.ts',
  'text/',
  'model/',
  'game/',
  'analysis/',
  'explain/',
  'present/',
  'pipeline.ts',
  'levers.ts',
  'tracing.ts',
  'index.ts',
];

/** @param {readonly string[]} names */
const inRooms = (names) => `${engine}(${names.map((name) => name.replace('.', '\\.')).join('|')})`;

const roomRules = rooms.slice(0, -1).map((room, place) => ({
  name: `engine-room-order-${room.replace(/\W|ts$/g, '')}`,
  severity: 'error',
  comment:
    `Data flows one way: ${rooms.join(' → ')}. ${room} comes before the room it now imports. ` +
    'Hand over what you need as a value, or move the shared idea to the earliest room that needs it.',
  from: { path: inRooms([room]) },
  to: { path: inRooms(rooms.slice(place + 1)) },
}));

/**
 * @param {string} name of the npm package
 * @param {readonly string[]} allowed rooms
 */
const onlyIn = (name, allowed) => ({
  name: `engine-${name}-stays-in-its-rooms`,
  severity: 'error',
  comment: `Only ${allowed.join(' and ')} may use ${name}; the rest of the engine works on values and never sees where they came from. Let ${allowed[0]} hand over a plain value.`,
  from: { path: engine, pathNot: inRooms(allowed) },
  to: { path: `^node_modules/${name}/` },
});

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'engine-rooms-are-known',
      severity: 'error',
      comment:
        'Every engine file lives in one of the rooms listed in .dependency-cruiser.mjs. Find the room your file belongs to; if it truly is a new one, add it there at its place in the order, and to ARCHITECTURE.md.',
      from: {},
      to: { path: engine, pathNot: inRooms(rooms) },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'These files import each other in a circle, so neither can be read first. Move what both need into a file of its own, or pass it in as an argument.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engine-needs-only-yaml',
      severity: 'error',
      comment:
        "The engine's one runtime dependency is yaml, and it uses nothing of Node's own, so that it runs anywhere. Files, clocks and consoles belong to the apps: pass in what you need. Heavy formats belong in packages/export.",
      from: { path: engine },
      to: { pathNot: [engine, '^node_modules/yaml/'], couldNotResolve: false },
    },
    onlyIn('yaml', ['text/']),
    {
      name: 'engine-by-its-front-door',
      severity: 'error',
      comment:
        "Outside the engine, import from '@modus-vivendi/engine' and nothing deeper. If what you need is not there, export it from packages/engine/src/index.ts with a sentence of its own.",
      from: {
        path: '^(packages|tools|bench)/',
        pathNot: ['^packages/engine/', '^packages/[^/]+/test/', '^bench/'],
      },
      to: { path: '^packages/engine/', pathNot: '^packages/engine/src/index\\.ts$' },
    },
    {
      name: 'packages-by-their-name',
      severity: 'error',
      comment:
        "Packages know each other by name, never by a path like '../../engine/src'. Import '@modus-vivendi/…', and name it in this package's dependencies.",
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'checker-decides-alone',
      severity: 'error',
      comment:
        'The checker may know the shape of a model and of a certificate, and nothing the engine computes: otherwise it would repeat the engine\'s mistakes. Use "import type"; write what it decides by here.',
      from: { path: '^packages/checker/src/' },
      to: { path: '^packages/(?!checker/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'checker-needs-nothing',
      severity: 'error',
      comment:
        'A referee reads the checker whole, so it has no dependencies to read as well. Write the few lines here.',
      from: { path: '^packages/checker/src/' },
      to: { pathNot: '^packages/', couldNotResolve: false },
    },
    {
      name: 'apps-stand-apart',
      severity: 'error',
      comment:
        'Nothing imports an app (cli, workbench): they are where the arrows end. Move what you need into the engine, or into a package both can use.',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/(cli|workbench)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'server-serves-the-cli',
      severity: 'error',
      comment:
        'Only the command line starts the server; the page knows nothing of it but its addresses under /api. What both need belongs in the engine.',
      from: { path: '^packages/', pathNot: ['^packages/(cli|server)/', '^packages/[^/]+/test/'] },
      to: { path: '^packages/server/' },
    },
    {
      name: 'sources-do-not-know-tests',
      severity: 'error',
      comment:
        'Sources never import tests. If a test helper has become useful in earnest, give it a home in src/.',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '/test/' },
    },
    {
      name: 'dependencies-are-declared',
      severity: 'error',
      comment:
        'This package imports something its own package.json does not name under dependencies. Add it there, to the exact version.',
      from: { path: '^packages/[^/]+/src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      comment: 'This import leads nowhere. Check the spelling, and that relative imports end in .ts.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    parser: 'tsc',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['modus-source', 'import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
    moduleSystems: ['es6', 'cjs'],
    reporterOptions: { text: { highlightFocused: true } },
  },
};
