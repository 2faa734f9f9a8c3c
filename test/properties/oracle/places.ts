import type { Chooser } from './chooser.js';

/** Where a value stands: in a holder, which is an object or an array, or by itself. */
export interface Place {
  readonly value: unknown;
  readonly holder?: HolderPlace;
  readonly step?: string;
}

interface HolderPlace extends Place {
  readonly value: object;
}

/** What drops a member or an item that is changed to it. */
export const DROPPED = Symbol('dropped');

/**
 * One of all places in the value. A level is chosen first, then what holds the place: of all places alike, nearly all
 * are deep in the sections of a twin. The first levels count more often, since most members with a rule of their own are there.
 */
export function choosePlace(value: unknown, choose: Chooser): Place {
  const levels = levelsOfHolders(value);
  if (levels.length === 0 || choose.below(8) === 0) return { value };
  const holders = choose.of([...levels, ...levels.slice(0, 2), ...levels.slice(0, 1)]);
  const place = chooseBelow(choose.of(holders), choose);
  // Nothing is checked down there, and there is much of it: such places get less than their share.
  return isInMetadata(place) ? chooseBelow(choose.of(holders), choose) : place;
}

/** All objects and arrays in the value that are not empty, level by level. */
function levelsOfHolders(value: unknown): HolderPlace[][] {
  const levels: HolderPlace[][] = [];
  let level = [{ value }].filter(isHolder);
  while (level.length > 0) {
    levels.push(level);
    level = level.flatMap(holdersIn);
  }
  return levels;
}

function holdersIn(holder: HolderPlace): HolderPlace[] {
  // The longest arrays hold nothing but bytes: they are not gone through step by step.
  if (!Object.values(holder.value).some((value) => isHolder({ value }))) return [];
  return Object.entries(holder.value)
    .map(([step, value]) => ({ value, holder, step }))
    .filter(isHolder);
}

function isHolder(place: Place): place is HolderPlace {
  const { value } = place;
  return typeof value === 'object' && value !== null && Object.values(value).length > 0;
}

function chooseBelow(holder: HolderPlace, choose: Chooser): Place {
  const step = choose.of(Object.keys(holder.value));
  return { value: (holder.value as Record<string, unknown>)[step], holder, step };
}

function isInMetadata({ holder }: Place): boolean {
  return holder !== undefined && (holder.step === '$metadata' || isInMetadata(holder));
}

/** The whole value, once something else stands at the place. What holds it is copied, the rest is shared. */
export function valueWith({ holder, step = '' }: Place, changed: unknown): unknown {
  if (holder === undefined) return changed === DROPPED ? undefined : changed;
  const { value } = holder;
  if (Array.isArray(value)) {
    const items = changed === DROPPED ? [] : [changed];
    return valueWith(holder, value.toSpliced(Number(step), 1, ...items));
  }
  const members = Object.entries(value).map(([name, inside]) => [
    name,
    name === step ? changed : inside,
  ]);
  const kept = members.filter(([, inside]) => inside !== DROPPED);
  return valueWith(holder, Object.fromEntries(kept));
}
