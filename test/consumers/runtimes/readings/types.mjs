/** The entry has types alone: what it exports at run time says all. */
export function readTypes() {
  return [];
}
