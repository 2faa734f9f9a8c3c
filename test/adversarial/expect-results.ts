import { doesNotMatch, equal, ok } from 'node:assert/strict';
import { test } from 'vitest';
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
const CALLS_ALL = 'ALL_FUNCTIONS' in process.env;

/** A call of one of the functions of an entity. */
interface Call extends Outcome {
  readonly entity: EntityName;
  readonly function: (typeof FUNCTIONS)[number];
  readonly value: unknown;
  readonly maxMilliseconds: number;
}

/**
 * Registers a test for each input: the guards of all entities have the expected result, in time, and so have the other functions of
 * the entities that the input concerns, and of one more, which is the next one for each input. `npm run test:adversarial` calls the
 * functions of all entities.
 */
export function testInputs(inputs: readonly AdversarialInput[]): void {
  for (const [index, input] of inputs.entries()) {
    const run = () => {
      const calls = callAll(input, entities[index % entities.length]?.name);
      for (const call of calls) expectResult(call, expectedOf(call, input, calls));
    };
    test(input.name, run, MAX_TEST_MILLISECONDS);
  }
}

/** Results are checked only later, since no test works while a prototype is polluted. */
function callAll(
  { make, hasState, atLeast, pollution, concerns }: AdversarialInput,
  oneMore: EntityName | undefined,
): Call[] {
  const functionsOf = ({ name }: Entity) =>
    CALLS_ALL || concerns.includes(name) || name === oneMore ? FUNCTIONS : (['is'] as const);
  const shared = hasState ? undefined : { value: make() };
  const next = () => (shared === undefined ? make() : shared.value);
  const least = atLeast === undefined ? 0 : timed(atLeast).milliseconds;
  const limit = Math.max(MAX_MILLISECONDS, 3 * least);
  return polluted(pollution, () =>
    entities.flatMap((entity) =>
      functionsOf(entity).map((name) => callInTime(entity, name, next, limit)),
    ),
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

// Assertions of Node.js, since those of Vitest take most of the time of 200,000 calls.
function expectResult(call: Call, expected: boolean): void {
  const { entity, function: name, returned, thrown, milliseconds, maxMilliseconds, value } = call;
  const label = `${name}${entity}`;
  ok(milliseconds < maxMilliseconds, `${label} takes ${milliseconds} ms`);
  if (name !== 'assert') {
    ok(!('thrown' in call), `${label} throws ${describe(thrown)}`);
    equal(isAccepted(call), expected, label);
    if (name === 'validate') expectDetails(label, returned as Result<unknown>, value);
    return;
  }
  equal(thrown === undefined, expected, `${label} returns`);
  if (expected) return;
  ok(isValidationError(thrown), `${label} throws ${describe(thrown)}`);
  equal(thrown instanceof ValidationError && thrown.entity, entity, label);
  const { message } = thrown as ValidationError;
  ok(message.length < MAX_MESSAGE_LENGTH, `${label} has a message of ${message.length} characters`);
  // The error has a line for each issue.
  expectPrintable(label, message.split('\n'));
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message.slice(0, 200)}` : 'no error';
}

function expectDetails(label: string, result: Result<unknown>, value: unknown): void {
  if (result.ok) {
    // Not equal, which may print an endless value.
    ok(Object.is(result.value, value), `${label} returns the value`);
    return;
  }
  const { length } = result.issues;
  // The last one says that there are more.
  ok(length > 0 && length <= (result.truncated ? 101 : 100), `${label} has ${length} issues`);
  const lines = formatIssues(result.issues).split('\n');
  equal(lines.length, length, label);
  expectPrintable(label, lines);
  expectPrintable(
    label,
    result.issues.map(({ message }) => message),
  );
  for (const { path, code, message } of result.issues) {
    ok(Array.isArray(path), label);
    ok(ISSUE_CODES.includes(code), `${label}: ${code}`);
    ok(message.length < 500, `${label}: ${message}`);
  }
}

/** No hidden characters: control characters, bidirectional controls, line separators and lone surrogates. No text of a value. */
function expectPrintable(label: string, texts: readonly string[]): void {
  doesNotMatch(texts.join(' '), /[\p{C}\p{Zl}\p{Zp}]|secret/u, label);
}
