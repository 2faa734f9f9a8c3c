import { expect, test } from 'vitest';
import * as schemas from '../../src/schemas/index.js';

type Found = [place: string, open: unknown];

/** Each schema of objects, with what it says of members that it does not list. */
function objects(schema: unknown, place: string): Found[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, oneOf, additionalProperties } = schema as Record<string, unknown>;
  const isObject = [type].flat().includes('object') && oneOf === undefined;
  const inside = Object.entries(schema).flatMap(([key, value]) =>
    objects(value, `${place}/${key}`),
  );
  return isObject ? [[place, additionalProperties], ...inside] : inside;
}

const SENT = /^(JobRequest|Schedule\w+JobRequest|CloudToDeviceMethodRequest|TwinPatch|CancelJob)/;
const SECTION = /\/(tags|desired|reported)$/;

test('every schema of an object says whether it is open, and only what is sent is closed', () => {
  const found = Object.entries(schemas).flatMap(([name, schema]) => objects(schema, name));
  expect(found.length).toBeGreaterThan(30);
  const wrong = found.filter(
    ([place, open]) => open !== (!SENT.test(place) || SECTION.test(place)),
  );
  expect(wrong).toEqual([]);
});
