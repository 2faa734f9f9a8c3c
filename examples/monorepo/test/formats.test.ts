import { createRequire } from 'node:module';
import * as api from '@example/api';
import * as contracts from '@example/contracts';
import * as esm from 'iothub-jobs-schema';
import * as fixtures from 'iothub-jobs-schema/fixtures';
import * as query from 'iothub-jobs-schema/query';
import { describe, expect, test } from 'vitest';
import { invalidTwin, otherTwin, pump } from './pumps.js';

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
  throw new Error('The function did not throw.');
}

test('the formats are two copies in one process', () => {
  expect(required.validatePumpTwin).not.toBe(contracts.validatePumpTwin);
  expect(cjs.ValidationError).not.toBe(esm.ValidationError);
});

describe.each([
  ['ESM', () => api.retag("SELECT * FROM devices WHERE tags.site = 'Lyon'", 3)],
  ['CommonJS', () => legacy.slowDown("SELECT * FROM devices WHERE tags.site = 'Lyon'", 60)],
])('a ValidationError of the %s format', (_format, run) => {
  const error = thrownBy(run);

  test('is an instance of only one of the two classes', () => {
    const classes = [esm.ValidationError, cjs.ValidationError];
    expect(classes.filter((one) => error instanceof one)).toHaveLength(1);
  });

  test('is recognized by isValidationError of both formats', () => {
    expect(esm.isValidationError(error) && cjs.isValidationError(error)).toBe(true);
    expect(contracts.explain(error)).toMatch(/^\/queryCondition: .*SELECT/);
    expect(required.explain(error)).toBe(contracts.explain(error));
  });
});

test('explain returns undefined for other errors', () => {
  const error = thrownBy(() => api.exportPump(otherTwin));
  expect([contracts.explain(error), required.explain(error)]).toEqual([undefined, undefined]);
});

const VALUES: unknown[] = [
  ...[pump, otherTwin, invalidTwin, null, [], 'twin'],
  ...Object.values(fixtures)
    .filter((make): make is () => never => typeof make === 'function')
    .map((make): unknown => make()),
  ...fixtures.invalidTwins.map(({ value }): unknown => value()),
];

type Guards = Record<string, (value: unknown) => boolean>;
const guards = Object.keys(esm).filter((name) => /^is[A-Z]/.test(name));

test('the guards of both formats return the same results', () => {
  expect(VALUES.length).toBeGreaterThan(60);
  const results = (copy: unknown, value: unknown) =>
    guards.filter((name) => (copy as Guards)[name]?.(value));
  for (const value of VALUES) {
    expect(results(cjs, value)).toEqual(results(esm, value));
    expect(required.validatePumpTwin(value)).toEqual(contracts.validatePumpTwin(value));
  }
});

test('and accepts a condition of the other format, and both accept its text', () => {
  const condition = query.eq('tags.site', 'Lyon');
  const { and }: typeof query = require('iothub-jobs-schema/query');
  expect(and(condition, condition).text).toBe("tags.site = 'Lyon' AND tags.site = 'Lyon'");
  expect(required.pumpJob(condition.text, { etag: '*', tags: { floor: 3 } }).queryCondition).toBe(
    "tags.site = 'Lyon'",
  );
});

test('importPump returns the twin that exportPump has serialized', () => {
  expect(legacy.importPump(api.exportPump(pump))).toEqual(pump);
});

test('exportPump and importPump throw for a twin that is not that of a pump', () => {
  expect(() => api.exportPump(otherTwin)).toThrow('/tags/floor: Invalid type');
  expect(() => legacy.importPump(JSON.stringify(otherTwin))).toThrow('Invalid type');
});
