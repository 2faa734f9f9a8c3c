/**
 * Throws for the argument, or the part of one, at this place. What is of the wrong type gets a
 * `TypeError`; the message never holds the value, which may be a secret.
 */
export function refuse(place: string, rule: string, Reason: ErrorConstructor = RangeError): never {
  throw new Reason(`${place} must ${rule}.`);
}
