// Limits of sizes and times, with reasons. Do not raise one without a reason.

/** The largest bundles of one export, in bytes, minified and compressed. */
export const BUNDLE_CEILINGS: [name: string, bytes: number, reason: string][] = [
  ['isDeviceCapabilities', 200, 'the smallest guard must not include code of the others'],
  [
    'isJobResponse',
    3891,
    'the largest guard of a response, with the budget for shared references and patterns for long strings: 3.8 kB',
  ],
  ['JOB_REQUEST_TYPES', 150, 'a constant must not include a guard'],
];

/**
 * The largest bundle of `./query`, in bytes, minified and compressed: 7,393 was measured. Messages, hints and the names of
 * properties and functions take 1.0 kB of it.
 */
export const QUERY_CEILING = 7400;

/** The largest bundle of the parser of conditions alone, so that the rest of `./query` fits too: 4,764 was measured. */
export const QUERY_PARSER_CEILING = 4770;

/**
 * The longest that parsing a condition of 8 kB may take, compared with splitting it into words by a pattern: 9.4, 11.6 and 2.8 were
 * measured. The rest is for busy machines.
 */
export const QUERY_RATIO_CEILINGS = {
  'comparisons of ids': 14,
  'comparisons of tags and properties': 17,
  'ids in a list': 4.2,
};

/** The largest bundle of `./advice`, which includes the guard of requests and the parser of conditions: 11,537 was measured. */
export const ADVICE_CEILING = 11_550;

/** The largest bundle of `./text` without the guards and the advice, which other code of a page needs too: 15,867 was measured. An entity adds about 40. */
export const TEXT_CEILING = 16_000;

/**
 * The largest bundles of one Standard Schema: the guard, its messages, and its JSON Schema in several dialects. Up to 0.2 kB is for
 * `if`, `then` and `else` in the JSON Schema, by which validators name the fault, and their conversion to OpenAPI 3.0. Hints take 1.4 kB.
 */
export const STANDARD_CEILINGS: [name: string, bytes: number, reason: string][] = [
  [
    'deviceCapabilities',
    6020,
    '1 kB more than its `validate…`, without the JSON Schema of another entity; hints look at the value',
  ],
  [
    'twinPatch',
    11_080,
    'a request type must not include the JSON Schema of a response type; the descriptions list the characters of keys',
  ],
  ['jobResponse', 15_780, 'the largest except JobList: 4 kB more than its `validate…`'],
  ['validateTwinOf', 9860, '0.6 kB more than `validateTwin`, without a JSON Schema'],
];

/** The most that `./typebox` may add to `./schemas` in a bundle without TypeBox: the checks of our keywords. 3,484 was measured. */
export const REFINEMENTS_CEILING = 3550;

/** The largest main entry in bytes, which Node reads and parses before the first call. */
export const ENTRY_CEILING = 105_000;

/**
 * The slowest a guard may be compared with a hand-written one, with our traversals of sections and payloads or with separate
 * ones, which have no budget for shared references. The goal, which `npm run bench` measures, is 1.05; the rest is for busy
 * machines: 1.29 was measured beside another program.
 */
export const RATIO_CEILING = 1.5;

/**
 * The most times that checking a valid value of any shape may take as long as `JSON.parse`. The goal, which `npm run bench` measures, is 1, or
 * 2 for long text; 7.3 was measured for sections of emoji. The rest is for busy machines.
 */
export const SHAPE_CEILING = 16;

/** A program of `test/consumers/typescript/programs/budget`, and the most that it may add to the counts of TypeScript. */
export const TYPE_CEILINGS: [
  program: string,
  ceilings: { files: number; types: number; instantiations: number },
  reason: string,
][] = [
  ['guards', { files: 2, types: 66, instantiations: 10 }, 'plain interfaces next to the functions'],
  ['types', { files: 1, types: 40, instantiations: 0 }, 'a plain interface instantiates nothing'],
  ['query', { files: 1, types: 80, instantiations: 10 }, 'a union of plain interfaces'],
  [
    ...(['standard', { files: 1, types: 70, instantiations: 35 }] as const),
    'the interfaces of Standard Schema have two parameters, which compute nothing',
  ],
  [
    ...(['schemas', { files: 200, types: 750, instantiations: 5500 }] as const),
    'TypeBox computes the type of a schema, and has nearly all of the files',
  ],
  [
    ...(['typebox', { files: 370, types: 1200, instantiations: 6000 }] as const),
    'TypeBox 1 does the same, with 355 files instead of 193',
  ],
];

/** The longest that type-checking our main entry may take, compared with an empty program. 1.2 was measured; the rest is for busy machines. */
export const CHECK_TIME_CEILING = 2;

/** The largest declarations of an entry in bytes, since editors read all of them. */
export const DECLARATION_CEILINGS: [entry: string, bytes: number, reason: string][] = [
  ['index', 45_500, 'editors show the docstring of each export, and complete 45 error codes'],
  [
    'types',
    24_600,
    'each property has a docstring, ids and sections with their characters; includes own types',
  ],
  ['query', 16_000, 'each AST node has a docstring, and each function has an example'],
  ['advice', 10_420, 'includes the types of a request, with the characters of ids and sections'],
  ['fixtures', 69_500, 'lists each example and its type'],
  ['standard', 42_500, 'includes the types of every entity'],
  [
    'testing',
    41_500,
    'includes the types of every entity, the fake hub, and why conditions do not match',
  ],
  ['text', 9_200, 'includes the types of issues, warnings and fixes, and the errors thrown'],
  ['schemas', 20_000, 'TypeBox writes each schema out as a type'],
  ['typebox', 20_000, 'the same for TypeBox 1'],
  ['arbitraries', 6_600, 'one function per entity'],
  ['ajv', 1_000, 'one function'],
];
