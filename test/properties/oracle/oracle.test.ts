import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { fixtures, type NearMiss, nearMisses } from '../../../src/fixtures/index.js';
import { oracleOf } from './index.js';

const legal: [string, Record<string, () => unknown>][] = Object.entries(fixtures);
const illegal: [string, readonly NearMiss[]][] = Object.entries(nearMisses);

describe.each(legal)('the oracle of %s', (entity, ofEntity) => {
  it.each(Object.entries(ofEntity))('accepts %s', (_name, fixture) => {
    expect(oracleOf(entity)(fixture())).toBe(true);
  });
});

describe.each(illegal)('the oracle of %s', (entity, ofEntity) => {
  it.each(ofEntity.map(({ reason, value }) => [reason, value] as const))(
    'refuses what is illegal since %s',
    (_because, value) => {
      expect(oracleOf(entity)(value())).toBe(false);
    },
  );
});

describe('the files of the oracle', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));

  // What it shared with `src`, it could not find fault with.
  test.each(files)('%s takes nothing from elsewhere in the project but types', (name) => {
    const text = readFileSync(new URL(name, import.meta.url), 'utf8');
    const statements = text.matchAll(/^(import|export)( type)?\b[^;]*?\bfrom '([^']*)';/gm);
    const ofValues = [...statements].filter(([, , type]) => type === undefined);
    const sources = ofValues.map(([, , , source]) => source ?? '');
    expect(sources.filter((source) => !/^(\.\/.*|node:util|fast-check)$/.test(source))).toEqual([]);
    // Neither in other ways.
    expect(text).not.toMatch(/\bimport\(|^import '|\brequire\(/m);
  });
});
