import { expect, test } from 'vitest';
import { ISSUE_CODES, isValidationError, type Result, ValidationError } from '../../src/index.js';
import { type Entity, entities } from '../support/entities.js';
import type { AdversarialInput, EntityName, Pollution } from './input.js';

/** The longest time for one call. */
const MAX_MILLISECONDS = 1000;

/** How often a call that takes longer is repeated: other processes may slow it down. */
const TRIES = 3;

/** For 63 calls, each of which may be tried three times, on a busy machine. */
const MAX_TEST_MILLISECONDS = 600_000;

const FUNCTIONS = ['is', 'validate', 'assert'] as const;

interface Outcome {
  readonly returned?: unknown;
  readonly thrown?: unknown;
  readonly milliseconds: number;
}

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

/** Calls the function while the prototype has the additional properties. */
export function polluted<T>(pollution: Pollution | undefined, call: () => T): T {
  if (pollution === undefined) return call();
  Object.defineProperties(pollution.of, pollution.properties);
  try {
    return call();
  } finally {
    for (const key of Reflect.ownKeys(pollution.properties))
      Reflect.deleteProperty(pollution.of, key);
  }
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

/** Measures elapsed time or CPU time, whichever is less: other processes add only to the elapsed time. */
export function timed(call: () => unknown): Outcome {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const milliseconds = () => {
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
  try {
    return { returned: call(), milliseconds: milliseconds() };
  } catch (thrown) {
    return { thrown, milliseconds: milliseconds() };
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
  expect(result.issues.length, label).toBeLessThanOrEqual(100);
  for (const { path, code, message } of result.issues) {
    expect(Array.isArray(path), label).toBe(true);
    expect(ISSUE_CODES, label).toContain(code);
    expect(message.length, label).toBeLessThan(500);
  }
}
