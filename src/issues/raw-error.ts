import type { PathStep, Size } from '../keywords/fault.js';
import type { IssueCode } from './codes.js';

/** An error listed by a compiled validator: an Ajv error with the code of the broken rule in `params`. */
export interface RawError {
  /** The JSON Pointer of the value that the keyword rejected. */
  instancePath: string;
  keyword: string;
  params: {
    /** The broken rule, unless the keyword implies it. */
    code?: IssueCode;
    /** `type`: the expected JSON type. */
    type?: string;
    /** `additionalProperties`: the known properties. */
    known?: readonly string[];
    /** `enum`: the valid values. */
    allowed?: readonly string[];
    minimum?: number;
    maximum?: number;
    /** The path from there to the property or item at fault, such as a missing property. */
    path?: readonly PathStep[];
    /** A limit or a description that the message contains. */
    detail?: string | number;
    /** The size of the value, if that is what is wrong. */
    actual?: Size;
  };
}

/** Adds an error to the list. The compiled validators call this in hundreds of places, so a function keeps them short. */
export function addError(
  errors: RawError[],
  instancePath: string,
  keyword: string,
  params: RawError['params'],
): void {
  errors.push({ instancePath, keyword, params });
}
