import type { EntityName, HostileInput } from './input.js';
import type { Demand, Place } from './places/index.js';

/** A hostile value by itself, to be put in places. */
export interface HostileValue {
  readonly name: string;
  readonly make: () => unknown;
  /** The demands that it meets. All meet `free`. */
  readonly meets: readonly Demand[];
  readonly hasState?: boolean;
  /** Whether the verdict hangs on how often the value is read, where it is judged: none is promised. */
  readonly isUndecided?: boolean;
  /** What nobody who judges it is spared: a call may always take three times as long. */
  readonly atLeast?: () => void;
}

/** What an object meets that JSON carries as it stands, whose members are all legal. */
export const JSON_OBJECT = [
  'shape',
  'entity',
  'section',
  'value',
  'patch section',
  'patch value',
  'payload',
  'echo',
] as const satisfies readonly Demand[];

/** What an array of legal values meets, or a scalar that is none of the members' own. */
export const JSON_ITEM = [
  'value',
  'patch value',
  'payload',
  'echo',
] as const satisfies readonly Demand[];

/** What an object meets that has no known member, but that JSON does not carry as it stands. */
export const ANY_OBJECT = ['shape', 'entity'] as const satisfies readonly Demand[];

/** Each value in each place: as hostile inputs, with the verdicts that follow. */
export function inPlaces(
  places: readonly Place[],
  values: readonly HostileValue[],
): HostileInput[] {
  return values.flatMap((value) => places.map((place) => inPlace(place, value)));
}

function inPlace(place: Place, value: HostileValue): HostileInput {
  const { name, make, meets, hasState, isUndecided, atLeast } = value;
  const knowing = Object.entries(place.demands) as [EntityName, Demand][];
  const met = knowing.filter(([, demand]) => demand === 'free' || meets.includes(demand));
  const concerns = knowing.map(([entity]) => entity);
  return {
    name: `${name}, ${place.name}`,
    what: name,
    make: () => place.put(make()),
    accepted: [...place.bystanders, ...met.map(([entity]) => entity)],
    concerns,
    undecided: isUndecided ? concerns : [],
    hasState,
    atLeast,
  };
}
