import type { Twin, TwinObject, TwinProperties, TwinPropertySection } from '../generated/types.js';
import { validateTwin } from '../guards/index.js';
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

/** A twin with the input or output types of section schemas. These need not be JSON: a schema may create a `Date`. */
export type ComposedTwin<
  Tags extends object,
  Desired extends object,
  Reported extends object,
> = WithSections<
  Twin,
  {
    tags: Tags | null;
    properties: WithSections<
      TwinProperties,
      {
        desired: (Desired & ReservedProperties) | null;
        reported: (Reported & ReservedProperties) | null;
      }
    > | null;
  }
>;

/** The properties that IoT Hub adds to a section of a response [W3]. */
type ReservedProperties = Pick<TwinPropertySection, '$version' | '$metadata'>;

/** The output type of `twinOf` with these schemas. */
export type TwinOutput<Schemas extends SectionSchemas> = ComposedTwin<
  OutputOf<Schemas['tags'], TwinObject>,
  OutputOf<Schemas['desired'], TwinPropertySection>,
  OutputOf<Schemas['reported'], TwinPropertySection>
>;

/** The input type of `twinOf` with these schemas. */
export type TwinInput<Schemas extends SectionSchemas> = ComposedTwin<
  InputOf<Schemas['tags'], TwinObject>,
  InputOf<Schemas['desired'], TwinPropertySection>,
  InputOf<Schemas['reported'], TwinPropertySection>
>;

/**
 * Creates a Standard Schema of a twin returned by IoT Hub [T1–T11] with your own schemas for its sections. `tags`, `desired`
 * and `reported` may each have a Standard Schema of any library.
 *
 * The rules of IoT Hub are checked first; the section schemas run only if they hold. Sections that are absent or `null` are
 * not validated. Reserved properties such as `$version` are not passed to the schemas. The output is a copy of the twin with the output
 * of the schemas and the reserved properties [W3].
 *
 * `validate` throws a `TypeError` if a schema returns a promise, and rethrows the errors of schemas.
 *
 * @param schemas - The schemas by section.
 * @returns The Standard Schema.
 * @throws TypeError if a schema is not a Standard Schema, or is not for one of the three sections.
 */
export function twinOf<Schemas extends SectionSchemas>(
  schemas: Schemas,
): ComposedSchema<TwinInput<Schemas>, TwinOutput<Schemas>> {
  return composedSchema(validateTwinOf(schemas));
}

/**
 * Creates the validation function of `twinOf`.
 *
 * @param schemas - The schemas by section.
 * @returns A function that validates a value like `twinOf(schemas)`.
 * @throws TypeError if a schema is not a Standard Schema, or is not for one of the three sections.
 */
export function validateTwinOf<Schemas extends SectionSchemas>(
  schemas: Schemas,
): (value: unknown) => ComposedResult<TwinOutput<Schemas>> {
  assertSectionSchemas(schemas, ['tags', 'desired', 'reported']);
  return (value) => {
    const result = toStandardResult(validateTwin(value));
    return result.issues ? result : validateSections(result.value, schemas);
  };
}
