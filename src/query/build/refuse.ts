/**
 * Throws for the argument, or the part of one, at this place. What is of the wrong type gets a
 * `TypeError`; the message never holds the value, which may be a secret.
 */
export function refuse(place: string, rule: string, Reason: ErrorConstructor = RangeError): never {
  throw new Reason(`${place} must ${rule}.`);
}

/** What is read; undefined, which every rule refuses, where a getter or a proxy throws. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
