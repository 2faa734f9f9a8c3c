// The compiler options that users choose.

export interface Configuration {
  readonly name: string;
  /** The first TypeScript version that supports the options. */
  readonly since?: number;
  /** The last TypeScript version that supports the options. */
  readonly until?: number;
  /** Compiled with the versions between the first and the last one, too. */
  readonly allVersions?: true;
  readonly options: object;
  readonly files: readonly string[];
}

const GUARDS = 'programs/guards.ts';
const REQUESTS = 'programs/requests.ts';
const HUB_ERRORS = 'programs/hub-errors.ts';
const OWN_TYPES = 'programs/own-types.ts';
const ENTRIES = 'programs/entries.ts';
const COMMON = 'programs/common.cts';
const NO_PEERS = 'programs/no-peers.ts';
const TYPEBOX_1 = ['programs/typebox.ts', 'programs/typebox-common.cts'];

/** Only the first configuration checks the declarations of all peers, which takes most of the time. */
export const CONFIGURATIONS: readonly Configuration[] = [
  {
    name: 'with module nodenext, as ESM and CommonJS',
    allVersions: true,
    options: { module: 'nodenext' },
    files: [GUARDS, REQUESTS, HUB_ERRORS, OWN_TYPES, ENTRIES, NO_PEERS, COMMON],
  },
  {
    name: 'with TypeBox 1, as ESM and CommonJS',
    options: { module: 'nodenext', skipLibCheck: true },
    files: TYPEBOX_1,
  },
  {
    name: 'with TypeBox 1 and its declarations, as ESM and CommonJS',
    // Versions before 7 take minutes for the declarations of TypeBox 1, which use URL.
    since: 7,
    options: { module: 'nodenext', lib: ['ES2022', 'DOM'] },
    files: TYPEBOX_1,
  },
  {
    name: 'with moduleResolution node16',
    options: { module: 'node16', skipLibCheck: true },
    files: [GUARDS, REQUESTS, HUB_ERRORS, OWN_TYPES, ENTRIES, NO_PEERS, COMMON],
  },
  {
    name: 'with moduleResolution bundler',
    options: { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true },
    files: [GUARDS, REQUESTS, OWN_TYPES, ENTRIES, NO_PEERS],
  },
  {
    name: 'with moduleResolution node10, the main entry point only',
    until: 5.9,
    options: { module: 'commonjs', moduleResolution: 'node10', verbatimModuleSyntax: false },
    files: [GUARDS],
  },
  {
    name: 'without exactOptionalPropertyTypes and noUncheckedIndexedAccess',
    options: {
      module: 'nodenext',
      exactOptionalPropertyTypes: false,
      noUncheckedIndexedAccess: false,
      verbatimModuleSyntax: false,
      skipLibCheck: true,
    },
    files: [GUARDS, OWN_TYPES, ENTRIES, NO_PEERS, 'programs/lax.ts'],
  },
  {
    name: 'with the ES2020 library only, without DOM and Node.js types',
    options: { module: 'esnext', moduleResolution: 'bundler', lib: ['ES2020'] },
    files: [NO_PEERS, OWN_TYPES],
  },
  {
    name: 'with isolatedDeclarations',
    since: 5.5,
    options: { module: 'nodenext', isolatedDeclarations: true, declaration: true },
    files: ['programs/declared.ts'],
  },
  {
    name: 'with erasableSyntaxOnly',
    since: 5.8,
    options: { module: 'nodenext', erasableSyntaxOnly: true },
    files: [GUARDS, REQUESTS, NO_PEERS, 'programs/declared.ts'],
  },
];
