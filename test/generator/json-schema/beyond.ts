import type { IssueCode } from '../../../src/index.js';

const OF_SECTIONS: readonly IssueCode[] = [
  'twin-key-size',
  'twin-string-size',
  'twin-size',
  'twin-values',
];
const OF_REQUESTS: readonly IssueCode[] = [
  'method-name-length',
  'payload-size',
  'connect-timeout-above-response-timeout',
];

const OF_CONDITIONS: readonly IssueCode[] = [
  'query-condition-string',
  'query-condition-parentheses',
];

/** What a file cannot say: only by these may the guard refuse what the file accepts. No other file has any. */
const BEYOND: Readonly<Record<string, readonly IssueCode[]>> = {
  CloudToDeviceMethod: ['payload-size'],
  CloudToDeviceMethodRequest: OF_REQUESTS,
  JobList: ['payload-size', ...OF_SECTIONS],
  JobRequest: [...OF_REQUESTS, ...OF_SECTIONS, ...OF_CONDITIONS],
  JobResponse: ['payload-size', ...OF_SECTIONS],
  Twin: OF_SECTIONS,
  TwinPatch: OF_SECTIONS,
  TwinProperties: OF_SECTIONS,
};

/** The codes of the rules that the file of the entity cannot say. */
export function beyondOf(entity: string): readonly IssueCode[] {
  return BEYOND[entity] ?? [];
}

const SYNTAX = /: strings end, and parentheses pair, as far as is certain\. \[R4\]$/;

/** How a `$comment` of a file says it. */
const WORDING: Readonly<Record<string, RegExp>> = {
  'method-name-length': /: 100 UTF-16 units, .* \[R8\]$/,
  'payload-size': /: 131072 bytes of JSON text; .* \[(?:M2|R9)\]$/,
  'connect-timeout-above-response-timeout':
    /: connectTimeoutInSeconds is not above responseTimeoutInSeconds, .* \[R11\]$/,
  'query-condition-string': SYNTAX,
  'query-condition-parentheses': SYNTAX,
  'twin-key-size': /: 1024 bytes of UTF-8, .* \[W2\]$/,
  'twin-string-size': /: 4096 bytes of UTF-8, .* \[W5\]$/,
  'twin-size': /: a size of at most (?:8192|32768) by the documented count, .* \[W7\]$/,
  'twin-values': /, in at most 131072 values\. \[W7\]$/,
};

/** The codes of the rules of which the comment says that the file cannot say them. */
export function codesIn(comment: string): string[] {
  if (!comment.startsWith('Beyond JSON Schema: ')) return [];
  return Object.keys(WORDING).filter((code) => WORDING[code]?.test(comment));
}
