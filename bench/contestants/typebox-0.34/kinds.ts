// What users of TypeBox 0.34 do where a schema cannot say it: kinds of their own, in its registry.

import { Kind, type TSchema, Type, TypeRegistry } from '@sinclair/typebox';

/** A schema of that kind, which has a name of its own and judges its values by the function. */
export function kind(name: string, judge: (value: never) => boolean): TSchema {
  TypeRegistry.Set(name, (_schema, value) => judge(value as never));
  return Type.Unsafe({ [Kind]: name });
}
