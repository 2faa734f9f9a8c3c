/** Writes all properties of an issue in a fixed order. */
export function describeIssue({ path, code, message, hint }) {
  return JSON.stringify([path, code, message, hint ?? null]);
}
