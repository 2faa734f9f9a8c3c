// Values that count how often their members are read: what a walk costs, told without a clock.

/** An object or array that reads each member from another one, and how often it did so. */
export interface Watched<T extends object> {
  readonly value: T;
  reads(): number;
}

export function watch<T extends object>(members: T): Watched<T> {
  let reads = 0;
  const value = (Array.isArray(members) ? new Array(members.length) : {}) as T;
  for (const key of Object.keys(members)) {
    const member = members[key as keyof T];
    const get = () => {
      reads++;
      return member;
    };
    Object.defineProperty(value, key, { get, enumerable: true });
  }
  return { value, reads: () => reads };
}

/** Members with keys of six characters, all of the same value. */
export function sameMembers(count: number, value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`k${String(index).padStart(5, '0')}`, value]),
  );
}
