import type { TwinObject, TwinOf, TwinPropertySection } from '../generated/types.js';
import { validateTwin } from '../guards/index.js';
import type { ComposedResult, ComposedSchema, InputOf, OutputOf } from './composed.js';
import { composedSchema } from './composed-schema.js';
import { judgeSections } from './judge-sections.js';
import { assertSectionSchemas, type SectionSchemas } from './section-schemas.js';
import { toStandardResult } from './standard-result.js';

/** The twin that comes out of `twinOf` these schemas. */
export type TwinOutput<Schemas extends SectionSchemas> = TwinOf<
  OutputOf<Schemas['tags'], TwinObject>,
  OutputOf<Schemas['desired'], TwinPropertySection>,
  OutputOf<Schemas['reported'], TwinPropertySection>
>;

/** The twin that goes into `twinOf` these schemas. */
export type TwinInput<Schemas extends SectionSchemas> = TwinOf<
  InputOf<Schemas['tags'], TwinObject>,
  InputOf<Schemas['desired'], TwinPropertySection>,
  InputOf<Schemas['reported'], TwinPropertySection>
>;

/**
 * The Standard Schema of a twin as a hub returns it [T1–T10], whose sections an application has rules for: `tags`, `desired`
 * and `reported` may each have a Standard Schema of any library. The rules of a hub come first; only what obeys them is given
 * to the schemas. A section that is absent or `null` is not, and `$version` and `$metadata` are kept from the schemas, and
 * are in what comes out: a copy, with each section as its schema made it.
 *
 * `validate` throws a `TypeError` where a schema answers a promise, and whatever a schema throws.
 *
 * @throws TypeError where there is a schema for anything else, or what is no Standard Schema.
 */
export function twinOf<Schemas extends SectionSchemas>(
  schemas: Schemas,
): ComposedSchema<TwinInput<Schemas>, TwinOutput<Schemas>> {
  return composedSchema(validateTwinOf(schemas));
}

/**
 * The validation of `twinOf` the same schemas, to be called by itself.
 *
 * @throws TypeError where there is a schema for anything else, or what is no Standard Schema.
 */
export function validateTwinOf<Schemas extends SectionSchemas>(
  schemas: Schemas,
): (value: unknown) => ComposedResult<TwinOutput<Schemas>> {
  assertSectionSchemas(schemas, ['tags', 'desired', 'reported']);
  return (value) => {
    const result = toStandardResult(validateTwin(value));
    return result.issues ? result : judgeSections(result.value, schemas);
  };
}
