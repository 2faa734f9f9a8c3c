// What every consumer is given: a job request that is good, and one with two faults.

import { firmwareJobRequest, tagDeletingJobRequest } from 'iothub-jobs-schema/fixtures';

export const good = firmwareJobRequest();

export const bad = {
  ...tagDeletingJobRequest(),
  updateTwin: { etag: '*', tags: { 'site/floor.1': 3, rooms: [1, null] } },
};

/** Where they are: a key is not escaped, and an item is a number. */
export const BAD_PATHS = [
  ['updateTwin', 'tags', 'site/floor.1'],
  ['updateTwin', 'tags', 'rooms', 1],
];

/** Both with what was probably meant, where that can be told. */
export const BAD_MESSAGES = [
  'site/floor.1 is not a valid key: control characters, spaces, ".", "$" and "#" are not allowed. Nest an object instead of using a dot.',
  'Item 1 must not be null: null in an array does not delete anything.',
];

interface Issue {
  readonly message: string;
  readonly path?: unknown;
}

/** The paths of issues that a consumer hands on as they are. */
export function pathsOf(issues: unknown): unknown[] {
  return (issues as Issue[]).map(({ path }) => path);
}
