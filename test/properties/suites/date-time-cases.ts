// Timestamps, and whether RFC 3339, responses and requests allow them. The facts are those of JSON-Schema-Test-Suite for
// `date-time`, and for `date` and `time` put together.

/** What the strings have in common, whether they are valid, and the strings. */
type DateTimeCases = readonly [
  what: string,
  validity: { rfc3339: boolean; response: boolean; request: boolean },
  texts: readonly string[],
];

/** Strings on which all three agree. */
export const agreements: readonly DateTimeCases[] = [
  [
    'valid for all',
    { rfc3339: true, response: true, request: true },
    [
      ...['1963-06-19T08:30:06.283185Z', '1963-06-19T08:30:06Z', '1937-01-01T12:00:27.87+00:20'],
      ...['1990-12-31T15:59:50.123-08:00', '1996-12-19T16:39:57-08:00', '1985-04-12T23:20:50.52Z'],
      // The last days of months, and leap days.
      ...['2020-01-31T00:00:00Z', '2021-02-28T00:00:00Z', '2020-03-31T00:00:00Z'],
      ...['2020-04-30T00:00:00Z', '2020-05-31T00:00:00Z', '2020-06-30T00:00:00Z'],
      ...['2020-07-31T00:00:00Z', '2020-08-31T00:00:00Z', '2020-09-30T00:00:00Z'],
      ...['2020-10-31T00:00:00Z', '2020-11-30T00:00:00Z', '2020-12-31T00:00:00Z'],
      ...['2020-02-29T00:00:00Z', '2000-02-29T00:00:00Z', '0400-02-29T00:00:00Z'],
      // The limits of dates and offsets; `-00:00` is an unknown offset.
      ...['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999Z', '2020-01-01T12:34:56-00:00'],
      ...['2020-01-01T00:00:00+23:59', '2020-01-01T00:00:00-23:59', '2020-01-01T00:00:00.0Z'],
    ],
  ],
  [
    'not a date',
    { rfc3339: false, response: false, request: false },
    [
      ...['1990-02-31T15:59:59.123-08:00', '2020-02-30T00:00:00Z', '2021-02-29T00:00:00Z'],
      ...['0100-02-29T00:00:00Z', '1900-02-29T00:00:00Z', '2100-02-29T00:00:00Z'],
      ...['2020-01-32T00:00:00Z', '2020-03-32T00:00:00Z', '2020-04-31T00:00:00Z'],
      ...['2020-05-32T00:00:00Z', '2020-06-31T00:00:00Z', '2020-07-32T00:00:00Z'],
      ...['2020-08-32T00:00:00Z', '2020-09-31T00:00:00Z', '2020-10-32T00:00:00Z'],
      ...['2020-11-31T00:00:00Z', '2020-12-32T00:00:00Z', '1998-13-01T00:00:00Z'],
      ...['2024-00-15T00:00:00Z', '2024-01-00T00:00:00Z'],
    ],
  ],
  [
    'not a time',
    { rfc3339: false, response: false, request: false },
    [
      ...['1990-12-31T24:00:00Z', '1990-12-31T24:59:00+01:00', '1990-12-31T23:60:00+00:01'],
      ...['1990-12-31T15:60:00Z'],
      ...['1998-12-31T23:59:61Z', '2020-01-01T00:00:61Z'],
      // Leap seconds are at 23:59 UTC only.
      ...['1998-12-31T23:58:60Z', '1998-12-31T22:59:60Z', '1998-12-31T22:59:60+00:00'],
      ...['1998-12-31T23:59:60+01:00', '1998-12-31T23:59:60-00:30'],
    ],
  ],
  [
    'not an offset of RFC 3339',
    { rfc3339: false, response: false, request: false },
    [
      ...['1990-12-31T15:59:59-24:00', '1990-12-31T10:00:00+10:60', '2020-01-01T01:02:03+24:00'],
      ...['1963-06-19T08:30:06.28123+01:00Z', '2020-01-01T01:02:03Z+00:30'],
      ...['2020-01-01T08:30:06#00:20', '2020-01-01T08:30:06-8:000', '2020-01-01T08:30:06 PST'],
      ...['2020-01-01T08:30:06+0130', '2020-01-01T08:30:06+01', '2020-01-01T08:30:06Z\n'],
    ],
  ],
  [
    'not in the format of RFC 3339',
    { rfc3339: false, response: false, request: false },
    [
      ...['06/19/1963 08:30:06 PST', '2013-350T01:01:01', '2013-350T01:01:01Z'],
      ...['1963-6-19T08:30:06.283185Z', '1963-06-1T08:30:06.283185Z'],
      ...['+11963-06-19T08:30:06.283185Z', '+2020-01-01T00:00:00Z', '-2020-01-01T00:00:00Z'],
      ...['20-01-01T00:00:00Z', '998-01-01T00:00:00Z', '12020-01-01T00:00:00Z'],
      ...['2020-001-01T00:00:00Z', '2020-01-001T00:00:00Z', '20230328T000000Z'],
      ...['2023-W01T00:00:00Z', '2023-W13-2T00:00:00Z', '2022W527T00:00:00Z'],
      ...['YYYY-01-01T00:00:00Z', '2020-MM-01T00:00:00Z', '2020-01-DDT00:00:00Z'],
      ...['2020:01:01T00:00:00Z', '2020.01.01T00:00:00Z', '2020 01 01T00:00:00Z'],
      ...['2020-01/01T00:00:00Z', '2020--01-01T00:00:00Z', '2020-01--01T00:00:00Z'],
      ...['2020-01-01T008:030:006Z', '2020-01-01T8:3:6Z', '2020-01-01T8:0030:6Z'],
      ...['2020-01-01T01:01:01,1111Z', '2020-01-01T01:01:01.Z', '2020-01-01T01:01Z'],
      ...['2020-01-01Tab:cd:efZ', '2020-01-01', '2020-01-01Z', '2020-01-01X', '08:30:06Z', ''],
      ...[' 2024-01-15T00:00:00Z', '2024-01-15T00:00:00Z ', '2020 -01-01T00:00:00Z'],
      ...['2020-01-01 01:02:03Z', '2020-01-01\n01:02:03Z', '2020-01-0101:02:03Z'],
      // Bengali digits.
      ...['1963-06-1৪T00:00:00Z', '1963-06-11T0৪:00:00Z', '2020-0৪-01T00:00:00Z'],
      ...['২020-01-01T00:00:00Z', '2020-01-01T1২:00:00Z', '2020-01-01T00:00:00.২Z'],
    ],
  ],
];

