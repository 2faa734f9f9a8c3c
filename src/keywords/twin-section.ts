// One walk judges a whole twin section: keys, depth, strings, integers, nulls, reserved members and size
// (hub-rules W1–W7, R15). It visits each value once and its depth is bounded, so neither a deep nor
// a cyclic value can hold it up.

import type { IssueCode } from '../issues/codes.js';
import { MAX_PROPERTIES_SIZE, MAX_TAGS_SIZE, MAX_TWIN_DEPTH, MAX_TWIN_VALUES } from '../limits.js';
import type { Fault } from './fault.js';
import { hasOwn, isJsonObject } from './json-value.js';
import { createTrail, type Trail } from './trail.js';
import { hasTwinKeyCharacters, isTwinKeySize, isTwinNumber, isTwinString } from './twin-scalar.js';
import { countPrintable } from './utf8.js';

/** Which rules a section obeys: `tags` and `properties` as a hub returns them, or as a patch that is sent. */
export type TwinSectionKind = 'tags' | 'properties' | 'tagsPatch' | 'desiredPatch';

/** The rules of a kind of section. */
interface Rules {
  readonly maxSize: number;
  /** Whether `$version` and `$metadata` may stand directly under the section [W3]. */
  readonly system: boolean;
  /** Whether the section is sent: `#` in keys and `null` inside arrays are refused [R15]. */
  readonly patch: boolean;
}

/**
 * A walk that has `visits` counts exactly. One that has none finds an upper bound, in which what counts
 * nothing counts 1: cheaper, and it ends at the limit.
 */
interface Walk {
  readonly rules: Rules;
  visits?: number;
  /** Where the walk is to say what it refuses; absent where it only judges. */
  readonly trail?: Trail;
}

const BOUNDS: Record<TwinSectionKind, Walk> = {
  tags: { rules: { maxSize: MAX_TAGS_SIZE, system: false, patch: false } },
  properties: { rules: { maxSize: MAX_PROPERTIES_SIZE, system: true, patch: false } },
  tagsPatch: { rules: { maxSize: MAX_TAGS_SIZE, system: false, patch: true } },
  desiredPatch: { rules: { maxSize: MAX_PROPERTIES_SIZE, system: false, patch: true } },
};

/** Stands for the size of a section whose walk was given up. */
const GIVEN_UP = -1;

/** Whether the object obeys the rules of its kind of section. Allocates nothing, unless its size is near the limit. */
export function isTwinSection(section: object, kind: TwinSectionKind): boolean {
  const { rules } = BOUNDS[kind];
  let size = walkSection(section, BOUNDS[kind]);
  if (size > rules.maxSize) size = walkSection(section, { rules, visits: 0 });
  return size !== GIVEN_UP && size <= rules.maxSize;
}

/** What breaks the rules in the section: at most 100 faults, none where it is legal. */
export function explainTwinSection(section: object, kind: TwinSectionKind): Fault[] {
  const { rules } = BOUNDS[kind];
  const trail = createTrail();
  const size = walkSection(section, { rules, visits: 0, trail });
  trail.path.length = 0;
  if (size > rules.maxSize) trail.note('twin-size', rules.maxSize);
  return trail.faults;
}

function walkSection(section: object, walk: Walk): number {
  if (isJsonObject(section)) return walkMembers(section, 0, false, 0, walk);
  return walk.trail?.noteNotJson(section) ? 0 : GIVEN_UP;
}

// The functions below take the size of what was walked before and answer it with their own part added,
// or GIVEN_UP.

