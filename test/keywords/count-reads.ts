/** An object or array that counts how often its properties are read. */
export interface CountedReads<T extends object> {
  readonly value: T;
  reads(): number;
}

/** Copies an object or array, with getters that count. */
export function countReads<T extends object>(source: T): CountedReads<T> {
  let reads = 0;
  const value = (Array.isArray(source) ? new Array(source.length) : {}) as T;
  for (const key of Object.keys(source)) {
    const property = source[key as keyof T];
    const get = () => {
      reads++;
      return property;
    };
    Object.defineProperty(value, key, { get, enumerable: true });
  }
  return { value, reads: () => reads };
}

/** Returns properties with keys of six characters and the same value. */
export function equalProperties(count: number, value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`k${String(index).padStart(5, '0')}`, value]),
  );
}
