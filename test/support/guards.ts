import * as root from '../../src/index.js';

/** The three functions that an entity has. */
export interface Guards {
  readonly entity: string;
  readonly is: (value: unknown) => boolean;
  readonly assert: (value: unknown) => void;
  readonly validate: (value: unknown) => root.Result<unknown>;
}

const exported = root as unknown as Record<string, never>;

/** The guards of every entity, found by their names. */
export const allGuards: readonly Guards[] = Object.keys(root)
  .filter((name) => name.startsWith('validate'))
  .map((name) => name.slice('validate'.length))
  .map((entity) => ({
    entity,
    is: exported[`is${entity}`] as unknown as Guards['is'],
    assert: exported[`assert${entity}`] as unknown as Guards['assert'],
    validate: exported[`validate${entity}`] as unknown as Guards['validate'],
  }));

/** The guards of one entity. */
export function guardsOf(entity: string): Guards {
  const guards = allGuards.find((candidate) => candidate.entity === entity);
  if (guards === undefined) throw new Error(`There are no guards of ${entity}`);
  return guards;
}
