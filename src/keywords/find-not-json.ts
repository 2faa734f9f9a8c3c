import { MAX_OMITTED } from '../hub-limits.js';
import { type Budget, beginAgain, createBudget, listable } from './budget.js';
import { SMALLEST_PROPERTY } from './constants.js';
import type { Fault, PathStep } from './fault.js';
import { createFaultList } from './fault-list.js';
import { describeTooManyOmitted, writesBraces } from './json-value.js';

/** An object or array that is being traversed. */
interface Frame {
  readonly holder: object;
  /** The names of the properties, or the number of items. */
  readonly keys: readonly string[] | number;
  next: number;
}

/** The steps of a property beside the first. In all it counts twice its fewest bytes, as `MAX_PAYLOAD_STEPS` is twice the most bytes. */
const MORE_PROPERTY_STEPS = 2 * SMALLEST_PROPERTY - 1;

interface Findings {
  /** At most 100. */
  readonly faults: Fault[];
  /** Whether the whole value was traversed. */
  readonly isWhole: boolean;
}

/**
 * Finds where the value contains something that JSON cannot represent, in a traversal of at most `maxSteps` steps: 10 for a
 * property, 1 for an item, and 1 for the end of an object or array. Not recursive, since an invalid value may be cyclic or
 * nested without limit.
 */
export function findNotJson(
  value: unknown,
  maxSteps: number,
  budget: Budget = createBudget(),
): Findings {
  const list = createFaultList();
  const frames: Frame[] = [];
  const open = new Set<object>();
  let omissions = MAX_OMITTED;

  function visit(visited: unknown): void {
    if (typeof visited !== 'object') {
      if (typeof visited !== 'string' && typeof visited !== 'boolean' && !Number.isFinite(visited))
        list.addNotJson(visited);
    } else if (visited !== null) visitHolder(visited);
  }

  function visitHolder(holder: object): void {
    if (open.has(holder)) list.add('not-json', { detail: 'a circular reference' });
    else {
      const keys = Array.isArray(holder) ? holder.length : listKeys(holder);
      if (keys === undefined) return;
      frames.push({ holder, keys, next: 0 });
      open.add(holder);
    }
  }

  /** Returns the names of the properties, or undefined after a fault. */
  function listKeys(original: object): string[] | undefined {
    const holder = listable(original, budget);
    // Stryker disable next-line ConditionalExpression: `writesBraces` returns false for undefined.
    if (holder === undefined) {
      list.addNotJson(original);
      return undefined;
    }
    const keys: string[] = [];
    for (const key in holder) {
      keys.push(key);
      // No more are visited.
      if (keys.length > maxSteps) break;
    }
    if (keys.length === 0 && !writesBraces(holder)) list.addNotJson(original);
    return keys;
  }

  beginAgain(budget);
  const isOver = () => list.isTruncated() || omissions < 0;
  visit(value);
  for (let steps = 0; frames.length > 0 && steps < maxSteps && !isOver(); steps++) {
    const frame = frames[frames.length - 1] as Frame;
    const step = nextStep(frame);
    list.path.length = frames.length - 1;
    if (step === undefined) {
      open.delete(frame.holder);
      frames.pop();
    } else {
      const property = (frame.holder as Record<PathStep, unknown>)[step];
      list.path.push(step);
      if (typeof step === 'number') visit(property);
      else if (property === undefined) omissions--;
      else {
        steps += MORE_PROPERTY_STEPS;
        visit(property);
      }
    }
  }
  const isWhole = frames.length === 0;
  if (omissions < 0) list.add('not-json', { detail: describeTooManyOmitted() });
  else if (!isWhole && !isOver() && list.faults.length > 0) list.truncate();
  return { faults: list.faults, isWhole };
}

function nextStep(frame: Frame): PathStep | undefined {
  const { keys } = frame;
  const index = frame.next++;
  if (typeof keys === 'number') return index < keys ? index : undefined;
  return keys[index];
}
