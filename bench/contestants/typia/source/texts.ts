// Forms of texts as types, since typia reads nothing but types. The same patterns as in `rules/patterns.ts`.

import type { tags } from 'typia';

type AnyMonth = '(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])';
type NotFebruary = '(?:0[13-9]|1[0-2])-(?:29|30)';
type Of31Days = '(?:0[13578]|1[02])-31';
type LeapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
type Day = `(?!0000)(?:[0-9]{4}-(?:${AnyMonth}|${NotFebruary}|${Of31Days})|${LeapYear}-02-29)`;
type Time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?';
type Offset = '(?:Z|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])?';

/** A time, perhaps without an offset, on a day that exists [V1]. */
export type Timestamp = string & tags.Pattern<`^${Day}T${Time}${Offset}$`>;

/** A device id or module id [V2]. */
export type DeviceId = string & tags.Pattern<"^[A-Za-z0-9\\-:.+%_#*?!(),=@;$']{1,128}$">;

/** A SHA-1 or SHA-256 thumbprint [V5]. */
export type Thumbprint = string & tags.Pattern<'^(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$'>;

/** At most 100 UTF-16 units, one of them no white space [R8]. */
export type MethodName = string & tags.Pattern<'^(?=[\\s\\S]*\\S)[\\s\\S]{1,100}$'>;

/** The characters of a key of a twin section [W2]. */
export type TwinKey = string & tags.Pattern<'^[^\\u0000-\\u0020$.\\u007f-\\u009f]*$'>;

/** At most 128 characters, where `MaxLength` would count UTF-16 units [T2]. */
export type StatusReason = string &
  tags.TagBase<{
    target: 'string';
    kind: 'maxCharacters';
    value: 128;
    validate: '$input.length <= 128 || [...$input].length <= 128';
  }>;
