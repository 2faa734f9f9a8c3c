// The same rules as in `twin-section.ts`, walked to the end: what is refused, and where.

import { MAX_OMITTED, MAX_TWIN_DEPTH, MAX_TWIN_VALUES } from '../hub-limits.js';
import type { Fault } from './fault.js';
import { createFaultList, type FaultList } from './fault-list.js';
import { hasOwn, isJsonObject, TOO_MANY_OMITTED } from './json-value.js';
import { isTwinKeySize, twinKeySize } from './twin-key.js';
import { isTwinNumber, isTwinString, twinScalarSize } from './twin-scalar.js';
import {
  isSystemKey,
  isSystemValue,
  SECTION_RULES,
  type SectionRules,
  type TwinSectionKind,
} from './twin-section-kind.js';
import { utf8Size } from './utf8.js';

interface Walk {
  readonly rules: SectionRules;
  readonly list: FaultList;
  /** The objects and arrays around the present place, by which a cycle is told. */
  readonly holders: object[];
  /** The size of the keys and values that are valid. */
  size: number;
  /** The size of the strings that are too long. */
  oversize: number;
  /** Whether part of the section was not measured. */
  isPartial: boolean;
  visits: number;
  omitted: number;
}

/** What breaks the rules in the section: at most 100 faults, none where it is legal. */
export function explainTwinSection(section: object, kind: TwinSectionKind): Fault[] {
  const list = createFaultList();
  const rules = SECTION_RULES[kind];
  const walk: Walk = {
    rules,
    list,
    holders: [],
    size: 0,
    oversize: 0,
    isPartial: false,
    visits: 0,
    omitted: 0,
  };
  if (isJsonObject(section)) walkMembers(section, false, walk);
  else list.addNotJson(section);
  list.path.length = 0;
  const { maxSize } = rules;
  if (walk.size > maxSize) {
    const isExact = !walk.isPartial && !isOver(walk);
    const actual = isExact ? walk.size + walk.oversize : (`more than ${maxSize}` as const);
    list.add('twin-size', { detail: maxSize, actual });
  }
  if (walk.visits > MAX_TWIN_VALUES) list.add('twin-values');
  return list.faults;
}

function walkMembers(holder: object, inArray: boolean, walk: Walk): void {
  const { rules, list } = walk;
  const isSection = walk.holders.length === 0;
  walk.holders.push(holder);
  for (const key in holder) {
    if (isOver(walk)) return;
    const value = hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
    if (value === undefined) {
      if (walk.omitted++ === MAX_OMITTED) list.add('not-json', { detail: TOO_MANY_OMITTED });
      continue;
    }
    list.path.push(key);
    if (isSection && rules.system && isSystemKey(key)) {
      if (!isSystemValue(key, value)) list.add(SYSTEM_CODES[key]);
    } else {
      walkMember(key, value, inArray, walk);
    }
    list.path.pop();
  }
  walk.holders.pop();
}

function walkMember(key: string, value: unknown, inArray: boolean, walk: Walk): void {
  const { rules, list } = walk;
  if (!isTwinKeySize(key)) {
    // What is under it is not looked at: a key of megabytes would be in the path of every fault.
    list.add('twin-key-size', { actual: utf8Size(key) });
    walk.isPartial = true;
    return;
  }
  if (twinKeySize(key, rules.patch) < 0) list.add('twin-key', rules.patch ? { detail: '#' } : {});
  walk.size += twinScalarSize(key);
  walkValue(value, inArray, walk);
}

function walkItems(items: readonly unknown[], walk: Walk): void {
  walk.holders.push(items);
  const { length } = items;
  for (let index = 0; index < length && !isOver(walk); index++) {
    walk.list.path.push(index);
    walkValue(items[index], true, walk);
    walk.list.path.pop();
  }
  walk.holders.pop();
}

function walkValue(value: unknown, inArray: boolean, walk: Walk): void {
  const { rules, list } = walk;
  walk.visits++;
  if (typeof value === 'string') {
    if (isTwinString(value)) walk.size += twinScalarSize(value);
    else walkLongString(value, walk);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) list.addNotJson(value);
    else if (!isTwinNumber(value)) list.add('twin-integer');
    walk.size += twinScalarSize(value);
  } else if (typeof value === 'boolean') walk.size += twinScalarSize(value);
  else if (value === null) {
    if (inArray && rules.patch) list.add('twin-null');
  } else if (typeof value === 'object') walkHolder(value, inArray, walk);
  else list.addNotJson(value);
}

function walkLongString(value: string, walk: Walk): void {
  const actual = utf8Size(value);
  walk.list.add('twin-string-size', { actual });
  if (typeof actual === 'number') walk.oversize += twinScalarSize(value);
  else walk.isPartial = true;
}

function walkHolder(holder: object, inArray: boolean, walk: Walk): void {
  const { holders, list } = walk;
  if (holders.includes(holder)) list.add('not-json', { detail: 'a circular reference' });
  else if (holders.length > MAX_TWIN_DEPTH) {
    list.add('twin-depth');
    walk.isPartial = true;
  } else if (Array.isArray(holder)) walkItems(holder, walk);
  else if (isJsonObject(holder)) walkMembers(holder, inArray, walk);
  else list.addNotJson(holder);
}

/** Whether there is no use in going on: enough faults, or more values than any section may have. */
function isOver({ list, visits, omitted }: Walk): boolean {
  return list.isFull() || visits > MAX_TWIN_VALUES || omitted > MAX_OMITTED;
}

const SYSTEM_CODES = { $version: 'twin-version', $metadata: 'twin-metadata' } as const;
