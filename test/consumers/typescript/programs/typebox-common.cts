// Imports the schemas for TypeBox 1 as CommonJS.
import schemas = require('iothub-jobs-schema/typebox');

export const title: typeof schemas.TwinSchema = schemas.TwinSchema;

// @ts-expect-error: the schema is an object.
export const wrong: string = schemas.TwinSchema;
