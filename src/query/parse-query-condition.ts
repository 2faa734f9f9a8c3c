import { MAX_QUERY_CONDITION_LENGTH } from '../hub-limits.js';
import { advance } from './advance.js';
import { failAtOperator } from './brackets.js';
import type { QueryCondition } from './condition.js';
import type { QueryIssue } from './issue.js';
import { parseExpression } from './parse-expression.js';
import { parseFrom } from './parse-from.js';
import { fail, type Parser, parserOf } from './parser.js';
import { toQueryIssues } from './to-query-issues.js';

/** What parsing answers: the tree and advice on it, or what makes the text no condition. */
export type QueryResult =
  | { ok: true; condition: QueryCondition; warnings: QueryIssue[] }
  | { ok: false; issues: QueryIssue[] };

// A word ends where no ASCII letter, digit or underscore follows, as the rule on SELECT has it [R4].
const SELECT = /^\s*select(?!\w)/i;
const FROM = /^\s*from(?!\w)/i;

/**
 * Reads the `queryCondition` of a job [R4]: what follows WHERE, `*`, or `FROM devices.modules WHERE …`,
 * by the grammar in `docs/query-language.md`. Never throws, whatever it is given; the time is linear in
 * the length, which is at most 8192 characters.
 */
export function parseQueryCondition(text: string): QueryResult {
  const isText = typeof text === 'string';
  const parser = parserOf(isText ? text : '');
  if (!isText) fail(parser, 'type');
  else if (text.length > MAX_QUERY_CONDITION_LENGTH) refuseLongText(parser);
  advance(parser);
  const condition = parseCondition(parser);
  if (parser.kind !== 'end') failAtOperator(parser);

  const { fault, warnings } = parser;
  if (fault === undefined) {
    return { ok: true, condition, warnings: toQueryIssues(text, 'warning', warnings) };
  }
  return { ok: false, issues: toQueryIssues(parser.text, 'error', [fault]) };
}

/** Counts characters [R4], and no more of them than are needed. */
function refuseLongText(parser: Parser): void {
  const characters = [...parser.text.slice(0, 2 * MAX_QUERY_CONDITION_LENGTH)];
  const { length } = characters.slice(0, MAX_QUERY_CONDITION_LENGTH).join('');
  if (length < parser.text.length) fail(parser, 'query-condition-length', length);
}

function parseCondition(parser: Parser): QueryCondition {
  const { text, kind, word, start } = parser;
  if (kind === 'end') fail(parser, 'empty');
  else if (SELECT.test(text)) fail(parser, 'query-condition-select');
  else if (FROM.test(text)) return parseFrom(parser);
  if (word !== '*') return parseExpression(parser);
  advance(parser);
  return { kind: 'all', start, end: parser.before };
}
