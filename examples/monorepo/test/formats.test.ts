import { createRequire } from 'node:module';
import * as api from '@example/api';
import * as contracts from '@example/contracts';
import * as esm from 'iothub-jobs-schema';
import * as fixtures from 'iothub-jobs-schema/fixtures';
import * as query from 'iothub-jobs-schema/query';
import { describe, expect, test } from 'vitest';
import { noPump, noTwin, pump } from './pumps.js';

const require = createRequire(import.meta.url);
const required: typeof contracts = require('@example/contracts');
const cjs: typeof esm = require('iothub-jobs-schema');
const legacy: typeof import('@example/legacy') = require('@example/legacy');

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('the two formats are two copies, in one process', () => {
  expect(required.validatePumpTwin).not.toBe(contracts.validatePumpTwin);
  expect(cjs.ValidationError).not.toBe(esm.ValidationError);
});

describe.each([
  ['ESM', () => api.retag("SELECT * FROM devices WHERE tags.site = 'Lyon'", 3)],
  ['CommonJS', () => legacy.slowDown("SELECT * FROM devices WHERE tags.site = 'Lyon'", 60)],
])('an error of the %s format', (_format, run) => {
  const error = thrownBy(run);

  test('is an instance of one of the two classes alone', () => {
    const classes = [esm.ValidationError, cjs.ValidationError];
    expect(classes.filter((one) => error instanceof one)).toHaveLength(1);
  });

  test('is recognised by both formats', () => {
    expect(esm.isValidationError(error) && cjs.isValidationError(error)).toBe(true);
    const said =
      '/queryCondition: queryCondition must be the condition alone: a job whose condition begins with SELECT is accepted and then always fails. Give only what follows WHERE, or * for all devices.';
    expect(contracts.explain(error)).toBe(said);
    expect(required.explain(error)).toBe(said);
  });
});

test('another error is explained by neither', () => {
  const error = thrownBy(() => api.exportPump(noPump));
  expect([contracts.explain(error), required.explain(error)]).toEqual([undefined, undefined]);
});

const VALUES: unknown[] = [
  ...[pump, noPump, noTwin, null, [], 'twin'],
  ...Object.values(fixtures)
    .filter((make): make is () => never => typeof make === 'function')
    .map((make): unknown => make()),
  ...fixtures.invalidTwins.map(({ value }): unknown => value()),
];

type Guards = Record<string, (value: unknown) => boolean>;
const guards = Object.keys(esm).filter((name) => /^is[A-Z]/.test(name));

test('both formats judge every value alike', () => {
  expect(VALUES.length).toBeGreaterThan(60);
  const verdicts = (copy: unknown, value: unknown) =>
    guards.filter((name) => (copy as Guards)[name]?.(value));
  for (const value of VALUES) {
    expect(verdicts(cjs, value)).toEqual(verdicts(esm, value));
    expect(required.validatePumpTwin(value)).toEqual(contracts.validatePumpTwin(value));
  }
});

test('a condition is known to the format that built it alone, and its text to both', () => {
  const condition = query.eq('tags.site', 'Lyon');
  const { and }: typeof query = require('iothub-jobs-schema/query');
  expect(() => and(condition, condition)).toThrow(TypeError);
  expect(required.pumpJob(condition.text, { etag: '*', tags: { floor: 3 } }).queryCondition).toBe(
    "tags.site = 'Lyon'",
  );
});

test('a twin that the api exports comes to the legacy program whole', () => {
  expect(legacy.importPump(api.exportPump(pump))).toEqual(pump);
});

test('what is no pump goes neither out nor in', () => {
  expect(() => api.exportPump(noPump)).toThrow('/tags/floor: Invalid type');
  expect(() => legacy.importPump(JSON.stringify(noPump))).toThrow('Invalid type');
});
