import * as Type from '@sinclair/typebox';

/**
 * Creates a property of a request that may be absent. Its type includes `undefined`, which counts as absent, so that
 * `exactOptionalPropertyTypes` accepts what the guard accepts.
 */
export function optional<S extends Type.TSchema>(
  schema: S,
): Type.TOptional<Type.TUnsafe<Type.Static<S> | undefined>> {
  return Type.Optional(Type.Unsafe(schema));
}