function walkMembers(
  holder: object,
  level: number,
  inArray: boolean,
  size: number,
  walk: Walk,
): number {
  const { rules, trail } = walk;
  let total = size;
  for (const key in holder) {
    if (!hasOwn(holder, key)) continue;
    const value = (holder as Record<string, unknown>)[key];
    if (value === undefined) continue;
    trail?.path.push(key);
    if (level === 0 && rules.system && (key === '$version' || key === '$metadata')) {
      if (!isSystemMember(key, value) && !trail?.note(SYSTEM_CODES[key])) return GIVEN_UP;
    } else {
      if (!hasTwinKeyCharacters(key, rules.patch) && !trail?.note('twin-key')) return GIVEN_UP;
      if (!isTwinKeySize(key) && !trail?.note('twin-key-size')) return GIVEN_UP;
      total += walk.visits === undefined ? key.length : countPrintable(key);
      total = walkValue(value, level, inArray, total, walk);
      if (!goesOn(total, walk)) return total;
    }
    trail?.path.pop();
  }
  return total;
}

function walkItems(items: readonly unknown[], level: number, size: number, walk: Walk): number {
  const { trail } = walk;
  const { length } = items;
  let total = size;
  for (let index = 0; index < length; index++) {
    trail?.path.push(index);
    total = walkValue(items[index], level, true, total, walk);
    if (!goesOn(total, walk)) return total;
    trail?.path.pop();
  }
  return total;
}

function walkValue(
  value: unknown,
  level: number,
  inArray: boolean,
  size: number,
  walk: Walk,
): number {
  const { trail, visits } = walk;
  if (visits !== undefined) {
    if (visits === MAX_TWIN_VALUES) return refuseRest(trail);
    walk.visits = visits + 1;
  }
  switch (typeof value) {
    case 'string':
      if (!isTwinString(value) && !trail?.note('twin-string-size')) return GIVEN_UP;
      return size + (visits === undefined ? value.length + 1 : countPrintable(value));
    case 'number':
      if (!isTwinNumber(value)) return trail?.note('twin-integer') ? size : GIVEN_UP;
      if (Number.isFinite(value)) return size + 8;
      break;
    case 'boolean':
      return size + 4;
    case 'object':
      if (value !== null) return walkHolder(value, level + 1, inArray, size, walk);
      if (inArray && walk.rules.patch && !trail?.note('twin-null')) return GIVEN_UP;
      return visits === undefined ? size + 1 : size;
  }
  return trail?.noteNotJson(value) ? size : GIVEN_UP;
}

function walkHolder(
  holder: object,
  level: number,
  inArray: boolean,
  size: number,
  walk: Walk,
): number {
  const { trail } = walk;
  if (level > MAX_TWIN_DEPTH) return refuseDeeper(holder, trail) ? size : GIVEN_UP;
  trail?.holders.push(holder);
  let total = walk.visits === undefined ? size + 1 : size;
  if (Array.isArray(holder)) total = walkItems(holder, level, total, walk);
  else if (isJsonObject(holder)) total = walkMembers(holder, level, inArray, total, walk);
  else if (!trail?.noteNotJson(holder)) total = GIVEN_UP;
  trail?.holders.pop();
  return total;
}

/** Whether a walk with this total is worth going on with. One with a trail lists all faults, however large the section is. */
function goesOn(total: number, walk: Walk): boolean {
  if (total === GIVEN_UP) return false;
  return total <= walk.rules.maxSize || walk.trail !== undefined;
}

function refuseDeeper(holder: object, trail: Trail | undefined): boolean | undefined {
  if (trail?.holders.includes(holder)) return trail.note('not-json', 'a cycle');
  return trail?.note('twin-depth');
}

function refuseRest(trail: Trail | undefined): number {
  if (trail !== undefined) trail.path.length = 0;
  trail?.note('twin-values');
  return GIVEN_UP;
}

const SYSTEM_CODES: Record<'$version' | '$metadata', IssueCode> = {
  $version: 'twin-version',
  $metadata: 'twin-metadata',
};

/** Whether a member that the hub writes beside the user's has its type; like any member that may be absent it may be `null` [W3]. */
function isSystemMember(key: '$version' | '$metadata', value: unknown): boolean {
  if (value === null) return true;
  if (key === '$version') return Number.isSafeInteger(value) && (value as number) >= 0;
  return typeof value === 'object' && !Array.isArray(value);
}
