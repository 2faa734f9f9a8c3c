import type { PathStep } from '../keywords/fault.js';

/** The path as a JSON Pointer (RFC 6901): `/tags/a~1b/0`; empty for the value itself. */
export function toPointer(path: readonly PathStep[]): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
