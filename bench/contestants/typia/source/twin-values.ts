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

/** No integer outside of −2^52 to 2^52 − 1, unless JSON writes it with an exponent [W6]. */
export type TwinNumber = number &
  tags.TagBase<{
    target: 'number';
    kind: 'twinNumber';
    value: undefined;
    validate: '(-4503599627370496 <= $input && $input <= 4503599627370495) || (Number.isFinite($input) && (!Number.isInteger($input) || 1e21 <= Math.abs($input)))';
  }>;

export type TwinValue = TwinText | TwinNumber | boolean | null | TwinObject | TwinValue[];

export interface TwinObject {
  [key: TwinKey]: TwinValue;
}

/** `desired` or `reported` as a hub returns it [W3]. */
export type TwinPropertySection = TwinObject & {
  $version?: (number & tags.Type<'uint64'> & tags.Maximum<9223372036854775808>) | null;
  $metadata?: { [key: string]: unknown } | null;
};
