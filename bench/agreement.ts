// Before anything is timed, every contestant judges all that there is to judge. Our guards are the law: whoever answers
// otherwise does other work, and its times would say nothing. There is no exception. Not asked is what no hub sends and
// libraries see differently by design: members that are undefined, instances of classes, thousands of levels.

import { isCloudToDeviceMethodRequest, isJobResponse } from '../dist/index.js';
import type { Contestant } from './contestants/contestant.js';
import { type Case, catalogCases } from './inputs/catalog.js';
import { generatedCases, mutantCases } from './inputs/generated.js';
import { inputs, refusals } from './inputs.js';

const LAW = { isCloudToDeviceMethodRequest, isJobResponse };

/** Values drawn of each entity, and of those as many again that differ in one place; and values a broken rule. */
const DRAWN = 300;
const DRAWN_A_RULE = 2;

/** A verdict that is not ours. */
interface Disagreement {
  readonly contestant: string;
  readonly verdict: 'accepts' | 'refuses' | 'throws';
  readonly value: string;
}

/** How many values were judged, and how many of them are legal. */
export interface Agreement {
  readonly values: number;
  readonly legal: number;
}

/**
 * Returns if all contestants have our verdict on every value.
 *
 * @throws Error with a line a disagreement, otherwise.
 */
export function assertAgreement(contestants: readonly Contestant[]): Agreement {
  const cases = allCases();
  const legal = cases.filter(({ guard, value }) => LAW[guard](value)).length;
  const found = contestants.flatMap((contestant) => disagreements(contestant, cases));
  if (found.length === 0) return { values: cases.length, legal };
  const lines = found.map((row) => `${row.contestant} ${row.verdict}: ${row.value}`);
  throw new Error([`${found.length} verdicts are not ours:`, ...lines].join('\n'));
}

function disagreements(contestant: Contestant, cases: readonly Case[]): Disagreement[] {
  const name = `${contestant.name} (${contestant.rules})`;
  return cases.flatMap(({ name: about, guard, value }) => {
    const ours = LAW[guard](value) ? 'accepts' : 'refuses';
    const verdict = verdictOf(() => contestant[guard](value));
    return verdict === ours
      ? []
      : [{ contestant: name, verdict, value: `${about} ${excerpt(value)}` }];
  });
}

function verdictOf(judge: () => boolean): Disagreement['verdict'] {
  try {
    return judge() ? 'accepts' : 'refuses';
  } catch {
    return 'throws';
  }
}

function allCases(): Case[] {
  const measured = inputs.flatMap(({ name, guard, text, spoil }): Case[] => {
    const value = JSON.parse(text) as Record<string, unknown>;
    const spoiled = { ...value, ...spoil(value) };
    return [
      { name, guard, value },
      { name: `${name}, spoiled`, guard, value: spoiled },
    ];
  });
  const refused = refusals.map(({ name, guard, make }) => ({ name, guard, value: make() }));
  return [
    ...measured,
    ...refused,
    ...catalogCases(),
    ...generatedCases(DRAWN),
    ...mutantCases(DRAWN_A_RULE),
  ];
}

function excerpt(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 160);
  } catch {
    return '(no JSON)';
  }
}
