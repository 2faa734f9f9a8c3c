import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ADVICE_CODES, adviseJobRequest } from '../src/advice/index.js';
import { jobRequestArbitrary, twinPatchArbitrary } from '../src/arbitraries/index.js';
import { fixtures, nearMisses } from '../src/fixtures/index.js';
import { isJobRequest, type JobRequest, measureTwinSection } from '../src/index.js';
import { anythingArbitrary } from './support/anything.js';

const HOUR = 3_600_000;

const job = (properties: object) =>
  ({
    type: 'scheduleDeviceMethod',
    queryCondition: '*',
    cloudToDeviceMethod: { methodName: 'm' },
    ...properties,
  }) as JobRequest;

const codesOf = (properties: object, now?: number) =>
  adviseJobRequest(job(properties), now === undefined ? {} : { now }).map(({ code }) => code);

test('adviseJobRequest returns advice with a known code, a path and a sentence for any job', () => {
  const time = fc.option(fc.date(), { nil: undefined });
  fc.assert(
    fc.property(jobRequestArbitrary(), time, (request, now) => {
      const warnings = adviseJobRequest(request, now === undefined ? {} : { now });
      for (const { severity, code, path, message } of warnings) {
        expect(severity).toBe('warning');
        expect(ADVICE_CODES).toContain(code);
        expect(path[0]).toBeTypeOf('string');
        expect(message).toMatch(/\.$/);
      }
      expect(isJobRequest(request)).toBe(true);
    }),
  );
});

test('adviseJobRequest never throws, and returns no advice for invalid requests', () => {
  fc.assert(
    fc.property(anythingArbitrary(), anythingArbitrary(), (value, options) => {
      const warnings = adviseJobRequest(value as JobRequest, options as never);
      if (!isJobRequest(value)) expect(warnings).toEqual([]);
    }),
  );
});

test('adviseJobRequest warns about a start from 60 s ago, and from 168 hours and 1 ms ahead', () => {
  const now = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });
  const ahead = fc.oneof(
    fc.integer({ min: -60_005, max: -59_995 }),
    fc.integer({ min: -5, max: 5 }),
    fc.integer({ min: 168 * HOUR - 5, max: 168 * HOUR + 5 }),
    fc.integer({ min: -HOUR, max: 400 * HOUR }),
  );
  fc.assert(
    fc.property(now, ahead, (time, distance) => {
      const startTime = new Date(time + distance).toISOString();
      const far = distance > 168 * HOUR ? ['start-time-far'] : [];
      expect(codesOf({ startTime }, time)).toEqual(distance <= -60_000 ? ['start-time-past'] : far);
    }),
  );
});

test('adviseJobRequest warns about a job id in the body unless it is the one in the path', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,3}$/);
  fc.assert(
    fc.property(id, id, (inBody, inPath) => {
      const warnings = adviseJobRequest(job({ jobId: inBody }), { jobId: inPath });
      const expected = inBody === inPath ? [] : ['job-id-in-body'];
      expect(warnings.map(({ code }) => code)).toEqual(expected);
    }),
  );
});

test('adviseJobRequest warns about a payload from 117,965 bytes', () => {
  const pad = fc.integer({ min: 117_950, max: 117_980 });
  fc.assert(
    fc.property(pad, fc.constantFrom('a', 'é', '"', '\u0001'), (bytes, unit) => {
      const each = Buffer.byteLength(JSON.stringify(unit)) - 2;
      const count = Math.floor(bytes / each) - 20;
      const payload = unit.repeat(count) + 'a'.repeat(bytes - 2 - each * count);
      expect(Buffer.byteLength(JSON.stringify(payload))).toBe(bytes);
      const expected = bytes > 117_964 ? ['payload-near-limit'] : [];
      expect(codesOf({ cloudToDeviceMethod: { methodName: 'm', payload } })).toEqual(expected);
    }),
  );
});

