import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseChangeset, readChangesets } from '../../../tools/release/changesets.js';
import { type Changes, judgeChanges } from '../../../tools/release/judge-changes.js';
import { changedReports, readReleased, readReports } from '../../../tools/release/reports.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('all that has changed since the last release is written down', () => {
  const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
  const changes = {
    version: JSON.parse(read('package.json')).version,
    changelog: read('CHANGELOG.md'),
    changesets: readChangesets(`${root}.changeset`),
    reports: readReports(root),
    released: readReleased(root),
  };
  expect(judgeChanges(changes)).toEqual([]);
});

const minor = parseChangeset(
  'red-cat.md',
  "---\n'iothub-jobs-schema': minor\n---\n\n### Added\n\n- A.\n",
);
const major = { ...minor, step: 'major' } as const;

const first: Changes = {
  version: '0.1.0',
  changelog: '## [0.1.0] - unreleased\n',
  changesets: [],
  reports: { 'schemas/twin.json': 'a' },
  released: undefined,
};
const later: Changes = {
  ...first,
  changelog: '## [0.1.0] - 2026-12-01\n',
  released: { version: '0.1.0', reports: { 'schemas/twin.json': 'a' } },
};
const changed = { 'schemas/twin.json': 'b', 'schemas/new.json': 'c' };

test.each([
  ['the first version, written by hand', first],
  ['a release to which nothing was added', later],
  ['a changed schema with a changeset', { ...later, reports: changed, changesets: [minor] }],
  ['a changeset without a changed schema', { ...later, changesets: [minor] }],
  [
    'a breaking change after 1.0.0',
    { ...later, version: '1.2.0', changelog: '## [1.2.0] - 2027-01-01\n', changesets: [major] },
  ],
] satisfies [string, Changes][])('%s can be released', (_what, changes) => {
  expect(judgeChanges(changes)).toEqual([]);
});

test.each([
  [
    'a changed schema without a changeset',
    { ...later, reports: changed },
    'Changed since 0.1.0, without a changeset: schemas/new.json, schemas/twin.json.',
  ],
  [
    'a changeset before the first release',
    { ...first, changesets: [minor] },
    'red-cat.md: until 0.1.0 is out, write into its entry of CHANGELOG.md.',
  ],
  [
    'a major step before 1.0.0',
    { ...later, changesets: [major] },
    'red-cat.md: before 1.0.0 what breaks is minor, the rest patch.',
  ],
  [
    'an entry that was written by hand after the first release',
    { ...later, version: '0.2.0', changelog: '## [0.2.0] - unreleased\n' },
    'Only the first entry of CHANGELOG.md is unreleased until it is: later ones are made of changesets.',
  ],
  [
    'a version that the changelog has not',
    { ...later, version: '0.2.0' },
    'CHANGELOG.md begins with 0.1.0, package.json has 0.2.0.',
  ],
] satisfies [string, Changes, string][])('%s is found', (_what, changes, fault) => {
  expect(judgeChanges(changes)).toEqual([fault]);
});

test.each([
  ['no front matter', '### Added\n\n- A.\n'],
  ['another package', "---\n'other': minor\n---\n\n### Added\n\n- A.\n"],
  ['no heading', "---\n'iothub-jobs-schema': minor\n---\n\nA.\n"],
])('a changeset with %s is refused by its name', (_what, text) => {
  expect(() => parseChangeset('red-cat.md', text)).toThrow('red-cat.md');
});

test('the reports are those of every entry and schema', () => {
  const paths = Object.keys(readReports(root));
  expect(paths).toEqual(
    expect.arrayContaining(['api/index.md', 'schemas/twin.json', 'openapi.json']),
  );
});

test('a report that is gone has changed too', () => {
  const released = { version: '0.1.0', reports: { a: '1', b: '2' } };
  expect(changedReports({ a: '1', c: '3' }, released)).toEqual(['b', 'c']);
});
