import type { TwinObject, TwinPatchOf } from '../generated/types.js';
import { validateTwinPatch } from '../guards/index.js';
import type { ComposedResult, ComposedSchema, InputOf, OutputOf } from './composed.js';
import { composedSchema } from './composed-schema.js';
import { judgeSections } from './judge-sections.js';
import { assertSectionSchemas, type SectionSchemas } from './section-schemas.js';
import { toStandardResult } from './standard-result.js';

/** A schema for each section that an application writes: of what is written, where members may be left out, or `null` to be deleted. */
export type PatchSchemas = Pick<SectionSchemas, 'tags' | 'desired'>;

/** The patch that comes out of `twinPatchOf` these schemas. */
export type TwinPatchOutput<Schemas extends PatchSchemas> = TwinPatchOf<
  OutputOf<Schemas['tags'], TwinObject>,
  OutputOf<Schemas['desired'], TwinObject>
>;

/** The patch that goes into `twinPatchOf` these schemas. */
export type TwinPatchInput<Schemas extends PatchSchemas> = TwinPatchOf<
  InputOf<Schemas['tags'], TwinObject>,
  InputOf<Schemas['desired'], TwinObject>
>;

/**
 * The Standard Schema of a twin patch that a hub will take in a job [R13–R15], whose sections an application has rules for:
 * `tags` and `desired` may each have a Standard Schema of any library. The rules of a hub come first. What comes out is a
 * copy, with each section as its schema made it, and is judged by the rules of a hub once more, since it is what is sent.
 *
 * `validate` throws a `TypeError` where a schema answers a promise, and whatever a schema throws.
 *
 * @throws TypeError where there is a schema for anything else, or what is no Standard Schema.
 */
export function twinPatchOf<Schemas extends PatchSchemas>(
  schemas: Schemas,
): ComposedSchema<TwinPatchInput<Schemas>, TwinPatchOutput<Schemas>> {
  return composedSchema(validateTwinPatchOf(schemas));
}

/**
 * The validation of `twinPatchOf` the same schemas, to be called by itself.
 *
 * @throws TypeError where there is a schema for anything else, or what is no Standard Schema.
 */
export function validateTwinPatchOf<Schemas extends PatchSchemas>(
  schemas: Schemas,
): (value: unknown) => ComposedResult<TwinPatchOutput<Schemas>> {
  assertSectionSchemas(schemas, ['tags', 'desired']);
  return (value) => {
    const before = toStandardResult(validateTwinPatch(value));
    if (before.issues) return before;
    const own = judgeSections<TwinPatchOutput<Schemas>>(before.value, schemas);
    if (own.issues) return own;
    const after = toStandardResult(validateTwinPatch(own.value));
    return after.issues ? after : own;
  };
}
