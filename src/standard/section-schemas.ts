import type { StandardSchemaV1 } from './spec.js';

/** A schema of a section, of any library, that judges at once. A section is an object. */
export type SectionSchema = StandardSchemaV1<unknown, object>;

/** A schema for each section that an application has rules for. */
export interface SectionSchemas {
  readonly tags?: SectionSchema | undefined;
  readonly desired?: SectionSchema | undefined;
  readonly reported?: SectionSchema | undefined;
}

/**
 * Returns if there are schemas for sections of these names alone, so that a mistake is found before anything is judged.
 *
 * @throws TypeError otherwise.
 */
export function assertSectionSchemas(
  schemas: SectionSchemas,
  names: readonly (keyof SectionSchemas)[],
): void {
  for (const [name, schema] of Object.entries(schemas)) {
    if (!(names as readonly string[]).includes(name)) {
      throw new TypeError(`schemas must be for ${names.join(', ')}, not for ${name}.`);
    }
    if (schema !== undefined && typeof schema?.['~standard']?.validate !== 'function') {
      throw new TypeError(`schemas.${name} must be a Standard Schema.`);
    }
  }
}
