// The same rules as in `twin-section.ts`, walked to the end: what is refused, and where.

import { MAX_LEFT_OUT, MAX_TWIN_DEPTH, MAX_TWIN_VALUES } from '../hub-limits.js';
import type { Fault } from './fault.js';
import { hasOwn, isJsonObject } from './json-value.js';
import { TOO_MANY_LEFT_OUT } from './left-out.js';
import { createTrail, type Trail } from './trail.js';
import { isTwinKeySize, twinKeySize } from './twin-key.js';
import { isTwinNumber, isTwinString, twinScalarSize } from './twin-scalar.js';
import {
  isSystemKey,
  isSystemValue,
  SECTION_BOUNDS,
  type SectionRules,
  type TwinSectionKind,
} from './twin-section-kind.js';
import { utf8Size } from './utf8.js';

interface Walk {
  readonly rules: SectionRules;
  readonly trail: Trail;
  /** The objects and arrays around the present place, by which a cycle is told. */
  readonly holders: object[];
  /** The size of the keys and values that are valid. */
  size: number;
  /** The size of the strings that are too long. */
  oversize: number;
  /** Whether part of the section was not measured. */
  isPartial: boolean;
  visits: number;
  leftOut: number;
}

/** What breaks the rules in the section: at most 100 faults, none where it is legal. */
export function explainTwinSection(section: object, kind: TwinSectionKind): Fault[] {
  const trail = createTrail();
  const rules = SECTION_BOUNDS[kind];
  const walk: Walk = {
    rules,
    trail,
    holders: [],
    size: 0,
    oversize: 0,
    isPartial: false,
    visits: 0,
    leftOut: 0,
  };
  if (isJsonObject(section)) walkMembers(section, false, walk);
  else trail.noteNotJson(section);
  trail.path.length = 0;
  const { maxSize } = rules;
  if (walk.size > maxSize) {
    const isExact = !walk.isPartial && !isOver(walk);
    const actual = isExact ? walk.size + walk.oversize : (`more than ${maxSize}` as const);
    trail.note('twin-size', { detail: maxSize, actual });
  }
  if (walk.visits > MAX_TWIN_VALUES) trail.note('twin-values');
  return trail.faults;
}

function walkMembers(holder: object, inArray: boolean, walk: Walk): void {
  const { rules, trail } = walk;
  const isSection = walk.holders.length === 0;
  walk.holders.push(holder);
  for (const key in holder) {
    if (isOver(walk)) return;
    const value = hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
    if (value === undefined) {
      if (walk.leftOut++ === MAX_LEFT_OUT) trail.note('not-json', { detail: TOO_MANY_LEFT_OUT });
      continue;
    }
    trail.path.push(key);
    if (isSection && rules.system && isSystemKey(key)) {
      if (!isSystemValue(key, value)) trail.note(SYSTEM_CODES[key]);
    } else {
      walkMember(key, value, inArray, walk);
    }
    trail.path.pop();
  }
  walk.holders.pop();
}

function walkMember(key: string, value: unknown, inArray: boolean, walk: Walk): void {
  const { rules, trail } = walk;
  if (!isTwinKeySize(key)) {
    // What is under it is not looked at: a key of megabytes would be in the path of every fault.
    trail.note('twin-key-size', { actual: utf8Size(key) });
    walk.isPartial = true;
    return;
  }
  if (twinKeySize(key, rules.patch) < 0) trail.note('twin-key', rules.patch ? { detail: '#' } : {});
  walk.size += twinScalarSize(key);
  walkValue(value, inArray, walk);
}

function walkItems(items: readonly unknown[], walk: Walk): void {
  walk.holders.push(items);
  const { length } = items;
  for (let index = 0; index < length && !isOver(walk); index++) {
    walk.trail.path.push(index);
    walkValue(items[index], true, walk);
    walk.trail.path.pop();
  }
  walk.holders.pop();
}

function walkValue(value: unknown, inArray: boolean, walk: Walk): void {
  const { rules, trail } = walk;
  walk.visits++;
  if (typeof value === 'string') {
    if (isTwinString(value)) walk.size += twinScalarSize(value);
    else walkLongString(value, walk);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) trail.noteNotJson(value);
    else if (!isTwinNumber(value)) trail.note('twin-integer');
    walk.size += twinScalarSize(value);
  } else if (typeof value === 'boolean') walk.size += twinScalarSize(value);
  else if (value === null) {
    if (inArray && rules.patch) trail.note('twin-null');
  } else if (typeof value === 'object') walkHolder(value, inArray, walk);
  else trail.noteNotJson(value);
}

function walkLongString(value: string, walk: Walk): void {
  const actual = utf8Size(value);
  walk.trail.note('twin-string-size', { actual });
  if (typeof actual === 'number') walk.oversize += twinScalarSize(value);
  else walk.isPartial = true;
}

function walkHolder(holder: object, inArray: boolean, walk: Walk): void {
  const { holders, trail } = walk;
  if (holders.includes(holder)) trail.note('not-json', { detail: 'a circular reference' });
  else if (holders.length > MAX_TWIN_DEPTH) {
    trail.note('twin-depth');
    walk.isPartial = true;
  } else if (Array.isArray(holder)) walkItems(holder, walk);
  else if (isJsonObject(holder)) walkMembers(holder, inArray, walk);
  else trail.noteNotJson(holder);
}

/** Whether there is no use in going on: enough faults, or more values than any section may have. */
function isOver({ trail, visits, leftOut }: Walk): boolean {
  return trail.isFull() || visits > MAX_TWIN_VALUES || leftOut > MAX_LEFT_OUT;
}

const SYSTEM_CODES = { $version: 'twin-version', $metadata: 'twin-metadata' } as const;
