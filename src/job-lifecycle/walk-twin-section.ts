// Visits each value of a section once, by the counters of the guards. It recurses at most 100 levels, and
// each bound below ends what could otherwise go on: shared references are large in little memory.

import { MAX_LEFT_OUT, MAX_MEASURED_DEPTH, MAX_TWIN_VALUES } from '../hub-limits.js';
import { jsonNumberBytes } from '../keywords/json-text.js';
import { describeNotJson, hasOwn, isJsonObject } from '../keywords/json-value.js';
import { twinScalarSize } from '../keywords/twin-scalar.js';
import { isSystemKey } from '../keywords/twin-section-kind.js';
import {
  addBytes,
  addText,
  createTally,
  note,
  notJson,
  type SectionTally,
  tooLarge,
} from './section-tally.js';

interface Walk {
  /** Whether `$version` and `$metadata` directly under the section are left out [W7]. */
  readonly system: boolean;
  readonly tally: SectionTally;
  /** The objects and arrays around the present place, by which a cycle is told. */
  readonly holders: object[];
  values: number;
  leftOut: number;
}

export function walkTwinSection(section: object, system: boolean): SectionTally {
  const tally = createTally();
  walkHolder(section, { system, tally, holders: [], values: 0, leftOut: 0 });
  return tally;
}

function walkHolder(holder: object, walk: Walk): void {
  const { holders, tally } = walk;
  if (holders.includes(holder)) throw notJson('a cycle', tally);
  if (holders.length > MAX_MEASURED_DEPTH) throw tooLarge(`${MAX_MEASURED_DEPTH} levels`);
  note(tally.depth, holders.length, tally);
  addBytes(2, tally);
  holders.push(holder);
  if (Array.isArray(holder)) walkItems(holder, walk);
  else if (isJsonObject(holder)) walkMembers(holder, walk);
  else throw notJson(describeNotJson(holder), tally);
  holders.pop();
}

function walkMembers(holder: object, walk: Walk): void {
  const { tally, holders } = walk;
  const mayHaveSystem = walk.system && holders.length === 1;
  let isFirst = true;
  for (const key in holder) {
    const value = hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
    if (value === undefined) {
      if (walk.leftOut++ === MAX_LEFT_OUT)
        throw tooLarge(`${MAX_LEFT_OUT} members that are undefined or inherited`);
    } else if (!mayHaveSystem || !isSystemKey(key)) {
      tally.path.push(key);
      addText(key, tally.key, tally);
      // The colon, and the comma in front of all but the first.
      addBytes(isFirst ? 1 : 2, tally);
      walkValue(value, walk);
      tally.path.pop();
      isFirst = false;
    }
  }
}

function walkItems(items: readonly unknown[], walk: Walk): void {
  const { tally } = walk;
  const { length } = items;
  for (let index = 0; index < length; index++) {
    tally.path.push(index);
    if (index > 0) addBytes(1, tally);
    walkValue(items[index], walk);
    tally.path.pop();
  }
}

function walkValue(value: unknown, walk: Walk): void {
  const { tally } = walk;
  if (walk.values++ === MAX_TWIN_VALUES) throw tooLarge(`${MAX_TWIN_VALUES} values`);
  if (typeof value === 'string') addText(value, tally.string, tally);
  else if (typeof value === 'object' && value !== null) walkHolder(value, walk);
  else if (typeof value === 'boolean' || value === null)
    addScalar(value, String(value).length, tally);
  else if (Number.isFinite(value))
    addScalar(value as number, jsonNumberBytes(value as number, true), tally);
  else throw notJson(describeNotJson(value), tally);
}

function addScalar(scalar: number | boolean | null, bytes: number, tally: SectionTally): void {
  tally.size += twinScalarSize(scalar);
  addBytes(bytes, tally);
}
