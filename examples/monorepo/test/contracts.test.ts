import { type PumpTwin, pumpJob, validatePumpTwin } from '@example/contracts';
import { type Twin, ValidationError } from 'iothub-jobs-schema';
import { expect, expectTypeOf, test } from 'vitest';
import { invalidTwin, otherTwin, pump } from './pumps.js';

test('validatePumpTwin applies the rules of IoT Hub and of pumps, and keeps all properties', () => {
  expect(validatePumpTwin(pump)).toEqual({ value: pump });
  const paths = (value: unknown) => validatePumpTwin(value).issues?.map(({ path }) => path);
  expect(paths(otherTwin)).toEqual([['tags', 'floor']]);
  expect(paths(invalidTwin)).toEqual([['tags', 'a.b']]);
});

test('validatePumpTwin types the sections as those of a pump, and the rest as those of a twin', () => {
  const result = validatePumpTwin(pump);
  if (result.issues) throw new Error('unexpected');
  const { tags, properties, status } = result.value;
  expectTypeOf(tags?.floor).toEqualTypeOf<number | undefined>();
  expectTypeOf(properties?.desired?.interval).toEqualTypeOf<number | undefined>();
  expectTypeOf(properties?.desired?.$version).toEqualTypeOf<number | null | undefined>();
  expectTypeOf(properties?.reported?.firmware).toEqualTypeOf<string | undefined>();
  expectTypeOf(status).toEqualTypeOf<Twin['status']>();
  // @ts-expect-error: room is not a tag of pumps.
  expect(tags?.room).toBeUndefined();
});

test('pumpJob accepts patches that omit and delete properties, with the types of the sections', () => {
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

test('pumpJob throws a ValidationError by the rules of IoT Hub, and a TypeError by those of pumps', () => {
  const empty = () => pumpJob('*', { etag: '*' });
  expect(empty).toThrow(ValidationError);
  const fraction = () => pumpJob('*', { etag: '*', tags: { floor: 3.5 } });
  expect(fraction).toThrow(TypeError);
  expect(fraction).toThrow('/tags/floor: Invalid integer');
});

test('PumpTwin has the device id of Twin', () => {
  expectTypeOf<PumpTwin['deviceId']>().toEqualTypeOf<Twin['deviceId']>();
});
