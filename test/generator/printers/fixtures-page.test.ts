import { expect, test } from 'vitest';
import { entities } from '../../../generator/entities.js';
import { findExports } from '../../../generator/find-exports.js';
import { printFixturesPage } from '../../../generator/printers/fixtures-page.js';

const fixtures = findExports('src/fixtures', ['catalog.ts']);
const nearMisses = findExports('src/fixtures/near-misses');
const arbitraries = findExports('src/arbitraries', ['index.ts']);

function print(
  name: string,
  ...changes: Partial<Record<'fixtures', ReadonlyMap<string, string>>>[]
) {
  const entity = entities.filter((each) => each.name === name);
  const [change = {}] = changes;
  return printFixturesPage(entity, change.fixtures ?? fixtures, nearMisses, arbitraries);
}

test('printFixturesPage lists each fixture with its docstring', () => {
  expect(print('DeviceId')).toContain('\n| `longestDeviceId()` | The longest device id [V2]. |\n');
});

test('printFixturesPage describes the arbitrary of an entity', () => {
  expect(print('JobList')).toMatch(/\nArbitrary: `jobListArbitrary\(\)`\. A page of jobs: /);
});

test('printFixturesPage lists the reasons of near misses of one module', () => {
  expect(print('JobId')).toContain('`invalidJobIds`:\n\n- a job id is not empty\n');
});

test('printFixturesPage lists the reasons of near misses that several modules hold', () => {
  const page = print('TwinPatch');
  expect(page).toContain('\n- a patch has an etag\n');
  expect(page).toContain('\n- null deletes nothing inside an array\n');
});

test('printFixturesPage fails if a fixture is not where the index has it', () => {
  const moved = new Map([...fixtures, ['longestDeviceId', './job-id.js']]);
  expect(() => print('DeviceId', { fixtures: moved })).toThrow(
    'src/fixtures/job-id.ts does not declare longestDeviceId',
  );
});
