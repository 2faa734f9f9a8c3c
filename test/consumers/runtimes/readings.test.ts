import { describe, expect, test } from 'vitest';
import { differences } from './differences.js';
import { keyOf, readEverywhere } from './read-everywhere.js';
// @ts-expect-error: the programs have no declarations.
import { ENTRIES } from './readings/index.mjs';
import { startResults } from './results.js';
import { type Form, type Reading, reference, runtimes } from './runtimes/index.js';

const entries: { entry: string; packages: string[]; generatesCode?: true }[] = ENTRIES;
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

describe('the reading of the reference', () => {
  const lines = Object.values(expected.entries).flat();
  const guards = linesOf(expected, 'iothub-jobs-schema');

  test('covers every entry point and contains no errors', () => {
    expect(Object.keys(expected.entries)).toEqual(entries.map(({ entry }) => entry));
    expect(lines.filter((line) => line.startsWith('thrown: '))).toEqual([]);
    expect(lines.filter((line) => line.includes('the functions differ'))).toEqual([]);
  });

  test('accepts every fixture and rejects every near miss', () => {
    const fixtures = guards.filter((line) => /^(\w+) \w+ as \1: /.test(line));
    const misses = guards.filter((line) => /^invalid (\w+), .* as \1: /.test(line));
    expect(fixtures.length).toBeGreaterThan(50);
    expect(misses.length).toBeGreaterThan(150);
    expect(fixtures.filter((line) => !line.endsWith(': accepted'))).toEqual([]);
    expect(misses.filter((line) => !/: rejected \[\[/.test(line))).toEqual([]);
  });

  test('contains accepted and rejected hostile values', () => {
    const resultOf = (name: string) =>
      guards.find((line) => line.startsWith(name))?.slice(name.length);
    expect(resultOf('a payload of 65,536 arrays as CloudToDeviceMethodRequest: ')).toBe('accepted');
    expect(resultOf('a payload of 100,000 arrays as CloudToDeviceMethodRequest: ')).toMatch(
      /^rejected \[\["payload"\],"payload-size"/,
    );
  });
});

describe.each(runtimes)('$name', ({ name, version, forms, forbidsCode, read }) => {
  describe.skipIf(version === undefined).each(forms)('with %s', (form) => {
    test(`strings ${forbidsCode ? 'cannot' : 'can'} be compiled to code`, () => {
      expect(readingOf(name, form).canGenerateCode).toBe(!forbidsCode);
    });

    // CommonJS modules of a worker cannot load packages.
    const hasPackages = form === 'ESM' || !forbidsCode;
    const loaded = entries.filter(({ packages }) => hasPackages || packages.length === 0);
    const compared = loaded.filter(({ generatesCode }) => !(generatesCode && forbidsCode));

    test.each(compared)(
      '$entry returns the same results as in the reference',
      async ({ entry }) => {
        const other = linesOf(expected, entry);
        let lines = linesOf(readingOf(name, form), entry);
        const once = differences(lines, other);
        if (once.length > 0) {
          // A mistake of the package would occur in each process. Deno returned other results once, in one of hundreds.
          console.warn(`${name}, ${form}: the first reading differs:\n${once.join('\n')}`);
          lines = linesOf(await read(form), entry);
        }
        expect(differences(lines, other)).toEqual([]);
        record({ runtime: name, form, entry, lines: lines.length });
      },
    );

    const throwing = loaded.filter((entry) => !compared.includes(entry));
    test.runIf(throwing.length > 0).each(throwing)(
      '$entry can be loaded, and throws an EvalError when it generates code',
      ({ entry }) => {
        const [exported, thrown, ...rest] = linesOf(readingOf(name, form), entry);
        expect(exported).toBe(linesOf(expected, entry)[0]);
        expect(thrown).toMatch(/^thrown: EvalError: /);
        expect(rest).toEqual([]);
      },
    );
  });
});
