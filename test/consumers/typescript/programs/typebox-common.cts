// Imports the schemas for TypeBox 1 as CommonJS.
import schemas = require('iothub-jobs-schema/typebox');

/** Uses values. */
declare function report(...values: unknown[]): void;

const { deviceId }: { readonly deviceId: object } = schemas.TwinSchema.properties;
report(deviceId);

// @ts-expect-error: the schema is named TwinSchema.
report(schemas.Twin);
