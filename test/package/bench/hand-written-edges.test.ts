// Edge cases of the hand-written guards: deferred values, cached keys, sizes counted twice.

import { describe, expect, it } from 'vitest';
import { agreedVerdict } from './agreed-verdict.js';

const request = (payload: unknown) => ({ methodName: 'm', payload });

const job = (updateTwin: object) => ({ type: 'scheduleUpdateTwin', status: 'queued', updateTwin });
const tagged = (tags: unknown) => job({ tags });
const withReported = (reported: unknown) => job({ properties: { reported } });

describe('the hand-written guards', () => {
  it('agree on cyclic and deeply nested payloads', () => {
    const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const guard = 'isCloudToDeviceMethodRequest';
    expect(agreedVerdict(guard, request(nested(65_536)))).toBe(true);
    expect(agreedVerdict(guard, request(nested(65_537)))).toBe(false);
    expect(agreedVerdict(guard, request([nested(5000), nested(5000), cyclic]))).toBe(false);
  });

  it('agree on the last byte of a payload', () => {
    const kinds = [
      {},
      [],
      { 'é"': 1 },
      [[], 1],
      '\n',
      '\u0001',
      '\ud800',
      '€',
      '😀',
      0,
      -90,
      999,
      1000,
    ];
    for (const kind of [...kinds, 0.5, 1e21, -1e-7, 2 ** 53, true, false, null]) {
      const items = Array.from({ length: 5000 }, () => kind);
      const room = 131_072 - Buffer.byteLength(JSON.stringify([...items, '']));
      const fitting = [...items, 'x'.repeat(room)];
      expect(agreedVerdict('isCloudToDeviceMethodRequest', request(fitting))).toBe(true);
      expect(agreedVerdict('isCloudToDeviceMethodRequest', request([...fitting, 1]))).toBe(false);
      const tooLong = [...items, 'x'.repeat(room + 1)];
      expect(agreedVerdict('isCloudToDeviceMethodRequest', request(tooLong))).toBe(false);
    }
  });

  it('agree that inherited and undefined properties do not count', () => {
    const heir = (properties: object, inherited: object) =>
      Object.assign(Object.create(inherited), properties);
    const text = 'x'.repeat(4000);
    const full = { k: text, l: text, m: 'x'.repeat(189), 'a.b': undefined };
    for (const properties of [{ k: 1, 'a.b': undefined }, full]) {
      expect(agreedVerdict('isJobResponse', tagged(properties))).toBe(true);
      expect(agreedVerdict('isJobResponse', tagged(heir(properties, { 'a b': 0n })))).toBe(true);
      expect(agreedVerdict('isJobResponse', tagged(heir(properties, { toJSON() {} })))).toBe(false);
    }
    const guard = 'isCloudToDeviceMethodRequest';
    const payload = heir({ k: 1, l: undefined }, { m: 0n });
    expect(agreedVerdict(guard, request(payload))).toBe(true);
    expect(agreedVerdict(guard, heir({ ...request(payload), x: undefined }, { y: 1 }))).toBe(true);
    expect(agreedVerdict(guard, heir({ payload }, { methodName: 'm' }))).toBe(false);
    expect(agreedVerdict(guard, heir(request(payload), { toJSON() {} }))).toBe(false);
  });

  it('agree where only an exact count can tell the size', () => {
    // Control characters count nothing, but are quickly taken for something.
    const names = Array.from({ length: 9 }, (_, index) => `k${index}`);
    const filler = Object.fromEntries(names.map((name) => [name, '\n'.repeat(4000)]));
    const deep = JSON.parse('{"n":'.repeat(11) + '}'.repeat(11).replace('}', 'true}'));
    const verdicts = (properties: object) => {
      const sections = [properties, { ...properties, ...filler }, { ...filler, ...properties }];
      return sections.flatMap((section) => [
        agreedVerdict('isJobResponse', tagged(section)),
        agreedVerdict('isJobResponse', withReported(section)),
      ]);
    };
    for (const value of [1, true, null, [], { n: ['x', null, 1e21] }, deep.n, 'é'.repeat(2048)]) {
      expect(verdicts({ value }), String(value)).not.toContain(false);
    }
    const invalid = [2 ** 52, Number.NaN, 1n, new Date(0), [undefined], deep, 'é'.repeat(2049)];
    for (const value of [...invalid, { 'a.b': 1 }, { $version: 1 }, [{ $metadata: {} }]]) {
      expect(verdicts({ value }), String(value)).not.toContain(true);
    }
    expect(verdicts({ $version: 1, $metadata: { 'a.b': null } })).not.toContain(false);
    for (const ofOne of [{ $etag: 1 }, { '$iotin:a': 2 ** 60 }, { $version: -1 }, { $metadata: 1 }])
      expect(new Set(verdicts(ofOne)), Object.keys(ofOne)[0]).toHaveLength(2);
  });

  it('agree on the end of every month', () => {
    for (let year = 1; year <= 9999; year++) {
      const month = `${(year % 12) + 1}`.padStart(2, '0');
      for (const day of ['02-29', `${month}-30`, `${month}-31`]) {
        const startTime = `${`${year}`.padStart(4, '0')}-${day}T00:00:00`;
        agreedVerdict('isJobResponse', { type: 'unknown', status: 'unknown', startTime });
      }
    }
  });

  it('agree on more keys than are remembered', () => {
    const names = Array.from({ length: 1500 }, (_, index) => `k${index}`);
    const valid = [...names, ...names, 'k\u00a0', 'k'.repeat(1024), 'é'.repeat(512)];
    const invalid = ['a.b', 'k\u001f', 'k\u007f', 'k\u009f', 'k'.repeat(1025), 'é'.repeat(513)];
    for (const name of [...valid, ...invalid, ...valid, ...invalid]) {
      const verdict = agreedVerdict('isJobResponse', tagged({ [name]: 1, k1: [{ [name]: 2 }] }));
      expect(verdict, name).toBe(!invalid.includes(name));
    }
  });
});
