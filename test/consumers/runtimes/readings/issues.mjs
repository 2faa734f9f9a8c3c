/** An issue as text: all of it, in one order. */
export function describeIssue({ path, code, message, hint }) {
  return JSON.stringify([path, code, message, hint ?? null]);
}
