// The values of a twin section, as types.

import type { tags } from 'typia';
import type { TwinKey } from './texts.js';

/** At most 4096 bytes of UTF-8 [W5]. */
export type TwinText = string &
  tags.TagBase<{
    target: 'string';
    kind: 'maxBytes';
    value: 4096;
    validate: '$input.length * 3 <= 4096 || Buffer.byteLength($input) <= 4096';
  }>;

/** A number that JSON can write. */
export type FiniteNumber = number &
  tags.TagBase<{
    target: 'number';
    kind: 'finite';
    value: undefined;
    validate: 'Number.isFinite($input)';
  }>;

export type TwinValue = TwinText | FiniteNumber | boolean | null | TwinObject | TwinValue[];

export interface TwinObject {
  [key: TwinKey]: TwinValue;
}

/** `desired` or `reported` as a hub returns it [W3]. */
export type TwinPropertySection = TwinObject & {
  $version?: (number & tags.Type<'uint64'> & tags.Maximum<9223372036854775808>) | null;
  $metadata?: { [key: string]: unknown } | null;
};
