import { type PumpTwin, pumpJob, validatePumpTwin } from '@example/contracts';
import type { Twin } from 'iothub-jobs-schema';
import { expect, expectTypeOf, test } from 'vitest';
import { noPump, noTwin, pump } from './pumps.js';

test('the twin of a pump is judged by the rules of a hub and of pumps, and nothing of it is lost', () => {
  expect(validatePumpTwin(pump)).toEqual({ value: pump });
  const paths = (value: unknown) => validatePumpTwin(value).issues?.map(({ path }) => path);
  expect(paths(noPump)).toEqual([['tags', 'floor']]);
  expect(paths(noTwin)).toEqual([['tags', 'a.b']]);
});

test('the sections of a pump have its types, and all else those of a twin', () => {
  const result = validatePumpTwin(pump);
  if (result.issues) throw new Error('unexpected');
  const { tags, properties, status } = result.value;
  expectTypeOf(tags?.floor).toEqualTypeOf<number | undefined>();
  expectTypeOf(properties?.desired?.interval).toEqualTypeOf<number | undefined>();
  expectTypeOf(properties?.desired?.$version).toEqualTypeOf<number | null | undefined>();
  expectTypeOf(properties?.reported?.firmware).toEqualTypeOf<string | undefined>();
  expectTypeOf(status).toEqualTypeOf<Twin['status']>();
  // @ts-expect-error: pumps have no such tag.
  expect(tags?.room).toBeUndefined();
});

test('a patch may leave members out and delete them, and has the types of the sections', () => {
  expect(pumpJob('*', { tags: { floor: null } }).updateTwin).toEqual({
    etag: '*',
    tags: { floor: null },
  });
  // @ts-expect-error: the floor is a number.
  pumpJob('*', { tags: { floor: '3' } });
  // @ts-expect-error: the firmware is reported, not desired.
  pumpJob('*', { desired: { firmware: '1.4.3' } });
  expect(() => pumpJob('*', {})).toThrow('must have tags or properties.desired, or both');
});

test('a pump goes where a twin is taken', () => {
  expectTypeOf<PumpTwin['deviceId']>().toEqualTypeOf<Twin['deviceId']>();
});
