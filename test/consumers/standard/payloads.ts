// A valid job request, and one with two errors, for all consumers.

import { firmwareJobRequest, tagDeletingJobRequest } from 'iothub-jobs-schema/fixtures';

export const valid = firmwareJobRequest();

export const invalid = {
  ...tagDeletingJobRequest(),
  updateTwin: { etag: '*', tags: { 'site/floor.1': 3, rooms: [1, null] } },
};

/** The paths of the errors: keys without escapes, array indexes as numbers. */
export const INVALID_PATHS = [
  ['updateTwin', 'tags', 'site/floor.1'],
  ['updateTwin', 'tags', 'rooms', 1],
];

/** The messages of the errors, including hints. */
export const INVALID_MESSAGES = [
  'site/floor.1 is not a valid key: control characters, spaces, ".", "$" and "#" are not allowed. Nest an object instead of using a dot.',
  'Item 1 must not be null: null in an array does not delete anything.',
];

interface Issue {
  readonly message: string;
  readonly path?: unknown;
}

/** Returns the paths of issues that a library passes through. */
export function pathsOf(issues: unknown): unknown[] {
  return (issues as Issue[]).map(({ path }) => path);
}
