import type { DateTimeCases } from './date-time-cases.js';

/** Where we differ from RFC 3339, deliberately, with the reason. */
export const differences: readonly DateTimeCases[] = [
  {
    what: 'hubs leave the offset out and mean UTC; what is sent may not [V1]',
    rfc: false,
    read: true,
    write: false,
    texts: [
      ...['0001-01-01T00:00:00', '2020-01-01T12:00:00', '2020-01-01T12:00:00.52'],
      '2024-02-29T23:59:59.123456789',
    ],
  },
  {
    what: 'the seconds end at 59: no hub is known to write a leap second [V1]',
    rfc: true,
    read: false,
    write: false,
    texts: [
      ...['1998-12-31T23:59:60Z', '1998-12-31T15:59:60.123-08:00', '1990-12-31T23:59:60+00:00'],
      ...['1991-01-01T01:29:60+01:30', '1991-01-01T23:29:60+23:30', '1990-12-31T00:29:60-23:30'],
    ],
  },
  {
    what: '`T` and `Z` are upper case in all that hubs write [V1]',
    rfc: true,
    read: false,
    write: false,
    texts: [
      ...['1963-06-19t08:30:06.283185z', '1963-06-19T08:30:06z', '1963-06-19t08:30:06Z'],
      '1963-06-19t08:30:06+01:00',
    ],
  },
  {
    what: 'a fraction has at most 9 digits [V1]',
    rfc: true,
    read: false,
    write: false,
    texts: ['1985-04-12T00:59:59.999999999999999Z', '2020-01-01T00:00:00.1234567890Z'],
  },
  {
    what: 'there is no year 0: 0001 is the first, and means never [V1]',
    rfc: true,
    read: false,
    write: false,
    texts: ['0000-01-01T00:00:00Z', '0000-02-29T00:00:00Z', '0000-12-31T23:59:59+00:00'],
  },
];

/** Where `date-time` of ajv-formats judges otherwise than RFC 3339, and why. */
export const AJV_DIFFERS: ReadonlyMap<string, string> = new Map([
  ['2020-01-01T08:30:06+0130', 'it takes an offset without a colon'],
  ['2020-01-01T08:30:06+01', 'it takes an offset without minutes'],
  ['2020-01-01 01:02:03Z', 'it takes white space in place of the T'],
  ['2020-01-01\n01:02:03Z', 'it takes white space in place of the T'],
  ['1990-12-31T24:59:00+01:00', 'it takes an hour 24 that is 23 in UTC'],
  ['1990-12-31T23:60:00+00:01', 'it takes a minute 60 that is 59 in UTC'],
  ['1985-04-12T00:59:59.999999999999999Z', 'it reads the seconds as a double, which rounds to 60'],
]);
