// What the package may weigh and how long it may take, and why. Raise none without a reason.

/** Most bytes of a bundle of one export, minified and compressed. */
export const BUNDLE_CEILINGS: [name: string, bytes: number, reason: string][] = [
  ['isDeviceCapabilities', 200, 'the smallest guard brings nothing of the others'],
  ['isJobResponse', 3481, 'the largest guard of what a hub returns: 3.4 kB is the goal'],
  ['JOB_REQUEST_TYPES', 150, 'a constant brings no guard at all'],
];

/** Most bytes of a bundle of everything at `./query`, minified and compressed: 5 kB is the goal. */
export const QUERY_CEILING = 5120;

/** Most bytes of a bundle of the parser of conditions alone, so that what is built beside it fits. */
export const QUERY_PARSER_CEILING = 3500;

/** Most milliseconds in which a condition of 8 kB is parsed: 0.3 is the goal; the rest is for machines that do other things meanwhile. */
export const QUERY_MILLISECONDS_CEILING = 0.6;

/** Most bytes of a bundle of everything at `./advice`: beside the advice it holds the guard of requests and the parser of conditions. */
export const ADVICE_CEILING = 9000;

/** Most bytes of a bundle of one Standard Schema: beside the guard and its messages it holds its JSON Schema, and what writes that in other dialects. */
export const STANDARD_CEILINGS: [name: string, bytes: number, reason: string][] = [
  [
    'deviceCapabilities',
    4700,
    'a small entity brings no JSON Schema of the others: 1 kB more than its `validate…`',
  ],
  ['twinPatch', 8400, 'what is sent brings no JSON Schema of what is returned'],
  ['jobResponse', 13_700, 'the largest but for the list of it: 4 kB more than its `validate…`'],
  [
    'validateTwinOf',
    8000,
    'an own twin brings no JSON Schema at all: 0.6 kB more than `validateTwin`',
  ],
];

/** Most bytes of the main entry as it is, which Node reads and parses before anything can be judged. */
export const ENTRY_CEILING = 200_000;

/**
 * Most times that accepting may take of what it takes a guard that is written by hand for the same rules, be it with our walks of sections
 * and payloads or with walks of its own. 1.05 is the goal, which `npm run bench` measures; what is above it here is for machines
 * that do other things meanwhile.
 */
export const RATIO_CEILING = 1.25;

/** What a program may add to the work of TypeScript over an empty one, as it counts it. */
export interface TypeCeiling {
  /** A program of `test/consumers/typescript/programs/budget`. */
  readonly program: string;
  readonly files: number;
  readonly types: number;
  readonly instantiations: number;
  readonly reason: string;
}

export const TYPE_CEILINGS: readonly TypeCeiling[] = [
  {
    program: 'guards',
    files: 2,
    types: 60,
    instantiations: 10,
    reason: 'the types are plain interfaces, in one file beside that of the functions',
  },
  {
    program: 'types',
    files: 1,
    types: 40,
    instantiations: 0,
    reason: 'a plain interface instantiates nothing',
  },
  {
    program: 'query',
    files: 1,
    types: 80,
    instantiations: 10,
    reason: 'a condition is a union of plain interfaces',
  },
  {
    program: 'standard',
    files: 1,
    types: 70,
    instantiations: 35,
    reason:
      'the interfaces of Standard Schema have two parameters, and nothing is computed by them',
  },
  {
    program: 'schemas',
    files: 200,
    types: 750,
    instantiations: 5500,
    reason: 'TypeBox computes the type of a schema, and is nearly all of the files',
  },
];

/**
 * Most times that checking a program with our main entry may take of what an empty one takes, declarations of the language
 * included. 1.2 was measured; the rest is for machines that do other things meanwhile.
 */
export const CHECK_TIME_CEILING = 2;

/** Most bytes of the declarations of an entry, which editors read whole, and why. */
export const DECLARATION_CEILINGS: [entry: string, bytes: number, reason: string][] = [
  ['index', 30_000, 'what is said of each export is shown where it is used'],
  ['types', 18_500, 'each member is described, and twins of an application are among them'],
  ['query', 13_000, 'each node of the tree is described, and each function has an example'],
  ['advice', 7_500, 'it brings the types of a request along'],
  ['fixtures', 65_000, 'each example and its types are named'],
  ['standard', 35_000, 'it names the types of every entity'],
  ['testing', 30_000, 'it names the types of every entity, and describes what a hub is like'],
  ['schemas', 22_000, 'TypeBox writes each schema out as a type'],
  ['arbitraries', 6_000, 'it has one function for each entity'],
  ['ajv', 1_000, 'it has one function'],
];
