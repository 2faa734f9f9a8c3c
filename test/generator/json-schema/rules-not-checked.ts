// Rules that standard keywords of JSON Schema cannot express, and values that break them.

import type { IssueCode } from '../../../src/index.js';
import {
  type Path,
  type Place,
  payloadPlaces,
  places,
  sectionPlaces,
} from '../../support/places.js';

const SECTION_RULES: readonly IssueCode[] = [
  'twin-key-size',
  'twin-string-size',
  'twin-size',
  'twin-values',
];
const REQUEST_RULES: readonly IssueCode[] = [
  'method-name-length',
  'connect-timeout-above-response-timeout',
];

const CONDITION_RULES: readonly IssueCode[] = [
  'query-condition-string',
  'query-condition-parentheses',
];

/**
 * Returns the codes of the rules that the file of the entity does not check, since standard keywords cannot express them. Only by
 * these may a guard reject what the file accepts.
 */
export function rulesNotChecked(entity: string): readonly IssueCode[] {
  const has = (some: readonly Place[]) => some.some((place) => place.entity === entity);
  return [
    ...(has(payloadPlaces) ? (['payload-size'] as const) : []),
    ...(has(requests) ? REQUEST_RULES : []),
    ...(has(sectionPlaces) ? SECTION_RULES : []),
    ...(has(conditions) ? CONDITION_RULES : []),
  ];
}

const SYNTAX = /: strings must be closed and parentheses balanced\. \[R4\]$/;

/** The comment of a file for each rule. */
const WORDING: Readonly<Record<string, RegExp>> = {
  'method-name-length': /: at most 100 UTF-16 units; .* \[R8\]$/,
  'payload-size': /: at most 131072 bytes as JSON text; .* \[(?:M2|R9)\]$/,
  'connect-timeout-above-response-timeout':
    /: connectTimeoutInSeconds must not exceed responseTimeoutInSeconds, .* \[R11\]$/,
  'query-condition-string': SYNTAX,
  'query-condition-parentheses': SYNTAX,
  'twin-key-size': /: at most 1024 bytes in UTF-8; .* \[W2\]$/,
  'twin-string-size': /: at most 4096 bytes in UTF-8; .* \[W5\]$/,
  'twin-size': /: a size of at most (?:8192|32768) key and value characters, .* \[W7\]$/,
  'twin-values': /, at most 131072 values\. \[W7\]$/,
};

/** Returns the codes of the rules that the comment names. */
export function codesInComment(comment: string): string[] {
  if (!comment.startsWith('Not checked by this schema: ')) return [];
  return Object.keys(WORDING).filter((code) => WORDING[code]?.test(comment));
}

/** A value that breaks one rule, but that the file accepts, since JSON Schema cannot express the rule. */
export interface AcceptedExample {
  readonly entity: string;
  /** The path of the issue, or its beginning. */
  readonly path: Path;
  readonly code: IssueCode;
  /** The limit that the comment in the file must name. */
  readonly limit: string;
  readonly value: unknown;
}

/** A value that breaks the same kind of rule so clearly that the file must reject it. */
export interface RejectedExample {
  readonly entity: string;
  readonly what: string;
  readonly value: unknown;
}

type AcceptedRow = readonly [code: IssueCode, limit: string, value: unknown];
type RejectedRow = readonly [what: string, value: unknown];

const requests = places.filter(({ schema }) => schema.notAbove !== undefined);
const requestPayloads = payloadPlaces.filter(({ schema }) => schema.methodPayload === 'request');
const echoedPayloads = payloadPlaces.filter(({ schema }) => schema.methodPayload === 'echo');
const conditions = places.filter(
  ({ schema }) => schema.allOf !== undefined && schema.allOf.length === 3,
);

const method = { methodName: 'reboot' };

