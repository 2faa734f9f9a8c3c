import type { IssueCode, PathStep } from '../../../src/index.js';
import { conditions, echoes, method, type Place, requests, sections } from './places.js';

/** A value that breaks one rule, which no JSON Schema can say. */
export interface Witness {
  readonly entity: string;
  /** Where the issue lies, or begins: a section, or a member of a method. */
  readonly path: readonly PathStep[];
  readonly code: IssueCode;
  /** The limit, as the file has to name it. */
  readonly limit: string;
  readonly value: unknown;
}

/** What is legal by JSON Schema, but not by the rule. */
const ofSections = ([entity, path, hold]: Place): Witness[] => {
  const isTags = path.at(-1) === 'tags';
  const texts = Array.from({ length: isTags ? 3 : 9 }, () => 's'.repeat(4096));
  const rows: [IssueCode, string, unknown][] = [
    ['twin-key-size', '1024 bytes', { ['é'.repeat(513)]: 1 }],
    ['twin-string-size', '4096 bytes', { a: ['€'.repeat(1366)] }],
    ['twin-size', `at most ${isTags ? 8192 : 32_768} `, { a: texts }],
    ['twin-values', 'at most 131072 values', { a: Array(131_073).fill('') }],
  ];
  return rows.map(([code, limit, section]) => ({
    entity,
    path,
    code,
    limit,
    value: hold(section),
  }));
};

const ofPayload = (rule: string, [entity, path, hold]: Place): Witness => ({
  entity,
  path: [...path, 'payload'],
  code: 'payload-size',
  limit: `131072 bytes of JSON text; what stands here are bounds that no such text passes. [${rule}]`,
  value: hold({ ...method, payload: 'é'.repeat(65_536) }),
});

const ofRequest = ([entity, path, hold]: Place): Witness[] => [
  {
    entity,
    path: [...path, 'methodName'],
    code: 'method-name-length',
    limit: '100 UTF-16 units',
    value: hold({ methodName: '😀'.repeat(51) }),
  },
  {
    entity,
    path: [...path, 'connectTimeoutInSeconds'],
    code: 'connect-timeout-above-response-timeout',
    limit: 'responseTimeoutInSeconds',
    value: hold({ ...method, responseTimeoutInSeconds: 10, connectTimeoutInSeconds: 11 }),
  },
];

const ofCondition = ([entity, path, hold]: Place): Witness[] => [
  { entity, path, code: 'query-condition-string', limit: 'strings end', value: hold("'") },
  { entity, path, code: 'query-condition-parentheses', limit: 'pair', value: hold('(') },
];

/** Not of a second section of an entity, since so many values take a second to judge. */
function isWorthIt({ entity, path, code }: Witness): boolean {
  const first = sections.find((section) => section[0] === entity)?.[1];
  return code !== 'twin-values' || path === first;
}

export const witnesses: readonly Witness[] = [
  ...sections.flatMap(ofSections).filter(isWorthIt),
  ...requests.map((place) => ofPayload('R9', place)),
  ...echoes.map((place) => ofPayload('M2', place)),
  ...requests.flatMap(ofRequest),
  ...conditions.flatMap(ofCondition),
];
