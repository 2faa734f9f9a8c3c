// The values that src/cli/explain/examples.ts describes in words, by the name of the list and the code.

/** A wrong and a right value. `right` is absent if the example prints it. */
interface Described {
  readonly wrong: () => unknown;
  readonly right?: () => unknown;
}

const letters = (count: number) => 'a'.repeat(count);
const accents = (count: number) => 'é'.repeat(count);
const patch = (tags: object) => ({ etag: '*', tags });
const job = (updateTwin: object) => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin,
});
const reboot = (payload: unknown) => ({
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  cloudToDeviceMethod: { methodName: 'reboot', payload },
});
const jobs = (count: number, method?: object) =>
  Array(count).fill({
    type: 'scheduleDeviceMethod',
    status: 'queued',
    cloudToDeviceMethod: method,
  });
const objects = { methodName: 'reboot', payload: Array(1000).fill({}) };
const dottedKeys = Array.from({ length: 101 }, (_, index) => [`site.${index}`, 1]);

export const DESCRIBED_ISSUES: Readonly<Record<string, Described>> = {
  'not-json': { wrong: () => patch({ count: 7n, ratio: Number.NaN, since: new Date() }) },
  unreadable: {
    wrong: () => ({
      get etag() {
        throw new Error('no etag');
      },
      tags: {},
    }),
  },
  truncated: { wrong: () => patch(Object.fromEntries(dottedKeys)) },
  'list-count': { wrong: () => jobs(65_537), right: () => jobs(65_536) },
  'work-limit': { wrong: () => jobs(65_536, objects), right: () => jobs(100, objects) },
  'method-name-length': {
    wrong: () => ({ methodName: letters(101) }),
    right: () => ({ methodName: letters(100) }),
  },
  'payload-size': {
    wrong: () => ({ methodName: 'reboot', payload: letters(131_071) }),
    right: () => ({ methodName: 'reboot', payload: letters(131_070) }),
  },
  'status-reason-length': {
    wrong: () => ({ statusReason: letters(129) }),
    right: () => ({ statusReason: letters(128) }),
  },
  'parent-scopes-count': {
    wrong: () => ({ parentScopes: Array(65_537).fill('a') }),
    right: () => ({ parentScopes: Array(65_536).fill('a') }),
  },
  'twin-key-size': {
    wrong: () => patch({ [letters(1025)]: 1 }),
    right: () => patch({ [letters(1024)]: 1 }),
  },
  'twin-string-size': {
    wrong: () => patch({ note: letters(4097) }),
    right: () => patch({ note: letters(4096) }),
  },
  'twin-size': {
    wrong: () => patch({ a: letters(4096), b: letters(4095) }),
    right: () => patch({ a: letters(4096), b: letters(4094) }),
  },
  'twin-values': {
    wrong: () => patch({ a: Array(131_072).fill('') }),
    right: () => patch({ a: Array(131_071).fill('') }),
  },
};

const sameNames = (count: number) => `{${Array(count).fill('"site":1')}}`;

/** The texts of warnings that are described in words. */
export const DESCRIBED_TEXTS: Readonly<Record<string, { wrong: string; right: string }>> = {
  truncated: { wrong: sameNames(102), right: sameNames(101) },
};

export const DESCRIBED_ADVICE: Readonly<Record<string, Described>> = {
  'payload-near-limit': {
    wrong: () => reboot(letters(117_963)),
    right: () => reboot(letters(117_962)),
  },
  'section-near-limit': {
    wrong: () => job(patch({ a: letters(4096), b: letters(3275) })),
    right: () => job(patch({ a: letters(4096), b: letters(3274) })),
  },
  'section-json-bytes': {
    wrong: () => job(patch({ a: accents(2045), b: accents(2045) })),
    right: () => job(patch({ a: accents(2044), b: accents(2044) })),
  },
};
