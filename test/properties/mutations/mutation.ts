import type { IssueCode } from '../../../src/issues/codes.js';
import type { EntityName } from '../../support/entities.js';

export type Path = readonly (string | number)[];

/** A value that breaks a rule, and what is to be said of it. */
export interface Mutant {
  readonly value: unknown;
  readonly path: Path;
  readonly code: IssueCode;
}

/** Makes of a legal value one that breaks a rule; by the number it chooses where there is a choice. */
export type Apply = (value: unknown, choice: number) => Mutant;

export type Mutation = readonly [name: string, entity: EntityName, apply: Apply];

/** The value with something else at the path, which is made where there is none. */
export function setAt(value: unknown, path: Path, member: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return member;
  if (typeof step === 'number') {
    const items = Array.isArray(value) ? [...value] : [];
    items[step] = setAt(items[step], rest, member);
    return items;
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const members: Record<string, unknown> = isObject ? { ...value } : {};
  return { ...members, [step]: setAt(members[step], rest, member) };
}

/** One of the items, by the number. */
export function pick<T>(items: readonly T[], choice: number): T {
  return items[choice % items.length] as T;
}

/** What is wrong once one of the values stands at the path. */
export function replaced(
  reason: string,
  entity: EntityName,
  path: Path,
  code: IssueCode,
  values: readonly unknown[],
): Mutation {
  const name = path.length === 0 ? 'the value' : path.join('.');
  return [
    `${name} ${reason}`,
    entity,
    (value, choice) => ({ value: setAt(value, path, pick(values, choice)), path, code }),
  ];
}

/** What is wrong once the member is gone. */
export function dropped(entity: EntityName, member: string): Mutation {
  return [
    `${member} is dropped`,
    entity,
    (value) => {
      const { [member]: gone, ...rest } = value as Record<string, unknown>;
      return { value: rest, path: [member], code: 'required' };
    },
  ];
}
