// What is bundled, each alone, and what it is asked to see that it still works.

import {
  isDeviceCapabilities,
  isJobList,
  isJobRequest,
  isJobResponse,
  JOB_REQUEST_TYPES,
  validateJobRequest,
} from 'iothub-jobs-schema';
import { fixtures, nearMisses } from 'iothub-jobs-schema/fixtures';
import { deviceIdIn, formatQueryCondition, parseQueryCondition } from 'iothub-jobs-schema/query';

export interface Subject {
  readonly name: string;
  readonly entry: string;
  /** As it is installed. */
  readonly itself: unknown;
  /** Asks it whatever shows that it works. */
  readonly ask: (subject: never) => unknown;
}

/** Every fixture and every near miss, of whichever entity. */
const values = [
  ...Object.values(fixtures).flatMap((makers) => Object.values<() => unknown>(makers)),
  ...Object.values(nearMisses).flatMap((misses) => misses.map(({ value }) => value)),
];

const GUARDS = { isDeviceCapabilities, isJobRequest, isJobResponse, isJobList, validateJobRequest };

function subject<T>(name: string, entry: string, itself: T, ask: (subject: T) => unknown): Subject {
  return { name, entry: `iothub-jobs-schema${entry}`, itself, ask };
}

export const subjects: readonly Subject[] = [
  ...Object.entries(GUARDS).map(([name, guard]) =>
    subject<(value: unknown) => unknown>(name, '', guard, (judge) =>
      values.map((make) => JSON.stringify(judge(make()))),
    ),
  ),
  subject('JOB_REQUEST_TYPES', '', JOB_REQUEST_TYPES, (types) => types.join()),
  subject('parseQueryCondition', '/query', parseQueryCondition, (parse) =>
    ["tags.a = 'b'", 'tags.a ==', '('].map((text) => JSON.stringify(parse(text))),
  ),
  subject('formatQueryCondition', '/query', formatQueryCondition, (format) => {
    const result = parseQueryCondition("FROM devices WHERE NOT a.group IN ['x', 1]");
    return result.ok && format(result.condition);
  }),
  subject('deviceIdIn', '/query', deviceIdIn, (build) => build(["o'brien", 'pump-14']).text),
];
