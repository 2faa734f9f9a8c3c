import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addEntry, dateEntry, parseSections, topEntry } from '../../../tools/release/changelog.js';

const CHANGELOG = `# Changelog

All notable changes.

## [0.1.0] - 2026-12-01

### Added

- Everything.
`;

test('an entry is made of the sections of all changes, and stands on top', () => {
  const changes = [
    '### Fixed\n\n- One.\n- Two, in\n  two lines.',
    '### Added\n\n- Three.\n\n### Fixed\n\n- Four.\n',
  ].map(parseSections);
  expect(addEntry(CHANGELOG, '0.2.0', '2027-01-02', changes)).toBe(`# Changelog

All notable changes.

## [0.2.0] - 2027-01-02

### Added

- Three.

### Fixed

- One.
- Two, in
  two lines.
- Four.

## [0.1.0] - 2026-12-01

### Added

- Everything.
`);
});

test('what looks like a pattern of replacement stays as it is', () => {
  const changes = [parseSections("### Added\n\n- The keys $version, $& and $'.")];
  expect(addEntry(CHANGELOG, '0.2.0', '2027-01-02', changes)).toContain(
    "- The keys $version, $& and $'.\n",
  );
});

test('the first entry gets a date', () => {
  const unreleased = CHANGELOG.replace('2026-12-01', 'unreleased');
  expect(topEntry(unreleased)).toEqual({ version: '0.1.0', date: 'unreleased' });
  expect(dateEntry(unreleased, '2026-12-01')).toBe(CHANGELOG);
});

test.each([
  ['a text without a heading', '- One.', 'A change begins with a heading such as ### Added'],
  ['a text before the heading', 'One.\n\n### Added\n\n- Two.', 'A change begins with a heading'],
  ['a heading that is not known', '### New\n\n- One.', 'New is none of Added, Changed'],
  ['a heading without a list', '### Added\n\nOne.', 'Below ### Added stands no list'],
])('%s is refused', (_what, text, message) => {
  expect(() => parseSections(text)).toThrow(message);
});

test('a changelog without an entry is refused', () => {
  expect(() => topEntry('# Changelog\n')).toThrow('CHANGELOG.md has no entry');
});

test('each entry of CHANGELOG.md has the form that is made of changes', () => {
  const text = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8');
  const [, ...entries] = text.split(/^## .*$/m);
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect(() => parseSections(entry)).not.toThrow();
});
