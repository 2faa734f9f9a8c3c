/** Throws an error about an argument. The message never contains the value, which may be secret. */
export function rejectArgument(
  name: string,
  rule: string,
  ErrorType: ErrorConstructor = RangeError,
): never {
  throw new ErrorType(`${name} must ${rule}.`);
}
