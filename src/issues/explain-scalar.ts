// What explainers say about scalar properties. There are dozens of them, and a call for each keeps the explainers short.

import { addError, type RawError } from './raw-error.js';

/** Adds an error unless the value is a string that matches the pattern, or `null` and that is allowed. */
export function explainString(
  value: unknown,
  nullable: boolean,
  errors: RawError[],
  instancePath: string,
  pattern?: RegExp,
  params: RawError['params'] = {},
): void {
  if (typeof value !== 'string')
    explainType(value, nullable, errors, instancePath, { type: 'string' });
  else if (pattern?.test(value) === false) addError(errors, instancePath, 'pattern', params);
}

/** Adds an error unless the value is an integer within the limits that `params` names, or `null` and that is allowed. */
export function explainInteger(
  value: unknown,
  nullable: boolean,
  errors: RawError[],
  instancePath: string,
  params: RawError['params'] & { minimum: number; maximum: number },
): void {
  const { minimum, maximum } = params;
  if (!Number.isInteger(value))
    explainType(value, nullable, errors, instancePath, { type: 'integer', minimum, maximum });
  else if ((value as number) < minimum) addError(errors, instancePath, 'minimum', params);
  else if ((value as number) > maximum) addError(errors, instancePath, 'maximum', params);
}

/** Adds an error unless the value is one of those that `params` lists, or `null` and that is allowed. */
export function explainEnum(
  value: unknown,
  nullable: boolean,
  errors: RawError[],
  instancePath: string,
  params: RawError['params'] & { allowed: readonly unknown[] },
): void {
  if (params.allowed.includes(value) || (value === null && nullable)) return;
  addError(errors, instancePath, 'enum', params);
}

/** Adds an error for a value of another type, unless it is `null` and that is allowed. */
function explainType(
  value: unknown,
  nullable: boolean,
  errors: RawError[],
  instancePath: string,
  params: RawError['params'],
): void {
  if (value !== null || !nullable) addError(errors, instancePath, 'type', params);
}
