/** The value as JSON carries it, so that nobody outside holds what the hub remembers. */
export function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
