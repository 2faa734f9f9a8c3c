// Uses the schemas for TypeBox 1.
import type { JobRequest, Twin } from 'iothub-jobs-schema';
import { JobRequestSchema, type schemasById, TwinSchema } from 'iothub-jobs-schema/typebox';
import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { Check } from 'typebox/value';

export const change = Type.Object({ before: TwinSchema, after: TwinSchema });
export const fromSchema = (twin: Static<typeof TwinSchema>): Twin => twin;
export const toSchema = (twin: Twin): Static<typeof TwinSchema> => twin;
export const byId: Static<typeof schemasById.Twin> = { deviceId: 'a' };

export function beforeOf(value: unknown): Twin | undefined {
  return Check(change, value) ? value.before : undefined;
}

const validator = Compile(JobRequestSchema);
export function requestOf(value: unknown): JobRequest | undefined {
  return validator.Check(value) ? value : undefined;
}

// @ts-expect-error: a device has no such status.
export const wrong: Static<typeof TwinSchema> = { status: 'on' };
