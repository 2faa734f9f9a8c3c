import type { Fault, PathStep } from './fault.js';
import { isJsonObject } from './json-value.js';
import { createTrail } from './trail.js';

/** An object or array that is being walked. */
interface Frame {
  readonly holder: object;
  /** The members' names, or the number of items. */
  readonly keys: readonly string[] | number;
  next: number;
}

/**
 * Where the value holds what JSON cannot carry: at most 100 faults, found among the first `maxVisits`
 * values. Not recursive, since what is refused may nest without bound or be cyclic.
 */
export function findNotJson(value: unknown, maxVisits: number): Fault[] {
  const trail = createTrail();
  const frames: Frame[] = [];
  const open = new Set<object>();

  function visit(visited: unknown): void {
    if (typeof visited !== 'object') {
      if (!isJsonScalar(visited)) trail.noteNotJson(visited);
    } else if (visited !== null) visitHolder(visited);
  }

  function visitHolder(holder: object): void {
    if (open.has(holder)) trail.note('not-json', 'a cycle');
    else if (!Array.isArray(holder) && !isJsonObject(holder)) trail.noteNotJson(holder);
    else {
      const keys = Array.isArray(holder) ? holder.length : Object.keys(holder);
      frames.push({ holder, keys, next: 0 });
      open.add(holder);
    }
  }

  visit(value);
  for (let visits = 0; frames.length > 0 && visits < maxVisits && !trail.isFull(); visits++) {
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
    }
  }
  return trail.faults;
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
