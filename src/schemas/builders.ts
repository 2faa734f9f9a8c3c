import {
  Object as Entity,
  Integer,
  type ObjectOptions,
  Optional,
  type SchemaOptions,
  type Static,
  String as Text,
  type TObject,
  type TOptional,
  type TProperties,
  type TSchema,
  type TUnsafe,
  Unsafe,
} from '@sinclair/typebox';
import { MAX_INT32, MAX_SAFE_INT64 } from '../hub-limits.js';

/** Deep-freezes a schema, so that no caller can change what others validate with. */
export function frozen<S extends object>(schema: S): S {
  for (const key of Reflect.ownKeys(schema)) {
    const value: unknown = Reflect.get(schema, key);
    if (typeof value === 'object' && value !== null) frozen(value);
  }
  return Object.freeze(schema);
}

/**
 * An object with these members, as the schema of an entity: frozen. Where it is not closed it says so, since what writes
 * JSON by a schema, such as the serializer of Fastify, leaves out every member of which a schema says nothing.
 */
export function entity<P extends TProperties>(members: P, options: ObjectOptions): TObject<P> {
  const { additionalProperties = true } = options;
  return frozen(Entity(members, { ...options, additionalProperties }));
}

/**
 * A member that a hub may leave out or answer as `null`, which mean the same in what it returns
 * (hub-rules, section 0). The schema is copied without its `$id`, which may stand only once.
 */
export function nullish<S extends TSchema>(
  schema: S,
  description = schema.description as string,
): TOptional<TUnsafe<Static<S> | null>> {
  const { $id, ...rest } = schema;
  const orNull = schema.enum === undefined ? {} : { enum: [...schema.enum, null] };
  return Optional(Unsafe({ ...rest, ...orNull, type: [schema.type, 'null'], description }));
}

/** A map: an object with any keys, whose values match the schema. */
export function record<S extends TSchema>(
  values: S,
  options: SchemaOptions,
): TUnsafe<Record<string, Static<S>>> {
  return frozen(Unsafe({ ...options, type: 'object', additionalProperties: member(values) }));
}

/** Returns the schema for use as a property of another: without `$id`, with its own description. */
export function member<S extends TSchema>(schema: S, description?: string): S {
  const { $id, ...rest } = schema;
  return { ...rest, ...(description === undefined ? {} : { description }) } as S;
}

/** One of a closed list of strings, frozen: as `enum`, since a union of literals is slower and floods errors. */
export function oneOf<const T extends readonly string[]>(
  values: T,
  options: { $id: string; description: string },
): TUnsafe<T[number]> {
  const { $id, description } = options;
  const what = { $id, title: $id, description };
  return frozen(Unsafe({ ...what, type: 'string', enum: [...values], issue: 'enum' }));
}

/** A non-negative int32, such as a counter [V7]. */
export function count(description: string) {
  return Integer({ description, minimum: 0, maximum: MAX_INT32, issue: 'range' });
}

/** A non-negative int64 within the safe integers of JSON numbers [V8]. */
export function int64(description: string) {
  return Integer({ description, minimum: 0, maximum: MAX_SAFE_INT64, issue: 'range' });
}

/** A string without further rules. */
export function text(description: string) {
  return Text({ description });
}
