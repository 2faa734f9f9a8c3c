import { expect, test } from 'vitest';
import { parseChangeset } from '../../../tools/release/changesets.js';
import { judgeTag, type Tree } from '../../../tools/release/judge-tag.js';

const tree: Tree = {
  manifest: { version: '0.2.0', repository: { url: 'git+https://example.org/a.git' } },
  changelog: '## [0.2.0] - 2027-01-02\n',
  changesets: [],
  reports: { a: '1' },
  released: { version: '0.2.0', reports: { a: '1' } },
};
const changeset = parseChangeset(
  'red-cat.md',
  "---\n'iothub-jobs-schema': patch\n---\n\n### Fixed\n\n- A.\n",
);

test('the tag of the version that stands in the tree can be published', () => {
  expect(judgeTag('v0.2.0', tree)).toEqual([]);
});

test.each([
  ['another tag', 'v0.3.0', {}, 'The tag is v0.3.0, package.json has 0.2.0.'],
  ['a tag without v', '0.2.0', {}, 'The tag is 0.2.0, package.json has 0.2.0.'],
  [
    'an entry without a date',
    'v0.2.0',
    { changelog: '## [0.2.0] - unreleased\n' },
    'CHANGELOG.md has no dated entry of 0.2.0 on top.',
  ],
  [
    'changesets that are left',
    'v0.2.0',
    { changesets: [changeset] },
    'There are changesets: run `npm run release:version`.',
  ],
  [
    'reports of another version',
    'v0.2.0',
    { released: { version: '0.1.0', reports: { a: '1' } } },
    '.changeset/released.json is not of this version: run `npm run release:version`.',
  ],
  [
    'a schema that has changed since',
    'v0.2.0',
    { reports: { a: '2' } },
    '.changeset/released.json is not of this version: run `npm run release:version`.',
  ],
  [
    'no repository',
    'v0.2.0',
    { manifest: { version: '0.2.0' } },
    'package.json has no repository, without which npm takes no provenance.',
  ],
] satisfies [string, string, Partial<Tree>, string][])(
  '%s is not published',
  (_what, tag, change, fault) => {
    expect(judgeTag(tag, { ...tree, ...change })).toEqual([fault]);
  },
);
