import { expect, test } from 'vitest';
import {
  formatIssues,
  ISSUE_CODES,
  isValidationError,
  type Result,
  ValidationError,
} from '../../src/index.js';
import { type Entity, entities } from '../support/entities.js';
import { type AdversarialInput, type EntityName, type Outcome, polluted, timed } from './input.js';

/** The longest time for one call. */
const MAX_MILLISECONDS = 1000;

/** How often a call that takes longer is repeated: other processes may slow it down. */
const TRIES = 3;

/** For 63 calls, each of which may be tried three times, on a busy machine. */
const MAX_TEST_MILLISECONDS = 600_000;

/** The longest message of an error with 100 issues, whose paths have 16 names of 64 characters each. */
const MAX_MESSAGE_LENGTH = 200_000;

const FUNCTIONS = ['is', 'validate', 'assert'] as const;

/** A call of one of the functions of an entity. */
interface Call extends Outcome {
  readonly entity: EntityName;
  readonly function: (typeof FUNCTIONS)[number];
  readonly value: unknown;
  readonly maxMilliseconds: number;
}

/** Registers a test for each input: the three functions of all entities have the expected result, in time. */
export function testInputs(inputs: readonly AdversarialInput[]): void {
  for (const input of inputs) {
    const run = () => {
      const calls = callAll(input);
      for (const call of calls) expectResult(call, expectedOf(call, input, calls));
    };
    test(input.name, run, MAX_TEST_MILLISECONDS);
  }
}

/** Results are checked only later, since no test works while a prototype is polluted. */
function callAll({ make, hasState, atLeast, pollution }: AdversarialInput): Call[] {
  const shared = hasState ? undefined : { value: make() };
  const next = () => (shared === undefined ? make() : shared.value);
  const least = atLeast === undefined ? 0 : timed(atLeast).milliseconds;
  const limit = Math.max(MAX_MILLISECONDS, 3 * least);
  return polluted(pollution, () =>
    entities.flatMap((entity) => FUNCTIONS.map((name) => callInTime(entity, name, next, limit))),
  );
}

/** Returns the first call that is in time, or the last try. */
function callInTime(
  entity: Entity,
  name: Call['function'],
  make: () => unknown,
  maxMilliseconds: number,
): Call {
  for (let tries = 1; ; tries++) {
    const value = make();
    const outcome = timed(() => entity[name](value));
    if (outcome.milliseconds < maxMilliseconds || tries === TRIES) {
      return { entity: entity.name, function: name, value, maxMilliseconds, ...outcome };
    }
  }
}

/** Returns the listed result; for an undecided one the result of `is`, or any if the value has state. */
function expectedOf(call: Call, input: AdversarialInput, calls: readonly Call[]): boolean {
  const { accepted, undecided = [], hasState } = input;
  const { entity } = call;
  if (undecided !== 'all' && !undecided.includes(entity)) return accepted.includes(entity);
  const isCall = calls.find((one) => one.function === 'is' && one.entity === entity);
  return isAccepted(hasState ? call : (isCall as Call));
}

function isAccepted({ function: name, returned, thrown }: Call): boolean {
  if (name === 'assert') return thrown === undefined;
  return name === 'is' ? returned === true : (returned as Result<unknown>).ok;
}

function expectResult(call: Call, expected: boolean): void {
  const { entity, function: name, returned, thrown, milliseconds, maxMilliseconds, value } = call;
  const label = `${name}${entity}`;
  expect(milliseconds, label).toBeLessThan(maxMilliseconds);
  if (name !== 'assert') {
    expect('thrown' in call, `${label} throws ${describe(thrown)}`).toBe(false);
    expect(isAccepted(call), label).toBe(expected);
    if (name === 'validate') expectDetails(label, returned as Result<unknown>, value);
    return;
  }
  expect(thrown === undefined, `${label} returns`).toBe(expected);
  if (expected) return;
  expect(isValidationError(thrown), `${label} throws ${describe(thrown)}`).toBe(true);
  expect(thrown instanceof ValidationError && thrown.entity, label).toBe(entity);
  const { message } = thrown as ValidationError;
  expect(message.length, label).toBeLessThan(MAX_MESSAGE_LENGTH);
  // The error has a line for each issue.
  expectPrintable(label, message.split('\n'));
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message.slice(0, 200)}` : 'no error';
}

function expectDetails(label: string, result: Result<unknown>, value: unknown): void {
  if (result.ok) {
    // Not toBe, which may print an endless value.
    expect(Object.is(result.value, value), `${label} returns the value`).toBe(true);
    return;
  }
  expect(result.issues.length, label).toBeGreaterThan(0);
  // The last one says that there are more.
  expect(result.issues.length, label).toBeLessThanOrEqual(result.truncated ? 101 : 100);
  const lines = formatIssues(result.issues).split('\n');
  expect(lines, label).toHaveLength(result.issues.length);
  expectPrintable(label, lines);
  const messages = result.issues.map(({ message }) => message);
  expectPrintable(label, messages);
  expect(Math.max(...messages.map(({ length }) => length)), label).toBeLessThan(500);
  expect(
    result.issues.every(({ path }) => Array.isArray(path)),
    label,
  ).toBe(true);
  const codes = new Set(result.issues.map(({ code }) => code));
  expect(
    [...codes].filter((code) => !ISSUE_CODES.includes(code)),
    label,
  ).toEqual([]);
}

/** No hidden characters: control characters, bidirectional controls, line separators and lone surrogates. No text of a value. */
function expectPrintable(label: string, texts: readonly string[]): void {
  expect(texts.join(' '), label).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|secret/u);
}
