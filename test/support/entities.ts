import type fc from 'fast-check';
import { arbitraries } from '../../src/arbitraries/index.js';
import * as checks from '../../src/generated/checks.js';
import * as explainers from '../../src/generated/explainers.js';
import type { Check, Explain } from '../../src/guards/guard.js';
import * as guards from '../../src/guards/index.js';
import type { Result } from '../../src/issues/issue.js';
import * as schemas from '../../src/schemas/index.js';

export type EntityName = keyof typeof arbitraries;

/** Everything that there is of one entity. */
export interface Entity {
  readonly name: EntityName;
  readonly arbitrary: fc.Arbitrary<unknown>;
  readonly is: (value: unknown) => boolean;
  readonly validate: (value: unknown) => Result<unknown>;
  /** The compiled validators under the guards, of which the explaining one tells what guards hide: that it threw. */
  readonly check: Check;
  readonly explain: Explain;
  readonly schema: object;
}

const parts = { ...guards, ...checks, ...explainers, ...schemas };

export function entityOf(name: EntityName): Entity {
  return {
    name,
    arbitrary: arbitraries[name](),
    is: parts[`is${name}`],
    validate: parts[`validate${name}`],
    check: parts[`check${name}`],
    explain: parts[`explain${name}`],
    schema: parts[`${name}Schema`],
  };
}

export const entities: readonly Entity[] = (Object.keys(arbitraries) as EntityName[]).map(entityOf);
