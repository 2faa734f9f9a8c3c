/** Throws an error about an argument. The message never contains the value, which may be secret. */
export function rejectArgument(
  name: string,
  rule: string,
  ErrorType: ErrorConstructor = RangeError,
): never {
  throw new ErrorType(`${name} must ${rule}.`);
}

/** The rule of a constant. */
export const CONSTANT_RULE = 'be a string, finite number, boolean or null';
