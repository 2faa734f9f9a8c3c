import { describe, expect, it } from 'vitest';
import { parseQueryCondition } from '../../src/query/index.js';

function warningsFor(text: string): string[] {
  const result = parseQueryCondition(text);
  if (!result.ok) throw new Error(text);
  return result.warnings.map(({ code, offset }) => `${code} at ${offset}`);
}

describe('a warning of parseQueryCondition', () => {
  it('has the properties of an issue, and the condition is still valid', () => {
    expect(parseQueryCondition('tags.a = 1 AND\rtags.group = 2')).toMatchObject({
      ok: true,
      warnings: [
        {
          severity: 'warning',
          code: 'reserved-word',
          message: 'The name is reserved.',
          hint: 'Write it in [[ ]].',
          offset: 20,
          line: 2,
          column: 6,
        },
      ],
    });
  });

  it.each([
    ['group = 1', 'reserved-word at 0'],
    ['tags.Group.x = 1', 'reserved-word at 5'],
    ['tags.in', 'reserved-word at 5'],
    ['tags.[[group]] = 1', ''],
    ['tags.groups = 1', ''],
  ])('about reserved words, for %s: %s', (text, expected) => {
    expect(warningsFor(text).join()).toBe(expected);
  });

  it.each([
    'ABS',
    'EXP',
    'POWER',
    'SQUARE',
    'CEILING',
    'FLOOR',
    'SIGN',
    'SQRT',
    'AS_NUMBER',
    'IS_ARRAY',
    'IS_BOOL',
    'IS_NULL',
    'IS_NUMBER',
    'IS_OBJECT',
    'IS_PRIMITIVE',
    'IS_STRING',
    'CONCAT',
    'LENGTH',
    'LOWER',
    'UPPER',
    'SUBSTRING',
    'INDEX_OF',
    'STARTS_WITH',
    'ENDS_WITH',
    'CONTAINS',
    'is_bool',
  ])('names the function %s, which is documented only for message routing', (name) => {
    expect(warningsFor(`a AND ${name}(tags.x)`)).toEqual(['routing-function at 6']);
  });

  it.each([
    ['IS_DEFINED(tags.x)', ''],
    ['is_defined(tags.x)', ''],
    ["STARTSWITH(deviceId, 'a')", ''],
    ["ENDSWITH(deviceId, 'a')", 'unknown-function at 0'],
    ['NOT_IS_DEFINED(a)', 'unknown-function at 0'],
    ['IS_DEFINED_BY(a)', 'unknown-function at 0'],
    ['MY_ABS(a)', 'unknown-function at 0'],
    [
      'ABSOLUTE(1) AND f(g(x))',
      'unknown-function at 0,unknown-function at 16,unknown-function at 18',
    ],
  ])('about unknown functions, for %s: %s', (text, expected) => {
    expect(warningsFor(text).join()).toBe(expected);
  });

  it('about STARTS_WITH has a hint to use STARTSWITH', () => {
    const result = parseQueryCondition("starts_with(deviceId, 'a')");
    const hint = 'Write STARTSWITH.';
    expect(result).toMatchObject({ ok: true, warnings: [{ code: 'routing-function', hint }] });
  });

  it.each([
    ['tags = null', 'comparison at 0'],
    ['1 < properties.desired', 'comparison at 4'],
    ['properties.reported != devices.properties', 'comparison at 0,comparison at 23'],
    ['devices.modules.tags = 1', 'comparison at 0'],
    ['a = [1]', 'comparison at 4'],
    ['[1] = [1]', 'comparison at 0,comparison at 6'],
    ['tags IN [1]', 'comparison at 0'],
    ['tags.x = properties.reported.tags', ''],
    ['a IN [1]', ''],
    ['IS_DEFINED(tags)', ''],
    ['tags + [1]', ''],
  ])('about comparing objects and arrays, for %s: %s', (text, expected) => {
    expect(warningsFor(text).join()).toBe(expected);
  });

  it.each([
    ["a IN ('x')", 'in at 6'],
    ['a NIN tags.list', 'in at 6'],
    ["a NIN ['x']", ''],
  ])('about IN without an array, for %s: %s', (text, expected) => {
    expect(warningsFor(text).join()).toBe(expected);
  });

  it('is sorted by offset and repeated at most 100 times', () => {
    expect(warningsFor('tags = f(tags.by)')).toEqual([
      'comparison at 0',
      'unknown-function at 7',
      'reserved-word at 14',
    ]);
    expect(warningsFor(Array(150).fill('f()').join(' OR '))).toHaveLength(100);
  });
});
