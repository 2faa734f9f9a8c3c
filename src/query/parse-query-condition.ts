import { MAX_QUERY_CONDITION_LENGTH } from '../hub-limits.js';
import type { Collection, QueryCondition } from './condition.js';
import { type QueryIssue, toQueryIssues } from './issue.js';
import { failAtOperator, parseExpression } from './parse-expression.js';
import { createParser, fail, nextToken, type Parser, warn } from './tokenizer.js';
import { isConstantString } from './warnings.js';

/** The result of `parseQueryCondition`: the condition and its warnings, or the error. */
export type QueryParseResult =
  | { ok: true; condition: QueryCondition; warnings: QueryIssue[] }
  | { ok: false; issues: QueryIssue[] };

// A keyword ends before any character except an ASCII letter, a digit or an underscore [R4]. The collection and WHERE are
// missing if they are not valid.
const FIRST_CLAUSE = /^\s*(?:select|(from)(?:\s+(devices(?:\.modules)?)(?:\s+(where))?)?)(?!\w)/i;

/**
 * Parses the `queryCondition` of a job [R4]: what follows WHERE in a query, `*`, or
 * `FROM devices.modules WHERE …`. The grammar is in `docs/query-language.md`. Never throws, for any
 * value. The time is linear in the length, which must be at most 8192 characters.
 *
 * @param text The condition.
 * @returns The syntax tree and up to 100 warnings, or one error.
 * @example
 * const result = parseQueryCondition("tags.floor = 3 AND NOT IS_DEFINED(tags.[[group]])");
 * if (result.ok) console.log(result.condition.kind); // 'logical'
 * else console.error(result.issues[0].message, result.issues[0].offset);
 */
export function parseQueryCondition(text: string): QueryParseResult {
  const isString = typeof text === 'string';
  // Stryker disable next-line StringLiteral: the result of parsing is not used.
  const parser = createParser(isString ? text : '');
  if (!isString) fail(parser, 'type');
  // Counting the characters of a shorter text would only take time.
  else if (text.length > MAX_QUERY_CONDITION_LENGTH) checkLength(parser);
  nextToken(parser);
  const condition = parseCondition(parser);
  if (parser.kind !== 'end') failAtOperator(parser);
  if (isConstantString(condition)) warn(parser, 'quoted-condition', condition.start);

  const { error, warnings } = parser;
  return error
    ? { ok: false, issues: toQueryIssues(parser.text, 'error', [error]) }
    : { ok: true, condition, warnings: toQueryIssues(text, 'warning', warnings) };
}

/** Counts characters [R4], but no more of them than needed. */
function checkLength(parser: Parser): void {
  // Stryker disable next-line MethodExpression: counting more characters only takes time.
  const characters = [...parser.text.slice(0, 2 * MAX_QUERY_CONDITION_LENGTH)];
  const { length } = characters.slice(0, MAX_QUERY_CONDITION_LENGTH).join('');
  if (length < parser.text.length) fail(parser, 'query-condition-length', length);
}

function parseCondition(parser: Parser): QueryCondition {
  const { text, kind, word, start } = parser;
  const [clause, from, name, keyword] = FIRST_CLAUSE.exec(text) ?? [];
  if (kind === 'end') fail(parser, 'empty');
  else if (clause && !from) fail(parser, 'query-condition-select');
  else if (word !== '*' && !clause) return parseExpression(parser).node;
  if (clause) parser.end = clause.length;
  nextToken(parser);
  if (clause && !keyword && (!name || parser.kind !== 'end'))
    fail(parser, 'collection', parser.start, '');
  if (!clause) return { kind: 'all', start, end: parser.previousEnd };
  const collection = name?.toLowerCase() as Collection;
  const where = keyword ? parseExpression(parser).node : null;
  return { kind: 'from', collection, where, start, end: parser.previousEnd };
}
