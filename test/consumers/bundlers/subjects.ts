// The exports that are bundled, and functions that test them.

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
import { deviceCapabilities } from 'iothub-jobs-schema/standard';

export interface Subject {
  readonly name: string;
  readonly entry: string;
  /** The export of the installed package. */
  readonly exported: unknown;
  /** Returns results of the export, to compare with those of a bundle. */
  readonly evaluate: (subject: never) => unknown;
}

/** All fixtures and near misses. */
const values = [
  ...Object.values(fixtures).flatMap((makers) => Object.values<() => unknown>(makers)),
  ...Object.values(nearMisses).flatMap((misses) => misses.map(({ value }) => value)),
];

const GUARDS = { isDeviceCapabilities, isJobRequest, isJobResponse, isJobList, validateJobRequest };

function subject<T>(
  name: string,
  entry: string,
  exported: T,
  evaluate: (subject: T) => unknown,
): Subject {
  return { name, entry: `iothub-jobs-schema${entry}`, exported, evaluate };
}

export const subjects: readonly Subject[] = [
  ...Object.entries(GUARDS).map(([name, guard]) =>
    subject<(value: unknown) => unknown>(name, '', guard, (call) =>
      values.map((make) => JSON.stringify(call(make()))),
    ),
  ),
  subject('JOB_REQUEST_TYPES', '', JOB_REQUEST_TYPES, (types) => types.join()),
  subject('deviceCapabilities', '/standard', deviceCapabilities, ({ '~standard': own }) => [
    ...values.map((make) => JSON.stringify(own.validate(make()).issues)),
    JSON.stringify(own.jsonSchema.input({ target: 'draft-07' })),
  ]),
  subject('parseQueryCondition', '/query', parseQueryCondition, (parse) =>
    ["tags.a = 'b'", 'tags.a ==', '('].map((text) => JSON.stringify(parse(text))),
  ),
  subject('formatQueryCondition', '/query', formatQueryCondition, (format) => {
    const result = parseQueryCondition("FROM devices WHERE NOT a.group IN ['x', 1]");
    return result.ok && format(result.condition);
  }),
  subject('deviceIdIn', '/query', deviceIdIn, (build) => build(["o'brien", 'pump-14']).text),
];
