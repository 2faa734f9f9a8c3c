import { toPointer } from 'iothub-jobs-schema';
import type { ComposedIssue } from 'iothub-jobs-schema/standard';

/** A line for each fault: its place as a JSON Pointer, and what is wrong there. */
export function describeFaults(issues: readonly ComposedIssue[]): string {
  return issues.map(({ path, message }) => `${toPointer(path.map(String))}: ${message}`).join('\n');
}
