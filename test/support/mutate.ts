import fc from 'fast-check';
import type { Json } from './json.js';
import { placesOf } from './walk.js';

/** What is done to one value inside a JSON value; `undefined` drops it. */
type Change = (value: Json, choice: number) => Json | undefined;

const STRANGERS: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 52,
  1e21,
  '',
  'x',
  '*',
  '2026-02-30T00:00:00Z',
  [],
  [null],
  {},
  { a: { b: null } },
];

const NAMES = ['extra', '', 'a.b', 'a b', 'a#b', '$version', '$metadata', '__proto__', '\u0085'];

const CHARACTERS = [
  '.',
  '$',
  '#',
  ' ',
  '\n',
  '\u0000',
  '\u007f',
  '\u00a0',
  'é',
  '€',
  '😀',
  '\ud800',
];

const CHANGES: Readonly<Record<string, Change>> = {
  drop: () => undefined,
  nullify: () => null,
  retype: (_value, choice) => pick(STRANGERS, choice),
  add: (value, choice) => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return [...value, pick(STRANGERS, choice)];
    const name = pick(NAMES, choice);
    return { ...value, ...Object.fromEntries([[name, pick(STRANGERS, choice >> 4)]]) };
  },
  lengthen: (value) => {
    if (typeof value === 'string') return `${value}a`;
    if (typeof value === 'number') return value + 1;
    return Array.isArray(value) ? [...value, value.at(-1) ?? 0] : value;
  },
  deepen: (value, choice) => (choice % 2 === 0 ? [value] : { a: value }),
  swap: (value, choice) => {
    if (typeof value === 'string') return swapCharacter(value, choice);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    if (entries.length === 0) return value;
    const [name, member] = pick(entries, choice >> 4);
    const renamed = entries.filter(([key]) => key !== name);
    return Object.fromEntries([...renamed, [swapCharacter(name, choice), member]]);
  },
};

/** What makes of each JSON value one that differs from it in one respect, legal or not. */
export function mutationArbitrary(): fc.Arbitrary<(value: Json) => Json> {
  const change = fc.constantFrom(...Object.values(CHANGES));
  return fc.tuple(change, fc.nat(), fc.nat()).map(([apply, place, choice]) => (value: Json) => {
    const places = placesOf(value).slice(0, 1000);
    return changeAt(value, pick(places, place).path, (found) => apply(found, choice)) ?? null;
  });
}

function changeAt(
  value: Json,
  path: readonly (string | number)[],
  change: (found: Json) => Json | undefined,
): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (index !== step) return [item];
      const changed = changeAt(item, rest, change);
      return changed === undefined ? [] : [changed];
    });
  }
  const entries = Object.entries(value as Record<string, Json>).flatMap(
    ([name, member]): [string, Json][] => {
      if (name !== step) return [[name, member]];
      const changed = changeAt(member, rest, change);
      return changed === undefined ? [] : [[name, changed]];
    },
  );
  return Object.fromEntries(entries);
}

function swapCharacter(text: string, choice: number): string {
  const index = choice % (text.length + 1);
  return text.slice(0, index) + pick(CHARACTERS, choice >> 8) + text.slice(index + 1);
}

function pick<T>(items: readonly T[], choice: number): T {
  return items[choice % items.length] as T;
}
