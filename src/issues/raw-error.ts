import type { PathStep, Size } from '../keywords/fault.js';
import type { IssueCode } from './codes.js';

/** What a compiled validator lists: Ajv's error, with the code of the rule in its `params`. */
export interface RawError {
  /** JSON Pointer to the value at which the keyword failed. */
  instancePath: string;
  keyword: string;
  params: {
    /** The rule that is broken, where the keyword does not tell it. */
    code?: IssueCode;
    /** `type`: the JSON type that was expected. */
    type?: string;
    /** `required`: the missing member. */
    missingProperty?: string;
    /** `additionalProperties`: the unknown member; `notAbove`: the one that is too large. */
    member?: string;
    /** `additionalProperties`: the members that there are. */
    known?: readonly string[];
    /** `enum`: the values that there are. */
    allowed?: readonly string[];
    minimum?: number;
    maximum?: number;
    /** A fault in a section or a payload: the steps from that to the culprit. */
    path?: readonly PathStep[];
    /** A fault: what its message needs beside the code. */
    detail?: string | number;
    /** The size of the value, if that is what is wrong. */
    actual?: Size;
  };
}

/** Adds an error to the list. A function, since compiled validators do this in hundreds of places, and are loaded sooner if they are short. */
export function addError(
  errors: RawError[],
  instancePath: string,
  keyword: string,
  params: RawError['params'],
): void {
  errors.push({ instancePath, keyword, params });
}
