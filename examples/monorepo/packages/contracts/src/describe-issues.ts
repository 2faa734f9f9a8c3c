import { toPointer } from 'iothub-jobs-schema';
import type { ComposedIssue } from 'iothub-jobs-schema/standard';

/** Formats each issue as a line: its path as a JSON Pointer, and its message. */
export function describeIssues(issues: readonly ComposedIssue[]): string {
  return issues.map(({ path, message }) => `${toPointer(path.map(String))}: ${message}`).join('\n');
}
