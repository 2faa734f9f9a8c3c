import { expect, test } from 'vitest';
import { ISSUE_CODES, isValidationError, ValidationError } from '../../src/index.js';
import type { Entity } from '../support/entities.js';
import { type Call, callAll } from './calls.js';
import type { HostileInput } from './input.js';

/** Of 63 calls, each of which may be tried three times, on a machine that does other work. */
const LONGEST_TEST_MS = 600_000;

/** Registers a test for each input: all guards give the verdict that it lists, by all three functions, in time. */
export function testInputs(inputs: readonly HostileInput[]): void {
  for (const input of inputs) {
    const judge = () => {
      const calls = callAll(input);
      for (const call of calls) expectVerdict(call, expectedOf(call, input, calls));
    };
    test(input.name, judge, LONGEST_TEST_MS);
  }
}

/** What the input lists; where nothing is promised, what `is` answers; or anything, if that may change from call to call. */
function expectedOf(call: Call, input: HostileInput, calls: readonly Call[]): boolean {
  const { accepted, undecided = [], hasState } = input;
  const { entity } = call;
  if (undecided !== 'all' && !undecided.includes(entity)) return accepted.includes(entity);
  const decisive = hasState ? call : calls.find((is) => is.face === 'is' && is.entity === entity);
  return isGood(decisive as Call);
}

function expectVerdict(call: Call, isAccepted: boolean): void {
  const { entity, face, answer, milliseconds, limit } = call;
  const label = `${face}${entity}`;
  expect(milliseconds, label).toBeLessThan(limit);
  if (face === 'assert') {
    expectAsserted(label, call, isAccepted);
    return;
  }
  expect('thrown' in call, `${label} throws ${kindOf(call.thrown)}`).toBe(false);
  if (face === 'is') expect(answer, label).toBe(isAccepted);
  else expectResult(label, call, isAccepted);
}

/** Whether the call accepts the value. */
function isGood({ face, answer, thrown }: Call): boolean {
  if (face === 'assert') return thrown === undefined;
  return face === 'is' ? answer === true : (answer as Answer).ok;
}

type Answer = ReturnType<Entity['validate']>;

function expectAsserted(label: string, { thrown, entity }: Call, isAccepted: boolean): void {
  expect(thrown === undefined, `${label} returns`).toBe(isAccepted);
  if (isAccepted) return;
  expect(isValidationError(thrown), `${label} throws ${kindOf(thrown)}`).toBe(true);
  expect(thrown instanceof ValidationError && thrown.entity, label).toBe(entity);
}

function kindOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message.slice(0, 200)}` : 'no error';
}

function expectResult(label: string, { answer, value }: Call, isAccepted: boolean): void {
  const result = answer as Answer;
  expect(result.ok, label).toBe(isAccepted);
  if (result.ok) {
    // Not toBe: what it prints of a value that differs may be endless.
    expect(Object.is(result.value, value), `${label} answers the value`).toBe(true);
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
