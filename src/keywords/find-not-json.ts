import { MAX_LEFT_OUT } from '../hub-limits.js';
import type { Fault, PathStep } from './fault.js';
import { hasOwn, isJsonObject } from './json-value.js';
import { TOO_MANY_LEFT_OUT } from './left-out.js';
import { createTrail } from './trail.js';

/** An object or array that is being walked. */
interface Frame {
  readonly holder: object;
  /** The members' names, or the number of items. */
  readonly keys: readonly string[] | number;
  next: number;
}

interface Findings {
  /** At most 100. */
  readonly faults: Fault[];
  /** Whether the value was walked to its end. */
  readonly isWhole: boolean;
}

/**
 * Where the value holds what JSON cannot carry, as far as a walk of `maxSteps` comes. Not recursive, since
 * what is refused may nest without bound or be cyclic.
 */
export function findNotJson(value: unknown, maxSteps: number): Findings {
  const trail = createTrail();
  const frames: Frame[] = [];
  const open = new Set<object>();
  let leftOut = 0;

  function visit(visited: unknown): void {
    if (typeof visited !== 'object') {
      if (!isJsonScalar(visited)) trail.noteNotJson(visited);
    } else if (visited !== null) visitHolder(visited);
  }

  function visitHolder(holder: object): void {
    if (open.has(holder)) trail.note('not-json', { detail: 'a circular reference' });
    else if (!Array.isArray(holder) && !isJsonObject(holder)) trail.noteNotJson(holder);
    else {
      const keys = Array.isArray(holder) ? holder.length : listKeys(holder);
      frames.push({ holder, keys, next: 0 });
      open.add(holder);
    }
  }

  function listKeys(holder: object): string[] {
    const keys: string[] = [];
    for (const key in holder) {
      if (hasOwn(holder, key)) keys.push(key);
      else leaveOut();
    }
    return keys;
  }

  function leaveOut(): void {
    if (leftOut++ === MAX_LEFT_OUT) trail.note('not-json', { detail: TOO_MANY_LEFT_OUT });
  }

  visit(value);
  for (let steps = 0; frames.length > 0 && steps < maxSteps && !trail.isFull(); steps++) {
    const frame = frames[frames.length - 1] as Frame;
    const step = nextStep(frame);
    trail.path.length = frames.length - 1;
    if (step === undefined) {
      open.delete(frame.holder);
      frames.pop();
    } else {
      const member = (frame.holder as Record<PathStep, unknown>)[step];
      trail.path.push(step);
      if (member !== undefined || typeof step === 'number') visit(member);
      else leaveOut();
    }
  }
  return { faults: trail.faults, isWhole: frames.length === 0 };
}

function nextStep(frame: Frame): PathStep | undefined {
  const { keys } = frame;
  const index = frame.next++;
  if (typeof keys === 'number') return index < keys ? index : undefined;
  return keys[index];
}

function isJsonScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
