import { parse } from '@aws-lambda-powertools/parser';
import { EventBridgeEnvelope } from '@aws-lambda-powertools/parser/envelopes/eventbridge';
import type { JobRequest } from 'iothub-jobs-schema';
import { jobRequest } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { order } from './examples/zod.js';
import { INVALID_MESSAGES, INVALID_PATHS, invalid, pathsOf, valid } from './payloads.js';

test('a zod object accepts an entity as a property', () => {
  const value = { customer: 'a', job: valid };
  expect(order.parse(value)).toEqual(value);
  expectTypeOf<z.infer<typeof order>>().toEqualTypeOf<{ customer: string; job: JobRequest }>();
});

test('zod returns the issues of an entity with paths from the whole value', () => {
  const { error } = order.safeParse({ customer: 'a', job: invalid });
  expect(pathsOf(error?.issues)).toEqual(INVALID_PATHS.map((path) => ['job', ...path]));
  expect(error?.issues.map(({ message }) => message)).toEqual(INVALID_MESSAGES);
});

/** Creates an EventBridge event. Envelopes of Powertools accept only zod schemas. */
const eventOf = (detail: unknown) => ({
  version: '0',
  id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
  'detail-type': 'job',
  source: 'test',
  account: '111122223333',
  time: '2026-03-15T02:00:00Z',
  region: 'eu-west-1',
  resources: [],
  detail,
});

test('an envelope of Powertools accepts an entity as a zod schema only', () => {
  const asZod = order.shape.job;
  expect(parse(eventOf(valid), EventBridgeEnvelope, asZod)).toEqual(valid);
  const result = parse(eventOf(invalid), EventBridgeEnvelope, asZod, true);
  if (result.success) throw new Error('accepted');
  expect(pathsOf((result.error.cause as z.ZodError).issues)).toEqual(
    INVALID_PATHS.map((path) => ['detail', ...path]),
  );
  expect(() => parse(eventOf(valid), EventBridgeEnvelope, jobRequest)).toThrow(
    'expected a Zod schema',
  );
});
