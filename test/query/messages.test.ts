import { describe, expect, it } from 'vitest';
import { parseQueryCondition } from '../../src/query/index.js';

const LONG = 'x'.repeat(8193);

/** A text for each code, and the one sentence that is said of it. */
const SENTENCES: [code: string, text: unknown, sentence: string][] = [
  ['query-condition-length', LONG, 'A condition has at most 8192 characters.'],
  ['query-condition-select', 'SELECT * FROM devices', 'A job with SELECT always fails.'],
  ['type', 7, 'A condition is a string.'],
  ['empty', ' ', 'The condition is empty.'],
  ['collection', 'FROM twins WHERE a = 1', 'FROM takes devices or devices.modules.'],
  ['operand', 'tags.a =', 'A value is expected here.'],
  ['operator', 'tags.a 1', 'An operator is expected here.'],
  ['name', 'tags. = 1', 'A name is expected here.'],
  ['index', 'tags.a[x] = 1', 'An index is expected here.'],
  ['number', 'tags.a = 1e999', 'The number is too large.'],
  ['string', "tags.a = 'x", 'The string is not closed.'],
  ['escape', String.raw`tags.a = '\q'`, 'The escape is unknown.'],
  ['brackets', '(tags.a = 1', 'The bracket has no pair.'],
  ['depth', '('.repeat(600), 'A condition has at most 512 levels.'],
  ['reserved-word', 'tags.group = 1', 'The name is reserved.'],
  ['routing-function', "STARTS_WITH(deviceId, 'a')", 'The function is for message routing.'],
  ['unknown-function', "NO_FUNCTION(deviceId, 'a')", 'The function is unknown.'],
  ['comparison', 'tags.a = [1]', 'Objects and lists cannot be compared.'],
  ['in', 'deviceId IN 1', 'A list is expected here.'],
];

describe('an issue of a condition', () => {
  it.each(SENTENCES)('with the code %s says what is wrong', (code, text, sentence) => {
    const result = parseQueryCondition(text as string);
    const issues = result.ok ? result.warnings : result.issues;
    expect(issues.map((issue) => [issue.code, issue.message])).toEqual([[code, sentence]]);
  });
});
