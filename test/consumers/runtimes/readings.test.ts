import { describe, expect, test } from 'vitest';
import { differences } from './differences.js';
import { keyOf, readEverywhere } from './read-everywhere.js';
// @ts-expect-error: the programs have no declarations.
import { ENTRIES } from './readings/index.mjs';
import { startResults } from './results.js';
import { type Form, type Reading, reference, runtimes } from './runtimes/index.js';

const entries: { entry: string; packages: string[]; makesCode?: true }[] = ENTRIES;
const expected = await reference.read('ESM');
const outcomes = await readEverywhere();
const record = startResults('readings');

function readingOf(runtime: string, form: Form): Reading {
  const outcome = outcomes.get(keyOf(runtime, form));
  if (outcome === undefined || outcome instanceof Error) throw outcome;
  return outcome;
}

function linesOf(reading: Reading, entry: string): readonly string[] {
  return reading.entries[entry] ?? [];
}

describe('what is compared', () => {
  const lines = Object.values(expected.entries).flat();
  const guards = linesOf(expected, 'iothub-jobs-schema');

  test('is of every entry, and nothing in it is an error', () => {
    expect(Object.keys(expected.entries)).toEqual(entries.map(({ entry }) => entry));
    expect(lines.filter((line) => line.startsWith('thrown: '))).toEqual([]);
    expect(lines.filter((line) => line.includes('the functions differ'))).toEqual([]);
  });

  test('holds that every fixture is accepted and every near miss refused', () => {
    const fixtures = guards.filter((line) => /^(\w+) \w+ as \1: /.test(line));
    const misses = guards.filter((line) => /^no (\w+), .* as \1: /.test(line));
    expect(fixtures.length).toBeGreaterThan(50);
    expect(misses.length).toBeGreaterThan(150);
    expect(fixtures.filter((line) => !line.endsWith(': accepted'))).toEqual([]);
    expect(misses.filter((line) => !/: refused \[\[/.test(line))).toEqual([]);
  });

  test('holds hostile values that one guard accepts and another refuses', () => {
    const verdict = (name: string) =>
      guards.find((line) => line.startsWith(name))?.slice(name.length);
    expect(verdict('a payload of 65,536 arrays as CloudToDeviceMethodRequest: ')).toBe('accepted');
    expect(verdict('a payload of 100,000 arrays as CloudToDeviceMethodRequest: ')).toMatch(
      /^refused \[\["payload"\],"payload-size"/,
    );
  });
});

describe.each(runtimes)('$name', ({ name, version, forms, forbidsCode }) => {
  describe.skipIf(version === undefined).each(forms)('with %s', (form) => {
    test(`code ${forbidsCode ? 'cannot' : 'can'} be made from strings`, () => {
      expect(readingOf(name, form).makesCode).toBe(!forbidsCode);
    });

    // A worker has CommonJS modules, but no folder in which they would find packages.
    const isAlone = form === 'CommonJS' && forbidsCode;
    const its = entries.filter(({ packages }) => !isAlone || packages.length === 0);
    const compared = its.filter(({ makesCode }) => !(makesCode && forbidsCode));

    test.each(compared)('$entry says what it says in the reference', ({ entry }) => {
      const lines = linesOf(readingOf(name, form), entry);
      expect(differences(lines, linesOf(expected, entry))).toEqual([]);
      record({ runtime: name, of: form, entry, lines: lines.length });
    });

    const useless = its.filter((entry) => !compared.includes(entry));
    test.runIf(useless.length > 0).each(useless)(
      '$entry can be loaded, and says that its package makes code',
      ({ entry }) => {
        const [exported, thrown, ...rest] = linesOf(readingOf(name, form), entry);
        expect(exported).toBe(linesOf(expected, entry)[0]);
        expect(thrown).toMatch(/^thrown: EvalError: /);
        expect(rest).toEqual([]);
      },
    );
  });
});
