/** What is read; `undefined` where reading throws, as a getter, a proxy or a parser may. */
export function tryOrUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    // Undefined is the answer.
  }
}
