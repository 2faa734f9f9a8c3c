import type { SectionSchema, StandardSchemaV1 } from '../../src/standard/index.js';

/** What a library makes of a section. */
type Judge = (section: Record<string, unknown>) => StandardSchemaV1.Result<object>;

/** A schema of a section as any library could make it. */
export function schemaOf(judge: Judge): SectionSchema {
  const validate = judge as SectionSchema['~standard']['validate'];
  return { '~standard': { version: 1, vendor: 'test', validate } };
}

/** Accepts everything, and hands it back. */
export const asItIs = schemaOf((section) => ({ value: section }));

/** Refuses everything, with an issue at each path. */
export function refusing(...paths: StandardSchemaV1.Issue['path'][]): SectionSchema {
  return schemaOf(() => ({ issues: paths.map((path) => ({ message: 'No.', path })) }));
}
