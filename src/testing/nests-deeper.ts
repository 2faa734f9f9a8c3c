/** Whether objects and lists nest deeper than so many levels. Level by level, so that no depth overflows the stack. */
export function nestsDeeper(value: unknown, levels: number): boolean {
  let level = [value];
  for (let left = levels; left > 0; left--) {
    level = level.flatMap((part) => (typeof part === 'object' ? Object.values(part ?? {}) : []));
    if (level.length === 0) return false;
  }
  return true;
}
