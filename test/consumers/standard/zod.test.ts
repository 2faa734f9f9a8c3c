import { parse } from '@aws-lambda-powertools/parser';
import { EventBridgeEnvelope } from '@aws-lambda-powertools/parser/envelopes/eventbridge';
import type { JobRequest } from 'iothub-jobs-schema';
import { jobRequest } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { order } from './examples/zod.js';
import { BAD_MESSAGES, BAD_PATHS, bad, good, pathsOf } from './payloads.js';

test('an entity is a member of a schema of zod', () => {
  const value = { customer: 'a', job: good };
  expect(order.parse(value)).toEqual(value);
  expectTypeOf<z.infer<typeof order>>().toEqualTypeOf<{ customer: string; job: JobRequest }>();
});

test('its issues stand at their places in the whole', () => {
  const { error } = order.safeParse({ customer: 'a', job: bad });
  expect(pathsOf(error?.issues)).toEqual(BAD_PATHS.map((path) => ['job', ...path]));
  expect(error?.issues.map(({ message }) => message)).toEqual(BAD_MESSAGES);
});

/** An event of Powertools, whose envelopes take schemas of zod alone. */
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

test('so it goes into an envelope of Powertools, where the entity itself does not', () => {
  const asZod = order.shape.job;
  expect(parse(eventOf(good), EventBridgeEnvelope, asZod)).toEqual(good);
  const result = parse(eventOf(bad), EventBridgeEnvelope, asZod, true);
  if (result.success) throw new Error('accepted');
  expect(pathsOf((result.error.cause as z.ZodError).issues)).toEqual(
    BAD_PATHS.map((path) => ['detail', ...path]),
  );
  expect(() => parse(eventOf(good), EventBridgeEnvelope, jobRequest)).toThrow(
    'expected a Zod schema',
  );
});
