import { expectTypeOf, test } from 'vitest';
import {
  and,
  type BuiltCondition,
  type CompareOperator,
  compare,
  deviceIdIn,
  eq,
  formatQueryCondition,
  isDefined,
  isIn,
  parseQueryCondition,
  path,
  type QueryCondition,
  type QueryIssue,
  type QueryIssueCode,
  type QueryValue,
  splitDeviceIds,
  type startsWith,
  where,
} from '../../src/query/index.js';

test('the result of parseQueryCondition narrows on ok', () => {
  const result = parseQueryCondition('*');
  if (result.ok) {
    expectTypeOf(result.condition).toEqualTypeOf<QueryCondition>();
    expectTypeOf(result.warnings).toEqualTypeOf<QueryIssue[]>();
  } else {
    expectTypeOf(result.issues).toEqualTypeOf<QueryIssue[]>();
  }
});

test('a node narrows on kind, and has a source range', () => {
  const visit = (node: QueryCondition) => {
    expectTypeOf(node.start).toBeNumber();
    if (node.kind === 'path') expectTypeOf(node.steps).toEqualTypeOf<(string | number)[]>();
    if (node.kind === 'from') expectTypeOf(node.where?.end).toEqualTypeOf<number | undefined>();
    if (node.kind === 'logical') expectTypeOf(node.operator).toEqualTypeOf<'AND' | 'OR'>();
  };
  expectTypeOf(visit).toBeFunction();
});

test('formatQueryCondition accepts trees with and without source ranges', () => {
  expectTypeOf(formatQueryCondition).toBeCallableWith({ kind: 'path', steps: ['deviceId'] });
  expectTypeOf<QueryCondition>().toExtend<QueryCondition<unknown>>();
  expectTypeOf<QueryCondition<unknown>>().not.toExtend<QueryCondition>();
});

test('QueryIssueCode is a closed union', () => {
  expectTypeOf<'query-condition-select'>().toExtend<QueryIssueCode>();
  expectTypeOf<string>().not.toExtend<QueryIssueCode>();
});

test('QueryValue allows constants, arrays of constants and built conditions only', () => {
  expectTypeOf(where).returns.toEqualTypeOf<BuiltCondition>();
  expectTypeOf<Parameters<typeof where>[1]>().toEqualTypeOf<QueryValue>();
  expectTypeOf<string | number | boolean | null>().toExtend<QueryValue>();
  expectTypeOf<readonly string[]>().toExtend<QueryValue>();
  expectTypeOf<BuiltCondition>().toExtend<QueryValue>();
  expectTypeOf<undefined>().not.toExtend<QueryValue>();
  expectTypeOf<bigint>().not.toExtend<QueryValue>();
  expectTypeOf<Date>().not.toExtend<QueryValue>();
  expectTypeOf<string[][]>().not.toExtend<QueryValue>();
  expectTypeOf<QueryCondition>().not.toExtend<QueryValue>();
});

test('a built condition has a text and a tree', () => {
  expectTypeOf(splitDeviceIds).toBeCallableWith(['a'] as const);
  expectTypeOf(splitDeviceIds).returns.toEqualTypeOf<BuiltCondition[]>();
  expectTypeOf(deviceIdIn(['a']).text).toEqualTypeOf<string>();
  expectTypeOf(and(eq('a', 1), isDefined(['a', 0])).tree).toEqualTypeOf<QueryCondition>();
  expectTypeOf<'a'>().not.toExtend<Parameters<typeof and>[0]>();
  expectTypeOf<string[]>().not.toExtend<Parameters<typeof eq>[1]>();
});

test('compare, isIn and startsWith allow values of their kind only', () => {
  expectTypeOf<CompareOperator>().toEqualTypeOf<'=' | '!=' | '<>' | '<' | '<=' | '>' | '>='>();
  expectTypeOf(compare).toBeCallableWith(['tags', 0], '<', path('tags.b'));
  expectTypeOf<'IN'>().not.toExtend<Parameters<typeof compare>[1]>();
  expectTypeOf(isIn).toBeCallableWith('tags.a', ['a', 1, null] as const);
  expectTypeOf<Parameters<typeof startsWith>[1]>().toEqualTypeOf<string>();
  expectTypeOf(path(['tags', 'a'])).toEqualTypeOf<BuiltCondition>();
});
