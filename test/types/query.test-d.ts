import { expectTypeOf, test } from 'vitest';
import {
  formatQueryCondition,
  parseQueryCondition,
  type QueryCondition,
  type QueryIssue,
  type QueryIssueCode,
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
