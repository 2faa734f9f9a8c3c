import { expectTypeOf, test } from 'vitest';
import {
  and,
  type BuiltCondition,
  deviceIdIn,
  eq,
  formatQueryCondition,
  isDefined,
  parseQueryCondition,
  type QueryCondition,
  type QueryIssue,
  type QueryIssueCode,
  splitDeviceIds,
  where,
} from '../../src/query/index.js';

test('the result of parsing narrows on ok', () => {
  const result = parseQueryCondition('*');
  if (result.ok) {
    expectTypeOf(result.condition).toEqualTypeOf<QueryCondition>();
    expectTypeOf(result.warnings).toEqualTypeOf<QueryIssue[]>();
  } else {
    expectTypeOf(result.issues).toEqualTypeOf<QueryIssue[]>();
  }
});

test('a node narrows on its kind, and carries its place', () => {
  const visit = (node: QueryCondition) => {
    expectTypeOf(node.start).toBeNumber();
    if (node.kind === 'path') expectTypeOf(node.steps).toEqualTypeOf<(string | number)[]>();
    if (node.kind === 'from') expectTypeOf(node.where?.end).toEqualTypeOf<number | undefined>();
    if (node.kind === 'logical') expectTypeOf(node.operator).toEqualTypeOf<'AND' | 'OR'>();
  };
  expectTypeOf(visit).toBeFunction();
});

test('a tree is written with offsets or without', () => {
  expectTypeOf(formatQueryCondition).toBeCallableWith({ kind: 'path', steps: ['deviceId'] });
  expectTypeOf<QueryCondition>().toExtend<QueryCondition<unknown>>();
  expectTypeOf<QueryCondition<unknown>>().not.toExtend<QueryCondition>();
});

test('the codes are a closed union', () => {
  expectTypeOf<'query-condition-select'>().toExtend<QueryIssueCode>();
  expectTypeOf<string>().not.toExtend<QueryIssueCode>();
});

test('a hole takes constants, lists of them and what was built, and nothing else', () => {
  expectTypeOf(where).returns.toEqualTypeOf<BuiltCondition>();
  type Hole = Parameters<typeof where>[1];
  expectTypeOf<string | number | boolean | null>().toExtend<Hole>();
  expectTypeOf<readonly string[]>().toExtend<Hole>();
  expectTypeOf<BuiltCondition>().toExtend<Hole>();
  expectTypeOf<undefined>().not.toExtend<Hole>();
  expectTypeOf<bigint>().not.toExtend<Hole>();
  expectTypeOf<Date>().not.toExtend<Hole>();
  expectTypeOf<string[][]>().not.toExtend<Hole>();
  expectTypeOf<QueryCondition>().not.toExtend<Hole>();
});

test('what is built carries its text and its tree', () => {
  expectTypeOf(splitDeviceIds).toBeCallableWith(['a'] as const);
  expectTypeOf(splitDeviceIds).returns.toEqualTypeOf<BuiltCondition[]>();
  expectTypeOf(deviceIdIn(['a']).text).toEqualTypeOf<string>();
  expectTypeOf(and(eq('a', 1), isDefined(['a', 0])).tree).toEqualTypeOf<QueryCondition>();
  expectTypeOf<'a'>().not.toExtend<Parameters<typeof and>[0]>();
  expectTypeOf<string[]>().not.toExtend<Parameters<typeof eq>[1]>();
});
