import { expect, test } from 'vitest';
import { type Issue, treeOfIssues, validateJobRequest } from '../../src/index.js';
import { twinPatch } from '../../src/standard/index.js';

const issueAt = (...path: Issue['path']): Issue => ({ path, code: 'type', message: 'Invalid.' });

test('treeOfIssues arranges the issues of a request by property and item', () => {
  const result = validateJobRequest({
    type: 'scheduleUpdateTwin',
    queryCondition: '',
    updateTwin: { etag: '*', tags: { floors: [1, null, null] } },
  });
  const { issues, properties } = treeOfIssues(result.ok ? [] : result.issues);
  expect(issues).toEqual([]);
  expect(Object.keys(properties ?? {})).toEqual(['queryCondition', 'updateTwin']);
  expect(properties?.queryCondition?.issues).toMatchObject([{ code: 'query-condition-length' }]);
  const floors = properties?.updateTwin?.properties?.tags?.properties?.floors;
  expect(floors?.issues).toEqual([]);
  expect(Object.keys(floors?.items ?? {})).toEqual(['1', '2']);
  expect(floors?.items?.[2]?.issues).toMatchObject([{ code: 'twin-null' }]);
});

test('treeOfIssues keeps issues of the value itself at the root, and all issues of one place in their order', () => {
  const issues = [issueAt(), issueAt('a'), issueAt('a', 'b'), issueAt('a')];
  const tree = treeOfIssues(issues);
  expect(tree.issues).toEqual([issues[0]]);
  expect(tree.properties?.a?.issues).toEqual([issues[1], issues[3]]);
  expect(treeOfIssues([])).toEqual({ issues: [] });
});

test('treeOfIssues distinguishes the property "0" from item 0', () => {
  const tree = treeOfIssues([issueAt('0'), issueAt(0)]);
  expect(tree.properties?.['0']?.issues).toHaveLength(1);
  expect(tree.items?.[0]?.issues).toHaveLength(1);
});

test('treeOfIssues takes issues of your own schemas, whose paths may have symbols', () => {
  const step = Symbol('step');
  const issue: { path: readonly PropertyKey[] } = { path: ['tags', step] };
  expect(treeOfIssues([issue]).properties?.tags?.properties).toEqual({
    [step]: { issues: [issue] },
  });
});

test.each(['__proto__', 'constructor', 'toString'])(
  'treeOfIssues treats %s as any name',
  (name) => {
    const tree = treeOfIssues([issueAt(name, 'polluted')]);
    expect(Object.keys(tree.properties ?? {})).toEqual([name]);
    expect(tree.properties?.[name]?.properties?.polluted?.issues).toHaveLength(1);
    expect('polluted' in Object.prototype).toBe(false);
  },
);

test('treeOfIssues ends a path of more than 64 steps at the 64th, so that JSON can represent the tree', () => {
  const long = issueAt(...Array<string>(100_000).fill('a'));
  const levels = (path: Issue['path']) =>
    JSON.stringify(treeOfIssues([issueAt(...path)])).split('"properties"').length - 1;
  expect(levels(Array<string>(64).fill('a'))).toBe(64);
  expect(levels(Array<string>(65).fill('a'))).toBe(64);
  expect(levels(long.path)).toBe(64);
});

test('treeOfIssues accepts the issues of a Standard Schema', () => {
  const result = twinPatch['~standard'].validate({ etag: '*', tags: { 'a.b': 1 } });
  const issues = 'issues' in result ? (result.issues ?? []) : [];
  const tree = treeOfIssues(issues);
  expect(tree.properties?.tags?.properties?.['a.b']?.issues).toEqual([issues[0]]);
});
