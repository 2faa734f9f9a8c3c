import { fixtures, nearMisses } from '../../src/fixtures/index.js';
import type { Loaded } from './bundle.js';

type Result = { ok: true } | { ok: false; issues: { code: string; path: unknown[] }[] };

/** What the package promises of its guards. Returns whether the loaded validators keep the promise. */
export const promises: Readonly<Record<string, (loaded: Loaded) => boolean>> = {
  'the issues of the fixtures and near misses stay': ({ entry }) => summarize(entry) === expected,
  'each property is read once': readsOnce,
  'a check never throws': neverThrows,
  'only own enumerable properties of requests count': ownPropertiesCount,
  'an object with toJSON is not a request': ({ entry }) =>
    firstIssue(
      entry.validateTwinPatch,
      Object.assign(Object.create({ toJSON: () => ({}) }), patch),
    ) === 'not-json' && entry.isTwinPatch?.(Object.assign(new Date(0), patch)) === false,
  'an explainer stops after 100 issues': stopsAfter100,
  'an explainer visits at most maxItems items': visitsMaxItems,
  'the path of an error stays short': pathsStayShort,
};

const patch = { etag: '*', tags: {} };
const method = { methodName: 'reboot' };
const job = { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin: patch };

/** Every fixture and near miss, with the name of its entity. */
const examples = Object.entries(fixtures).flatMap(([name, makers]) => [
  ...Object.values<() => unknown>(makers).map((value) => ({ name, value })),
  ...nearMisses[name as keyof typeof nearMisses].map(({ value }) => ({ name, value })),
]);

let expected = '';

/** Sets the validators with which others are compared. */
export function setBaseline({ entry }: Loaded): void {
  expected = summarize(entry);
}

function summarize(entry: Loaded['entry']): string {
  return examples
    .map(({ name, value }) => {
      const isValid = entry[`is${name}`]?.(value());
      const result = entry[`validate${name}`]?.(value()) as Result;
      const issues = result.ok ? [] : result.issues.map(({ code, path }) => [code, path]);
      return JSON.stringify([isValid, result.ok, issues]);
    })
    .join('\n');
}

/** Counts the reads of each property and length, at any depth but inside twin sections and payloads. */
function readsOnce({ checks }: Loaded): boolean {
  let most = 0;
  function count(value: unknown, depth: number): unknown {
    if (typeof value !== 'object' || value === null || depth > 2) return value;
    if (Array.isArray(value)) {
      let reads = 0;
      const get = (target: unknown[], key: string | symbol) => {
        if (key === 'length') most = Math.max(most, ++reads);
        return Reflect.get(target, key);
      };
      return new Proxy(value, { get });
    }
    const copy = {};
    for (const [key, inner] of Object.entries(value)) {
      let reads = 0;
      const isSection = ['tags', 'desired', 'reported', 'payload', 'configurations'].includes(key);
      const counted = isSection ? inner : count(inner, depth + 1);
      Object.defineProperty(copy, key, {
        enumerable: true,
        get: () => {
          most = Math.max(most, ++reads);
          return counted;
        },
      });
    }
    return copy;
  }
  for (const { name, value } of examples) checks[`check${name}`]?.(count(value(), 0));
  return most === 1;
}

function neverThrows({ checks }: Loaded): boolean {
  const fail = () => {
    throw new Error('read');
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const values = [
    proxy,
    new Proxy({}, { get: fail, ownKeys: fail, getPrototypeOf: fail }),
    new Proxy([], { get: fail }),
    Object.defineProperty({ ...job }, 'type', { enumerable: true, get: fail }),
  ];
  try {
    return Object.values(checks).every((check) =>
      values.every((value) => typeof check(value) === 'boolean'),
    );
  } catch {
    return false;
  }
}

function ownPropertiesCount({ entry }: Loaded): boolean {
  const inherited = Object.create(patch);
  const hidden = Object.defineProperty({ tags: {} }, 'etag', { value: '*' });
  const absent = { ...method, payload: undefined, other: undefined };
  return (
    entry.isTwinPatch?.(inherited) === false &&
    firstIssue(entry.validateTwinPatch, hidden) === 'required' &&
    firstIssue(entry.validateTwinPatch, inherited) !== 'unreadable' &&
    entry.isCloudToDeviceMethodRequest?.(absent) === true &&
    firstIssue(entry.validateCloudToDeviceMethodRequest, absent) === undefined
  );
}

function stopsAfter100({ explainers }: Loaded): boolean {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${index}`, index]));
  const jobs = Array.from({ length: 1000 }, () => ({}));
  const unknown = explainers.explainCloudToDeviceMethodRequest?.({ ...method, ...many });
  const inList = explainers.explainJobList?.(jobs);
  return (unknown?.length ?? 0) <= 203 && (inList?.length ?? 0) <= 203;
}

function visitsMaxItems({ explainers }: Loaded): boolean {
  let visited = 0;
  const endless = new Proxy([], {
    get: (_target, key) => {
      if (key === 'length') return 200_000;
      visited++;
      return 'a scope';
    },
  });
  explainers.explainTwin?.({ parentScopes: endless });
  return visited <= 65_536;
}

function pathsStayShort({ explainers }: Loaded): boolean {
  let payload: unknown = 1n;
  for (let level = 0; level < 1000; level++) payload = [payload];
  const errors = explainers.explainCloudToDeviceMethodRequest?.({ ...method, payload }) ?? [];
  return errors.length > 0 && errors.every(({ instancePath }) => instancePath.length < 100);
}

function firstIssue(
  validate: Loaded['entry'][string] | undefined,
  value: unknown,
): string | undefined {
  const result = validate?.(value) as Result;
  return result.ok ? undefined : result.issues[0]?.code;
}
