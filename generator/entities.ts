import type { TSchema } from '@sinclair/typebox';
import * as schemas from '../src/schemas/index.js';

/** Something with a schema, and with a guard of its own. */
export interface Entity {
  /** Its name: the `$id` of the schema. */
  readonly name: string;
  readonly schema: TSchema;
}

/** The branches of `JobRequest`: judged through it, so that they need no guards. */
const BRANCHES = ['ScheduleDeviceMethodJobRequest', 'ScheduleUpdateTwinJobRequest'];

// Sorted, since loaders differ in the order of what a module exports.
const exported = Object.entries(schemas).sort(([one], [other]) => (one < other ? -1 : 1));

const named: Entity[] = exported.map(([key, schema]) => {
  const name = schema.$id;
  if (name === undefined || key !== `${name}Schema`)
    throw new Error(`${key} is not named as its $id`);
  return { name, schema };
});

/** Every entity: what `src/schemas/index.ts` exports, each under the name of its schema. */
export const entities: readonly Entity[] = named.filter(({ name }) => !BRANCHES.includes(name));
