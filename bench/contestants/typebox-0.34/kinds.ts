// What users of TypeBox 0.34 do where a schema cannot say it: kinds of their own, in its registry.

import { Kind, type TSchema, Type, TypeRegistry } from '@sinclair/typebox';

/** Registers a TypeBox kind that checks values with the function, and returns a schema of it. */
export function kind(name: string, check: (value: never) => boolean): TSchema {
  TypeRegistry.Set(name, (_schema, value) => check(value as never));
  return Type.Unsafe({ [Kind]: name });
}
