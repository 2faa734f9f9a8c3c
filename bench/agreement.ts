// Before anything is timed, every contestant checks every value. Our guards are the reference: a contestant that returns another
// result does other work, so its times would mean nothing. Left out are values that IoT Hub never sends and that libraries
// treat differently by design: undefined properties, class instances, thousands of levels. Also left out are sections with
// reserved names other than `$version` and `$metadata` of properties, which were seen once [W3]: some libraries cannot exempt
// names by a pattern.

import { isCloudToDeviceMethodRequest, isJobResponse } from '../dist/index.js';
import type { Contestant } from './contestants/contestant.js';
import { type Case, catalogCases } from './inputs/catalog.js';
import { generatedCases, violationCases } from './inputs/generated.js';
import { inputs, invalidInputs } from './inputs.js';

const LAW = { isCloudToDeviceMethodRequest, isJobResponse };

/** Generated values per entity; as many again differ from a valid one in one place. */
const GENERATED = 300;

/** A verdict that is not ours. */
interface Disagreement {
  readonly contestant: string;
  readonly verdict: 'accepts' | 'rejects' | 'throws';
  readonly value: string;
}

/** The number of values, and how many of them are valid. */
export interface Agreement {
  readonly values: number;
  readonly valid: number;
}

/**
 * Returns if all contestants have our verdict on every value.
 *
 * @throws Error with a line a disagreement, otherwise.
 */
export function assertAgreement(contestants: readonly Contestant[]): Agreement {
  const cases = allCases();
  const valid = cases.filter(({ guard, value }) => LAW[guard](value)).length;
  const found = contestants.flatMap((contestant) => disagreements(contestant, cases));
  if (found.length === 0) return { values: cases.length, valid };
  const lines = found.map((row) => `${row.contestant} ${row.verdict}: ${row.value}`);
  throw new Error([`${found.length} verdicts are not ours:`, ...lines].join('\n'));
}

function disagreements(contestant: Contestant, cases: readonly Case[]): Disagreement[] {
  const name = `${contestant.name} (${contestant.rules})`;
  return cases.flatMap(({ name: about, guard, value }) => {
    const ours = LAW[guard](value) ? 'accepts' : 'rejects';
    const verdict = verdictOf(() => contestant[guard](value));
    return verdict === ours
      ? []
      : [{ contestant: name, verdict, value: `${about} ${excerpt(value)}` }];
  });
}

function verdictOf(check: () => boolean): Disagreement['verdict'] {
  try {
    return check() ? 'accepts' : 'rejects';
  } catch {
    return 'throws';
  }
}

function allCases(): Case[] {
  const measured = inputs.flatMap(({ name, guard, texts, spoil }): Case[] => {
    return texts.flatMap((text) => {
      const value = JSON.parse(text) as Record<string, unknown>;
      const spoiled = { ...value, ...spoil(value) };
      return [
        { name, guard, value },
        { name: `${name}, spoiled`, guard, value: spoiled },
      ];
    });
  });
  const invalid = invalidInputs.map(({ name, guard, make }) => ({ name, guard, value: make() }));
  return [
    ...measured,
    ...invalid,
    ...catalogCases(),
    ...generatedCases(GENERATED),
    ...violationCases(),
  ].filter(({ value }) => !hasRareReservedName(value));
}

/** Returns whether a twin section of the job has a reserved name that only the hand-written guards know. */
function hasRareReservedName(job: unknown): boolean {
  const twin = propertyOf(job, 'updateTwin');
  const properties = propertyOf(twin, 'properties');
  const sections = [propertyOf(properties, 'desired'), propertyOf(properties, 'reported')];
  return (
    namesOf(propertyOf(twin, 'tags')).some((name) => /^\$(?:version|metadata|etag)$/.test(name)) ||
    sections.flatMap(namesOf).some((name) => name.startsWith('$iotin:'))
  );
}

/** Returns the value of a property that is no getter, which may throw. */
function propertyOf(value: unknown, name: string): unknown {
  return Object.getOwnPropertyDescriptor(Object(value), name)?.value;
}

function namesOf(value: unknown): string[] {
  return Object.keys(Object(value));
}

function excerpt(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 160);
  } catch {
    return '(no JSON)';
  }
}
