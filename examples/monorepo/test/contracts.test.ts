import { type PumpTwin, pumpJob, validatePumpTwin } from '@example/contracts';
import { type Twin, ValidationError } from 'iothub-jobs-schema';
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
  const patch = { etag: '*', tags: { floor: null } } as const;
  expect(pumpJob('*', patch)).toEqual({
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    updateTwin: patch,
  });
  const notNumber = () => {
    // @ts-expect-error: the floor is a number.
    pumpJob('*', { etag: '*', tags: { floor: '3' } });
  };
  expect(notNumber).toThrow('/tags/floor: Invalid type');
  const notDesired = () => {
    // @ts-expect-error: the firmware is reported, not desired.
    pumpJob('*', { etag: '*', properties: { desired: { firmware: '1.4.3' } } });
  };
  expect(notDesired).toThrow('/properties/desired/firmware: Invalid key');
});

test('a patch is judged by the rules of a hub and of pumps, with an error of its own for each', () => {
  const empty = () => pumpJob('*', { etag: '*' });
  expect(empty).toThrow(ValidationError);
  expect(empty).toThrow('must have tags or properties.desired, or both');
  const between = () => pumpJob('*', { etag: '*', tags: { floor: 3.5 } });
  expect(between).toThrow(TypeError);
  expect(between).toThrow('/tags/floor: Invalid integer');
});

test('a pump goes where a twin is taken', () => {
  expectTypeOf<PumpTwin['deviceId']>().toEqualTypeOf<Twin['deviceId']>();
});