const acceptedRows = (place: Place): AcceptedRow[] => {
  const { schema } = place;
  if (schema.twinSection !== undefined) {
    const isTags = schema.twinSection.startsWith('tags');
    return [
      ['twin-key-size', '1024 bytes', { ['é'.repeat(513)]: 1 }],
      ['twin-string-size', '4096 bytes', { a: ['€'.repeat(1366)] }],
      [
        'twin-size',
        `at most ${isTags ? 8192 : 32_768} `,
        { a: Array(isTags ? 3 : 9).fill('s'.repeat(4096)) },
      ],
      ['twin-values', 'at most 131072 values', { a: Array(131_073).fill('') }],
    ];
  }
  if (schema.methodPayload !== undefined) {
    const rule = schema.methodPayload === 'request' ? 'R9' : 'M2';
    const limit = `131072 bytes as JSON text; the bounds here are less strict. [${rule}]`;
    return [['payload-size', limit, 'é'.repeat(65_536)]];
  }
  if (schema.notAbove !== undefined) {
    const timeouts = { responseTimeoutInSeconds: 10, connectTimeoutInSeconds: 11 };
    return [
      ['method-name-length', '100 UTF-16 units', { methodName: '😀'.repeat(51) }],
      [
        'connect-timeout-above-response-timeout',
        'responseTimeoutInSeconds',
        { ...method, ...timeouts },
      ],
    ];
  }
  return [
    ['query-condition-string', 'strings must be closed', "'"],
    ['query-condition-parentheses', 'parentheses balanced', '('],
  ];
};

/** Only one section of each entity has too many values, since such values take a second to validate. */
const sectionsOfEntities = new Set(
  new Map(sectionPlaces.toReversed().map((place) => [place.entity, place.name])).values(),
);

export const acceptedExamples: readonly AcceptedExample[] = [
  ...[...sectionPlaces, ...requestPayloads, ...echoedPayloads, ...requests, ...conditions],
].flatMap((place) =>
  acceptedRows(place)
    .filter(([code]) => code !== 'twin-values' || sectionsOfEntities.has(place.name))
    .map(([code, limit, value]) => {
      const { entity, path, put } = place;
      return { entity, path, code, limit, value: put(value) };
    }),
);

const MANY_PROPERTIES = Object.fromEntries(
  Array.from({ length: 21_846 }, (_, index) => [index, 0]),
);

const REJECTED: readonly (readonly [readonly Place[], readonly RejectedRow[]])[] = [
  [
    sectionPlaces,
    [
      ['a key of 1025 characters', { ['k'.repeat(1025)]: 1 }],
      ['a key of 1025 characters inside an array', { a: [{ ['k'.repeat(1025)]: 1 }] }],
      ['a string of 4097 characters', { a: 's'.repeat(4097) }],
      ['a string of 4097 characters inside an array', { a: ['s'.repeat(4097)] }],
    ],
  ],
  [
    requests,
    [
      ['a method name of 101 characters', { methodName: 'm'.repeat(101) }],
      ['a connect timeout above 30 s', { ...method, connectTimeoutInSeconds: 31 }],
    ],
  ],
  [
    requestPayloads,
    [
      ['a payload of 131,071 characters', 's'.repeat(131_071)],
      ['a payload of 65,536 elements', Array(65_536).fill(0)],
      ['a payload of 21,846 properties', MANY_PROPERTIES],
    ],
  ],
  [
    echoedPayloads,
    [
      ['a payload of 131,071 characters that are not base64', '-'.repeat(131_071)],
      ['a payload of base64 for more than 131,072 bytes', 'A'.repeat(174_768)],
      ['a payload of 65,536 elements that are not bytes', Array(65_536).fill(256)],
      ['a payload of 131,073 bytes', Array(131_073).fill(255)],
      ['a payload of 21,846 properties', MANY_PROPERTIES],
    ],
  ],
];

export const rejectedExamples: readonly RejectedExample[] = REJECTED.flatMap(([all, rows]) =>
  all.flatMap(({ entity, name, put }) =>
    rows.map(([what, value]) => ({ entity, what: `${what} at ${name}`, value: put(value) })),
  ),
);

/** The longest values that a bound of the files accepts. */
const LONGEST: readonly (readonly [readonly Place[], readonly unknown[]])[] = [
  [payloadPlaces, ['é'.repeat(65_535), '-'.repeat(131_070), [-1, ...Array(65_534).fill(0)]]],
  [echoedPayloads, [`${'A'.repeat(174_763)}=`, Array(131_072).fill(0), Array(131_072).fill(255)]],
  [places.filter(({ path }) => path.at(-1) === 'parentScopes'), [Array(65_536).fill('')]],
];

export const longestValues = LONGEST.flatMap(([all, values]) =>
  all.flatMap(({ entity, name, put }) =>
    values.map((value) => ({ entity, name, value: put(value) })),
  ),
);
