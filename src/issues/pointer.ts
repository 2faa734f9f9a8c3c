import type { PathStep } from '../keywords/fault.js';

/** Formats a path as a JSON Pointer (RFC 6901), such as `/tags/a~1b/0`. Returns an empty string for the value itself. */
export function toPointer(path: readonly PathStep[]): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** Converts a JSON Pointer to a path, in which array items are numbers. Returns the path and the value there. */
export function resolvePointer(pointer: string, root: unknown): [path: PathStep[], value: unknown] {
  let value = root;
  const path = pointer
    .split('/')
    .slice(1)
    .map((text) => {
      const key = text.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = Object(value)[step];
      return step;
    });
  return [path, value];
}
