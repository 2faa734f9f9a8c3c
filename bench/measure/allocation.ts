// How many bytes each contestant allocates to accept a value.

import { inputs } from '../inputs.js';
import type { AllocationInput } from './allocation-program.js';
import { buildProgram } from './build-program.js';
import { askOnce } from './child.js';
import { type ContestantModule, importOf } from './contestant-modules.js';

/** Bytes of a call, by the name of the input. */
export type Bytes = Readonly<Record<string, number>>;

/** The bytes that a contestant allocates for the inputs, and for the same with integers instead of fractions. */
export interface MeasuredAllocation {
  readonly name: string;
  readonly rules: 'own' | 'ours';
  readonly asTheyAre: Bytes;
  readonly withoutFractions: Bytes;
}

/** Room for all that is allocated between two looks, so that nothing is collected meanwhile. */
const FLAGS = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];

/** Counts what each contestant allocates. */
export async function measureAllocations(
  contestants: readonly ContestantModule[],
): Promise<MeasuredAllocation[]> {
  const asTheyAre = inputs.map(({ name, guard, texts }) => ({ name, guard, texts }));
  const withoutFractions = asTheyAre.map((input) => ({
    ...input,
    texts: input.texts.map(truncate),
  }));
  const measured: MeasuredAllocation[] = [];
  for (const contestant of contestants) {
    const { name, rules } = contestant;
    const program = await buildProgram(
      `allocation/${contestant.id}.mjs`,
      `${importOf(contestant)}
      import { measureAllocation } from './measure/allocation-program.js';
      measureAllocation(contestant);`,
    );
    const count = (checked: readonly AllocationInput[]) =>
      askOnce<Bytes>(program, checked, { flags: FLAGS });
    measured.push({
      name,
      rules,
      asTheyAre: await count(asTheyAre),
      withoutFractions: await count(withoutFractions),
    });
  }
  return measured;
}

function truncate(text: string): string {
  return JSON.stringify(
    JSON.parse(text, (_, value) => (typeof value === 'number' ? Math.trunc(value) : value)),
  );
}
