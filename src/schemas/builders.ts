// The schemas must compile with TypeBox 0.34 and, in the copies that `npm run generate` makes of them, with TypeBox 1.

import * as Type from '@sinclair/typebox';
import { MAX_INT32, MAX_INT64, MAX_LIST_ITEMS } from '../hub-limits.js';
import { frozen } from './frozen.js';

/** The annotations and keywords of a schema. */
interface Keywords {
  description?: string;
  additionalProperties?: boolean;
  [keyword: string]: unknown;
}

/**
 * Creates the frozen schema of an object. Allows unknown properties by default, and says so in the schema: serializers
 * that follow a schema, such as Fastify's, would omit them otherwise.
 */
export function object<P extends Type.TProperties>(
  properties: P,
  options: Keywords,
): Type.TObject<P> {
  const { additionalProperties = true } = options;
  return frozen(Type.Object(properties, { ...options, additionalProperties }));
}

/** Creates a property of a response that may be absent or `null`, which mean the same. */
export function nullish<S extends Type.TSchema>(
  schema: S,
  description?: string,
): Type.TOptional<Type.TUnsafe<Type.Static<S> | null>> {
  const own: { type?: string; enum?: readonly unknown[]; description?: string } = schema;
  const { type, enum: values } = own;
  const annotations = description === undefined ? {} : { description };
  const orNull = values === undefined ? {} : { enum: [...values, null] };
  return Type.Optional(Type.Unsafe({ ...schema, ...orNull, type: [type, 'null'], ...annotations }));
}

/** Creates the schema of a map: an object with any keys, whose values match the schema. */
export function record<S extends Type.TSchema>(
  values: S,
  options: Keywords,
): Type.TUnsafe<Record<string, Type.Static<S>>> {
  return frozen(
    Type.Unsafe({ ...options, type: 'object', additionalProperties: property(values) }),
  );
}

/** Creates the frozen schema of a page of a response: an array of items. */
export function page<S extends Type.TSchema>(
  items: S,
  options: { title: string; description: string },
): Type.TArray<S> {
  return frozen(
    Type.Array(property(items), { ...options, maxItems: MAX_LIST_ITEMS, issue: 'list-count' }),
  );
}

/** Copies a schema for use as a property of another, with a description of its own if given. */
export function property<S extends Type.TSchema>(schema: S, description?: string): S {
  return copy(schema, description === undefined ? {} : { description });
}

/** Copies a schema and changes keywords. Copies the markers of TypeBox 1 too, which are not enumerable. */
function copy<S extends object>(schema: S, keywords: Keywords): S {
  return Object.create(Object.prototype, {
    ...Object.getOwnPropertyDescriptors(schema),
    ...Object.getOwnPropertyDescriptors(keywords),
  });
}

/** Returns frozen copies of the schemas, each with its name as `$id`. */
export function withIds<T extends object>(schemas: T): T {
  const copies = Object.entries(schemas).map(([$id, schema]) => [$id, copy(schema, { $id })]);
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
