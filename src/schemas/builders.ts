import * as Type from '@sinclair/typebox';
import { MAX_INT32, MAX_INT64 } from '../hub-limits.js';

/** Deep-freezes a schema, so that no caller can change what others validate with. */
export function frozen<S extends object>(schema: S): S {
  for (const key of Reflect.ownKeys(schema)) {
    const value: unknown = Reflect.get(schema, key);
    if (typeof value === 'object' && value !== null) frozen(value);
  }
  return Object.freeze(schema);
}

/**
 * Creates the frozen schema of an object. Allows unknown properties by default, and says so in the schema: serializers
 * that follow a schema, such as Fastify's, would omit them otherwise.
 */
export function object<P extends Type.TProperties>(
  properties: P,
  options: Type.ObjectOptions,
): Type.TObject<P> {
  const { additionalProperties = true } = options;
  return frozen(Type.Object(properties, { ...options, additionalProperties }));
}

/** Creates a property of a response that may be absent or `null`, which mean the same. */
export function nullish<S extends Type.TSchema>(
  schema: S,
  description = schema.description as string,
): Type.TOptional<Type.TUnsafe<Type.Static<S> | null>> {
  const orNull = schema.enum === undefined ? {} : { enum: [...schema.enum, null] };
  return Type.Optional(
    Type.Unsafe({ ...schema, ...orNull, type: [schema.type, 'null'], description }),
  );
}

/** Creates the schema of a map: an object with any keys, whose values match the schema. */
export function record<S extends Type.TSchema>(
  values: S,
  options: Type.SchemaOptions,
): Type.TUnsafe<Record<string, Type.Static<S>>> {
  return frozen(
    Type.Unsafe({ ...options, type: 'object', additionalProperties: property(values) }),
  );
}

/** Copies a schema for use as a property of another, with a description of its own if given. */
export function property<S extends Type.TSchema>(schema: S, description?: string): S {
  return { ...schema, ...(description === undefined ? {} : { description }) };
}

/** Returns frozen copies of the schemas, each with its name as `$id`. */
export function withIds<T extends object>(schemas: T): T {
  const copies = Object.entries(schemas).map(([$id, schema]) => [$id, { ...schema, $id }]);
  return frozen(Object.fromEntries(copies));
}

/** Creates the frozen schema of an enum of strings. Uses `enum`, since a union of literals is slower and lists an error per literal. */
export function oneOf<const T extends readonly string[]>(
  values: T,
  options: { title: string; description: string },
): Type.TUnsafe<T[number]> {
  return frozen(Type.Unsafe({ ...options, type: 'string', enum: [...values], issue: 'enum' }));
}

/** Creates the schema of a non-negative int32, such as a counter [V7]. */
export function count(description: string) {
  return Type.Integer({ description, minimum: 0, maximum: MAX_INT32, issue: 'range' });
}

/** Creates the schema of a non-negative int64 of a response [V8]. */
export function int64(description: string) {
  return Type.Integer({ description, minimum: 0, maximum: MAX_INT64, issue: 'range' });
}

/** Creates the schema of any string. */
export function text(description: string) {
  return Type.String({ description });
}
