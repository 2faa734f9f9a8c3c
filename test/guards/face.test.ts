import { describe, expect, test } from 'vitest';
import * as root from '../../src/index.js';
import { entities, openEntities } from '../support/entities.js';

test('the enums are those of the reference page, and frozen', () => {
  expect(root.JOB_STATUSES).toEqual([
    'unknown',
    'enqueued',
    'queued',
    'scheduled',
    'running',
    'completed',
    'failed',
    'cancelled',
  ]);
  expect(root.JOB_TYPES).toEqual([
    'scheduleDeviceMethod',
    'scheduleUpdateTwin',
    'unknown',
    'backup',
    'export',
    'factoryResetDevice',
    'failoverDataCopy',
    'firmwareUpdate',
    'import',
    'readDeviceProperties',
    'rebootDevice',
    'restoreFromBackup',
    'updateDeviceConfiguration',
    'writeDeviceProperties',
  ]);
  expect(root.JOB_REQUEST_TYPES).toEqual(['scheduleDeviceMethod', 'scheduleUpdateTwin']);
  expect(root.AUTHENTICATION_TYPES).toEqual(['sas', 'selfSigned', 'certificateAuthority', 'none']);
  expect(root.CONNECTION_STATES).toEqual(['Connected', 'Disconnected']);
  expect(root.DEVICE_JOB_STATUSES).toEqual([
    'pending',
    'scheduled',
    'running',
    'completed',
    'failed',
    'canceled',
  ]);
  expect(root.DEVICE_STATUSES).toEqual(['enabled', 'disabled']);
  for (const list of Object.values(root).filter(Array.isArray))
    expect(list).toSatisfy(Object.isFrozen);
});

test('guards are fit for array filters, and need no this', () => {
  const answers: unknown[] = [{ type: 'export', status: 'queued' }, {}, null];
  expect(answers.filter(root.isJobResponse)).toEqual([{ type: 'export', status: 'queued' }]);
});

/** A value of every kind that JavaScript has. */
const KINDS: [kind: string, value: unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['false', false],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a bigint', 7n],
  ['a symbol', Symbol('a')],
  ['a function', () => ({})],
  ['an array of numbers', [7]],
  ['a text', 'no value of any list\n'],
  ['a boxed text', new String('sas')],
  ['an object', { unknown: 1 }],
];

for (const { name: entity, is, assert, validate } of entities) {
  for (const [kind, value] of KINDS) {
    const isOpen =
      openEntities.includes(entity) && typeof value === 'object' && value && !Array.isArray(value);
    test(`${kind} is ${isOpen ? 'an' : 'no'} ${entity}, by all three guards`, () => {
      const result = validate(value);
      expect(is(value)).toBe(Boolean(isOpen));
      expect(result.ok).toBe(Boolean(isOpen));
      if (result.ok) expect(() => assert(value)).not.toThrow();
      else {
        expect(result.issues.length).toBeGreaterThan(0);
        expect(() => assert(value)).toThrow(root.ValidationError);
        expect(() => assert(value)).toThrow(new RegExp(`^Not a valid ${entity}:\n`));
      }
    });
  }
}

describe('what cannot be read is refused, with one issue', () => {
  const UNREADABLE = {
    path: [],
    code: 'unreadable',
    message:
      'The value could not be read: a getter or a proxy threw, or returned different values.',
  };

  test('where a getter throws', () => {
    const value = {
      type: 'export',
      get status() {
        throw new Error('no status');
      },
    };
    expect(root.isJobResponse(value)).toBe(false);
    expect(root.validateJobResponse(value)).toEqual({ ok: false, issues: [UNREADABLE] });
  });

  test('where nothing is wrong when it is read again', () => {
    let reads = 0;
    const value = {
      type: 'export',
      get status() {
        reads += 1;
        return reads === 1 ? 'no status' : 'queued';
      },
    };
    expect(root.validateJobResponse(value)).toEqual({ ok: false, issues: [UNREADABLE] });
  });
});
