import type { TwinObject, TwinPatch, TwinPropertiesPatch } from '../generated/types.js';
import { validateTwinPatch } from '../guards/index.js';
import { type ComposedResult, type ComposedSchema, composedSchema } from './composed-schema.js';
import {
  assertSectionSchemas,
  type InputOf,
  type OutputOf,
  type SectionSchemas,
  type WithSections,
} from './section-schemas.js';
import { toStandardResult } from './standard-result.js';
import { validateSections } from './validate-sections.js';

/** The schemas of the sections of a patch. In a patch each property is optional, and `null` deletes it. */
export type PatchSchemas = Pick<SectionSchemas, 'tags' | 'desired'>;

/** A twin patch with the input or output types of section schemas. */
export type ComposedTwinPatch<Tags extends object, Desired extends object> = WithSections<
  TwinPatch,
  {
    tags: Tags | undefined;
    properties: WithSections<TwinPropertiesPatch, { desired: Desired | undefined }> | undefined;
  }
>;

/** The output type of `twinPatchOf` with these schemas. */
export type TwinPatchOutput<Schemas extends PatchSchemas> = ComposedTwinPatch<
  OutputOf<Schemas['tags'], TwinObject>,
  OutputOf<Schemas['desired'], TwinObject>
>;

/** The input type of `twinPatchOf` with these schemas. */
export type TwinPatchInput<Schemas extends PatchSchemas> = ComposedTwinPatch<
  InputOf<Schemas['tags'], TwinObject>,
  InputOf<Schemas['desired'], TwinObject>
>;

/**
 * Creates a Standard Schema of a twin patch for a job [R13–R15] with your own schemas for its sections. `tags` and `desired`
 * may each have a Standard Schema of any library.
 *
 * The rules of IoT Hub are checked first; the section schemas run only if they hold. The output is a copy of the patch with
 * the output of the schemas. It is checked by the rules of IoT Hub again, since it is the request that you send.
 *
 * `validate` throws a `TypeError` if a schema returns a promise, and rethrows the errors of schemas.
 *
 * @param schemas - The schemas by section.
 * @returns The Standard Schema.
 * @throws TypeError if a schema is not a Standard Schema, or is not for one of the two sections.
 */
export function twinPatchOf<Schemas extends PatchSchemas>(
  schemas: Schemas,
): ComposedSchema<TwinPatchInput<Schemas>, TwinPatchOutput<Schemas>> {
  return composedSchema(validateTwinPatchOf(schemas));
}

/**
 * Creates the validation function of `twinPatchOf`.
 *
 * @param schemas - The schemas by section.
 * @returns A function that validates a value like `twinPatchOf(schemas)`.
 * @throws TypeError if a schema is not a Standard Schema, or is not for one of the two sections.
 */
export function validateTwinPatchOf<Schemas extends PatchSchemas>(
  schemas: Schemas,
): (value: unknown) => ComposedResult<TwinPatchOutput<Schemas>> {
  assertSectionSchemas(schemas, ['tags', 'desired']);
  return (value) => {
    const input = toStandardResult(validateTwinPatch(value));
    if (input.issues) return input;
    const result = validateSections<TwinPatchOutput<Schemas>>(input.value, schemas);
    if (result.issues) return result;
    const output = toStandardResult(validateTwinPatch(result.value));
    return output.issues ? output : result;
  };
}
