import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateCloudToDeviceMethod } from '../../src/guards/cloud-to-device-method.js';
import { validateCloudToDeviceMethodRequest } from '../../src/guards/cloud-to-device-method-request.js';
import { runs } from '../support/runs.js';
import { refused, verdictOf } from '../support/verdict.js';

const TOO_LARGE = refused('payload-size', ['payload']);

const verdictOn = (payload: unknown) => verdictOf(validateCloudToDeviceMethod({ payload }));
const sent = (payload: unknown) =>
  verdictOf(validateCloudToDeviceMethodRequest({ methodName: 'm', payload }));

describe('an echoed payload that is written as its bytes', () => {
  it('may be an array of 131,072 bytes, which may not be sent', () => {
    fc.assert(
      fc.property(fc.nat(255), fc.nat(255), (first, byte) => {
        const bytes = [first, ...Array<number>(131_071).fill(byte)];
        expect(verdictOn(bytes)).toBe('ok');
        expect(verdictOn([...bytes, 0])).toBe(TOO_LARGE);
        expect(sent(bytes)).toBe(TOO_LARGE);
      }),
      { numRuns: runs(0.02) },
    );
  });

  it('holds nothing but bytes where it is larger than it may be as JSON', () => {
    const stranger = fc.constantFrom<unknown>(-1, 256, 1.5, '0', null, true, []);
    fc.assert(
      fc.property(stranger, fc.nat(131_071), (value, index) => {
        const bytes: unknown[] = Array(131_072).fill(7);
        bytes[index] = value;
        expect(verdictOn(bytes)).toBe(TOO_LARGE);
      }),
      { numRuns: runs(0.02) },
    );
  });

  it('may be the base64 text of 131,072 bytes, which may not be sent', () => {
    fc.assert(
      fc.property(fc.nat(255), fc.integer({ min: 131_069, max: 131_076 }), (byte, count) => {
        const text = Buffer.alloc(count, byte).toString('base64');
        expect(verdictOn(text)).toBe(count <= 131_072 ? 'ok' : TOO_LARGE);
        expect(sent(text)).toBe(TOO_LARGE);
      }),
      { numRuns: runs(0.1) },
    );
  });

  it('is no base64 text with another character in it', () => {
    const stranger = fc.constantFrom('-', '_', ' ', '\n', '=', '.', 'é', '"');
    fc.assert(
      fc.property(stranger, fc.nat(174_759), (character, index) => {
        const text = Buffer.alloc(131_072, 9).toString('base64');
        const other = text.slice(0, index) + character + text.slice(index + 1);
        expect(verdictOn(other)).toBe(TOO_LARGE);
      }),
      { numRuns: runs(0.05) },
    );
  });
});
