import { type Entity, entities } from '../support/entities.js';
import type { EntityName, HostileInput, Pollution } from './input.js';

/** The longest that one call may take, in milliseconds. */
const MAX_MILLISECONDS = 1000;

/** How often a call is tried that takes longer: other work may hold it up. */
const TRIES = 3;

const FACES = ['is', 'validate', 'assert'] as const;

/** What came of a call: what it answered or threw, and how long it took. */
interface Outcome {
  readonly answer?: unknown;
  readonly thrown?: unknown;
  readonly milliseconds: number;
}

/** A call of one of the functions of an entity. */
export interface Call extends Outcome {
  readonly entity: EntityName;
  readonly face: (typeof FACES)[number];
  readonly value: unknown;
  /** How long it may take. */
  readonly limit: number;
}

/** Judges the input by all guards. While a prototype is polluted no test would work: it looks at what came of it later. */
export function callAll({ make, hasState, atLeast, pollution }: HostileInput): Call[] {
  const shared = hasState ? undefined : { value: make() };
  const next = () => (shared === undefined ? make() : shared.value);
  const least = atLeast === undefined ? 0 : timed(atLeast).milliseconds;
  const limit = Math.max(MAX_MILLISECONDS, 3 * least);
  return polluted(pollution, () =>
    entities.flatMap((entity) => FACES.map((face) => callInTime(entity, face, next, limit))),
  );
}

function polluted<T>(pollution: Pollution | undefined, call: () => T): T {
  if (pollution === undefined) return call();
  Object.defineProperties(pollution.of, pollution.members);
  try {
    return call();
  } finally {
    for (const key of Reflect.ownKeys(pollution.members)) Reflect.deleteProperty(pollution.of, key);
  }
}

/** The first call that is in time, or the last that was tried. */
function callInTime(entity: Entity, face: Call['face'], make: () => unknown, limit: number): Call {
  for (let tries = 1; ; tries++) {
    const value = make();
    const outcome = timed(() => entity[face](value));
    if (outcome.milliseconds < limit || tries === TRIES) {
      return { entity: entity.name, face, value, limit, ...outcome };
    }
  }
}

/** By the clock, or by what the processor worked, whichever is less: other programs count only by the clock. */
function timed(call: () => unknown): Outcome {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const milliseconds = () => {
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
  try {
    return { answer: call(), milliseconds: milliseconds() };
  } catch (thrown) {
    return { thrown, milliseconds: milliseconds() };
  }
}
