import type { ExampleGroup } from './examples.tsx';

/** Writes the name of a fixture as words: `retryAfterHtml` becomes `retry after html`. */
function toWords(name: string): string {
  return name.replace(/[A-Z0-9]+/g, (capital) => ` ${capital.toLowerCase()}`).trim();
}

export async function loadErrorExamples(): Promise<ExampleGroup[]> {
  const { hubErrorResponses } = await import('iothub-jobs-schema/fixtures');
  const examples = Object.entries(hubErrorResponses).map(([name, respond]) => ({
    title: toWords(name),
    write: () => {
      const { status, headers = {}, body = '' } = respond();
      const lines = Object.entries(headers ?? {}).map(([header, value]) => `${header}: ${value}`);
      return { status: String(status), headers: lines.join('\n'), body: String(body) };
    },
  }));
  return [{ title: 'Formats of error responses', examples }];
}

type Fixtures = typeof import('iothub-jobs-schema/fixtures');

/** Larger examples would fill the editor with one long string. */
const MAX_LENGTH = 20_000;

function write(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** Returns whether the value is the same after it was written and read, except for properties that are undefined. */
function isJson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
  }
  // Holes of arrays too.
  if (Array.isArray(value)) return Array.from(value).every(isJson);
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every((each) => each === undefined || isJson(each));
}

/** Returns the valid examples of an entity, and the near misses of it, with what they show. */
function examplesOf(
  { fixtures, nearMisses }: Fixtures,
  entity: keyof Fixtures['fixtures'],
  toValues: (text: string) => Record<string, string>,
  toMiss = toValues,
): ExampleGroup[] {
  const valid = Object.entries(fixtures[entity]).map(([name, create]) => ({
    title: toWords(name.slice(0, -entity.length)),
    value: create,
  }));
  const misses = nearMisses[entity].map(({ reason, value }) => ({ title: reason, value }));
  const toExamples = (all: { title: string; value: () => unknown }[], toState: typeof toValues) =>
    all
      .map(({ title, value }) => ({ title, value: value() }))
      // Some near misses have values that JSON does not have, such as a Date.
      .filter(({ value }) => isJson(value) && write(value).length <= MAX_LENGTH)
      .map(({ title, value }) => ({ title, write: () => toState(write(value)) }));
  return [
    { title: `${entity}: valid`, examples: toExamples(valid, toValues) },
    { title: `${entity}: near misses`, examples: toExamples(misses, toMiss) },
  ];
}

export async function loadPayloadExamples(): Promise<ExampleGroup[]> {
  const all = await import('iothub-jobs-schema/fixtures');
  const toValues = (entity: string) => (payload: string) => ({ payload, entity });
  return [
    // Valid ones are detected. A near miss may be a list, a text, or what looks like a response.
    ...examplesOf(all, 'JobRequest', toValues(''), toValues('JobRequest')),
    ...examplesOf(all, 'JobResponse', toValues('JobResponse')),
    ...examplesOf(all, 'TwinPatch', toValues('TwinPatch')),
    ...examplesOf(all, 'Twin', toValues('Twin')),
    ...examplesOf(all, 'CloudToDeviceMethodRequest', toValues('CloudToDeviceMethodRequest')),
  ].filter(({ examples }) => examples.length > 0);
}

/** The conditions of the examples of jobs. */
export async function loadConditionExamples(): Promise<ExampleGroup[]> {
  const { fixtures, nearMisses } = await import('iothub-jobs-schema/fixtures');
  const twins = write(
    Object.values(fixtures.IdentifiedTwin)
      .map((create) => create())
      .slice(0, 3),
  );
  const toExamples = (all: { title: string; value: () => unknown }[]) =>
    all.flatMap(({ title, value }) => {
      const { queryCondition } = (value() ?? {}) as { queryCondition?: unknown };
      if (typeof queryCondition !== 'string' || queryCondition.length > MAX_LENGTH) return [];
      return [{ title, write: () => ({ condition: queryCondition, conditionTwins: twins }) }];
    });
  return [
    {
      title: 'Conditions of jobs',
      examples: toExamples(
        Object.entries(fixtures.JobRequest).map(([name, value]) => ({
          title: toWords(name),
          value,
        })),
      ),
    },
    {
      title: 'Near misses',
      examples: toExamples(
        nearMisses.JobRequest.filter(({ path }) => path[0] === 'queryCondition').map(
          ({ reason, value }) => ({ title: reason, value }),
        ),
      ),
    },
  ];
}

/** Jobs, with twins that the package has as examples. */
export async function loadJobExamples(): Promise<ExampleGroup[]> {
  const all = await import('iothub-jobs-schema/fixtures');
  return examplesOf(all, 'JobRequest', (job) => ({ job, moment: '0' }));
}
