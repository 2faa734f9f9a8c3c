/** Returns whether a list of issues was cut: the last issue then says so. */
export function isTruncated(issues: readonly { readonly code?: string }[]): boolean {
  return issues.at(-1)?.code === 'truncated';
}
