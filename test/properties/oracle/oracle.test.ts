import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { fixtures, nearMisses } from '../../../src/fixtures/index.js';
import { oracleOf } from './index.js';

describe.each(Object.entries(fixtures))('the oracle of %s', (entity, ofEntity) => {
  it.each(Object.entries(ofEntity))('accepts %s', (_name, fixture) => {
    expect(oracleOf(entity)(fixture())).toBe(true);
  });
});

describe.each(Object.entries(nearMisses))('the oracle of %s', (entity, ofEntity) => {
  it.each(ofEntity.map(({ reason, value }) => [reason, value] as const))(
    'rejects a value: %s',
    (_reason, value) => {
      expect(oracleOf(entity)(value())).toBe(false);
    },
  );
});

test('oracleOf throws an Error that names a missing oracle', () => {
  expect(() => oracleOf('NoSuchEntity')).toThrow(
    'No module in test/properties/oracle exports isNoSuchEntity',
  );
});

describe('the files of the oracle', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));

  // The oracle cannot find a bug in code that it shares with `src`.
  test.each(files)('%s imports only types from the rest of the project', (name) => {
    const text = readFileSync(new URL(name, import.meta.url), 'utf8');
    const statements = text.matchAll(/^(import|export)( type)?\b[^;]*?\bfrom '([^']*)';/gm);
    const ofValues = [...statements].filter(([, , type]) => type === undefined);
    const sources = ofValues.map(([, , , source]) => source ?? '');
    expect(sources.filter((source) => !/^(\.\/.*|node:(?:fs|util))$/.test(source))).toEqual([]);
    // Nor by other kinds of import, except of the other files of the oracle.
    expect(text).not.toMatch(/\bimport\((?!`\.\/\$\{name\}\.ts`\))|^import '|\brequire\(/m);
  });
});
