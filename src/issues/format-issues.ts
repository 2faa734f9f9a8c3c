import type { Issue } from './issue.js';
import { toPointer } from './pointer.js';

/**
 * The issues as text, a line each: where, what, and what was probably meant.
 * `/updateTwin/etag: etag is missing. Add etag: "*".`
 */
export function formatIssues(issues: readonly Issue[]): string {
  return issues
    .map(({ path, message, hint }) => {
      const line = path.length === 0 ? message : `${toPointer(path)}: ${message}`;
      return hint === undefined ? line : `${line} ${hint}`;
    })
    .join('\n');
}