test('a section has at most a size of 4 per byte of JSON, so adviseJobRequest need not measure small ones', () => {
  const digits = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 20 });
  const section = fc.oneof(
    twinPatchArbitrary().map(({ tags }) => tags ?? {}),
    fc.dictionary(fc.stringMatching(/^[a-zé]{1,3}$/u), digits),
  );
  fc.assert(
    fc.property(section, (tags) => {
      const bytes = new TextEncoder().encode(JSON.stringify(tags)).length;
      expect(measureTwinSection(tags, 'tags').size.value).toBeLessThanOrEqual(4 * bytes);
    }),
  );
});

test('adviseJobRequest returns the same advice with the length of the text, whatever is in it', () => {
  // JSON.stringify writes the first as escapes of 6 bytes, more per unit than any other, and the second as 21 digits. The last is
  // 1 byte and has a size of 8.
  const surrogates = `"${'\ud800'.repeat(400)}"`;
  const item = fc.constantFrom(
    surrogates,
    '1e20',
    '"\u{1f600}"',
    '"\\ud800"',
    '"\u2028"',
    '1e-6',
    '1',
  );
  const place = fc.constantFrom(
    { limit: 131_072, type: 'scheduleDeviceMethod', name: 'cloudToDeviceMethod' },
    { limit: 8192, type: 'scheduleUpdateTwin', name: 'tags' },
    { limit: 32_768, type: 'scheduleUpdateTwin', name: 'desired' },
  );
  const share = fc.double({ min: 0.85, max: 0.99, noNaN: true });
  const space = fc.constantFrom('', '', ' ');
  const contents: Record<string, (content: string) => string> = {
    cloudToDeviceMethod: (content) => `{"methodName":"m","payload":${content}}`,
    tags: (content) => `{"etag":"*","tags":${content}}`,
    desired: (content) => `{"etag":"*","properties":{"desired":${content}}}`,
  };
  fc.assert(
    fc.property(item, place, share, space, (text, { limit, type, name }, part, white) => {
      const bytes = Buffer.byteLength(JSON.stringify(JSON.parse(text))) + 1;
      const items = Array(Math.floor((limit * part) / bytes)).fill(text);
      const content = contents[name]?.(`{"a":[${items.join(`,${white}`)}]}`);
      const property = name === 'cloudToDeviceMethod' ? name : 'updateTwin';
      const json = `{"queryCondition":"*","type":"${type}","${property}":${content}}`;
      const request = JSON.parse(json) as JobRequest;
      const advice = adviseJobRequest(request, { isValidated: true });
      for (const { length: jsonLength } of [json, Buffer.from(json)]) {
        expect(adviseJobRequest(request, { isValidated: true, jsonLength })).toEqual(advice);
      }
    }),
  );
});

test('adviseJobRequest warns about tags from a size of 7,373', () => {
  fc.assert(
    fc.property(fc.integer({ min: 7360, max: 7390 }), (size) => {
      const tags = { a: 'x'.repeat(4000), b: 'y'.repeat(size - 4002) };
      const request = { type: 'scheduleUpdateTwin', queryCondition: '*' };
      const warnings = adviseJobRequest({
        ...request,
        updateTwin: { etag: '*', tags },
      } as JobRequest);
      expect(warnings.map(({ code }) => code)).toEqual(size > 7372 ? ['section-near-limit'] : []);
    }),
  );
});

test('adviseJobRequest warns about upper case in a job id with a letter from A to Z', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/), (jobId) => {
      const hasUpper = [...jobId].some((letter) => letter >= 'A' && letter <= 'Z');
      expect(codesOf({ jobId }).includes('job-id-upper-case')).toBe(hasUpper);
    }),
  );
});

test('adviseJobRequest accepts every fixture, and returns no advice for near misses', () => {
  for (const make of Object.values(fixtures.JobRequest)) {
    expect(() => adviseJobRequest(make())).not.toThrow();
  }
  for (const { value } of nearMisses.JobRequest) {
    expect(adviseJobRequest(value() as JobRequest, { now: 0 })).toEqual([]);
  }
});
