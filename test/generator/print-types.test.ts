import { expect, test } from 'vitest';
import { isBranded, printTypes } from '../../generator/print-types.js';

const key = { title: 'DeviceKey', description: 'A key. [K1]', type: 'string', pattern: '^k' };
const entity = (schema: { title: string }) => ({ name: schema.title, schema }) as never;

test('printTypes brands an entity that is a string, and prints properties of it as plain strings', () => {
  const device = { title: 'Device', type: 'object', properties: { key, other: { ...key } } };
  expect(printTypes([entity(device), entity(key)], '')).toBe(`
export interface Device {
  /** A key. [K1] */
  key?: string;
  /** A key. [K1] */
  other?: string;
}

/** A key. [K1] */
export type DeviceKey = string & { readonly '~type': 'DeviceKey' };
`);
});

test('isBranded is false for enums and objects', () => {
  expect(isBranded({ type: 'string' })).toBe(true);
  expect(isBranded({ type: 'string', enum: ['a'] })).toBe(false);
  expect(isBranded({ type: 'object' })).toBe(false);
  expect(isBranded({})).toBe(false);
});

test('printTypes prints type parameters for patches and payloads, and undefined in closed objects only', () => {
  const payload = { description: 'A payload.', methodPayload: 'request' };
  const patch = { title: 'TwinPatch', type: 'object', properties: {} };
  const call = {
    title: 'Call',
    type: 'object',
    properties: { payload },
    additionalProperties: false,
  };
  const job = { title: 'Job', type: 'object', properties: { patch, call }, required: ['call'] };
  const either = { title: 'Either', anyOf: [job, call] };
  expect(printTypes([entity(either)], '')).toBe(`
export type Either<Patch extends TwinPatch = TwinPatch> = Job<Patch> | Call;

export interface Job<Patch extends TwinPatch = TwinPatch, out Payload = unknown> {
  patch?: Patch;
  call: Call<Payload>;
}

export interface TwinPatch {
}

export interface Call<out Payload = unknown> {
  /** A payload. */
  payload?: PayloadOf<Payload> | undefined;
}
`);
});