/** Strings on which the guards deliberately differ from RFC 3339, and the reason. */
export const differences: readonly DateTimeCases[] = [
  [
    'responses may omit the offset of UTC, requests may not [V1]',
    { rfc3339: false, response: true, request: false },
    [
      ...['0001-01-01T00:00:00', '2020-01-01T12:00:00', '2020-01-01T12:00:00.52'],
      '2024-02-29T23:59:59.123456789',
    ],
  ],
  [
    'no leap seconds: IoT Hub is not known to write any [V1]',
    { rfc3339: true, response: false, request: false },
    [
      ...['1998-12-31T23:59:60Z', '1998-12-31T15:59:60.123-08:00', '1990-12-31T23:59:60+00:00'],
      ...['1991-01-01T01:29:60+01:30', '1991-01-01T23:29:60+23:30', '1990-12-31T00:29:60-23:30'],
    ],
  ],
  [
    'IoT Hub writes `T` and `Z` in upper case [V1]',
    { rfc3339: true, response: false, request: false },
    [
      ...['1963-06-19t08:30:06.283185z', '1963-06-19T08:30:06z', '1963-06-19t08:30:06Z'],
      '1963-06-19t08:30:06+01:00',
    ],
  ],
  [
    'a fraction has at most 9 digits [V1]',
    { rfc3339: true, response: false, request: false },
    ['1985-04-12T00:59:59.999999999999999Z', '2020-01-01T00:00:00.1234567890Z'],
  ],
  [
    'no year 0: the first is 0001, which means never [V1]',
    { rfc3339: true, response: false, request: false },
    ['0000-01-01T00:00:00Z', '0000-02-29T00:00:00Z', '0000-12-31T23:59:59+00:00'],
  ],
];

/** Strings on which the `date-time` of ajv-formats differs from RFC 3339, and what it does. */
export const AJV_DIFFERS: ReadonlyMap<string, string> = new Map([
  ['2020-01-01T08:30:06+0130', 'it accepts an offset without a colon'],
  ['2020-01-01T08:30:06+01', 'it accepts an offset without minutes'],
  ['2020-01-01 01:02:03Z', 'it accepts white space instead of the T'],
  ['2020-01-01\n01:02:03Z', 'it accepts white space instead of the T'],
  ['1990-12-31T24:59:00+01:00', 'it accepts an hour 24 that is 23 in UTC'],
  ['1990-12-31T23:60:00+00:01', 'it accepts a minute 60 that is 59 in UTC'],
  ['1985-04-12T00:59:59.999999999999999Z', 'it reads the seconds as a double, which rounds to 60'],
]);
