import { describe, expect, test } from 'vitest';
import { checkText, type EntityName } from '../../../src/text/index.js';

/** Returns whether the findings of a code have fixes. */
function haveFixes(text: string, entity: EntityName, code: string): boolean[] {
  const { issues, warnings } = checkText(text, { entity });
  const found = [...issues, ...warnings].filter((finding) => finding.code === code);
  return found.map(({ fixes = [] }) => fixes.length > 0);
}

test('findings have no fixes in a text of more than a million characters', () => {
  const space = ' '.repeat(1_048_576);
  const patch = `{"tags": {}, "x": 1${space}}`;
  expect(haveFixes(patch, 'TwinPatch', 'unknown-property')).toEqual([false]);
  const request = `{"type": "scheduleUpdateTwin", "jobId": "J", "queryCondition": "*", "updateTwin": {"etag": "*", "tags": {}}${space}}`;
  expect(haveFixes(request, 'JobRequest', 'job-id-upper-case')).toEqual([false]);
});

describe('in an object with more than 16,384 properties', () => {
  const many = Array.from({ length: 16_385 }, (_, index) => `"${index}":1`).join();
  const letters = Array.from({ length: 16_385 }, (_, i) => `"${i.toString(36)}":1`).join();

  test('unknown properties have no fixes', () => {
    const text = `{"etag":"*","tags":{},${many}}`;
    expect(new Set(haveFixes(text, 'TwinPatch', 'unknown-property'))).toEqual(new Set([false]));
  });

  test('a missing property and an invalid value have no fixes', () => {
    const job = `{${many},"jobId":"j","type":"scheduleUpdateTwin"`;
    expect(haveFixes(`${job}}`, 'JobResponse', 'required')).toEqual([false]);
    expect(haveFixes(`${job},"status":"Queued"}`, 'JobResponse', 'enum')).toEqual([false]);
  });

  test('duplicate names have no fixes', () => {
    const last = `{"etag":"*",${many},"tags":{},"tags":{}}`;
    expect(haveFixes(last, 'TwinPatch', 'duplicate-name')).toEqual([false]);
    const around = `{"etag":"*","tags":{},"tags":{},${many},"tags":{}}`;
    expect(haveFixes(around, 'TwinPatch', 'duplicate-name')).toEqual([false, false]);
  });

  test('an unknown property beside the object has a fix', () => {
    const patch = `{"etag":"*","tags":{${many}},"x":1}`;
    expect(haveFixes(patch, 'TwinPatch', 'unknown-property')).toEqual([true]);
    const method = `{"methodName":"a","payload":{${letters}},"x":1}`;
    expect(haveFixes(method, 'CloudToDeviceMethodRequest', 'unknown-property')).toEqual([true]);
  });
});
