// Strings of 10 MB that match the beginning of a pattern, on which a careless pattern backtracks.

import { type AdversarialInput, OPEN, once } from '../input.js';
import { type AdversarialValue, inPlaces, LIMITED_STRING_PLACES } from '../places.js';

const LENGTH = 10_000_000;

const texts: readonly AdversarialValue[] = [
  { name: '10 MB of spaces', make: once(() => ' '.repeat(LENGTH)), meets: [] },
  {
    name: '10 MB of spaces and SELECT',
    make: once(() => `${' '.repeat(LENGTH)}SELECT`),
    meets: [],
  },
  { name: '10 MB of digits', make: once(() => '0'.repeat(LENGTH)), meets: [] },
  {
    name: '10 MB of digits of a second',
    make: once(() => `2026-01-31T08:30:00.${'0'.repeat(LENGTH)}Z`),
    meets: [],
  },
  { name: '10 MB of ids', make: once(() => `${'-'.repeat(LENGTH)} `), meets: [] },
  {
    name: '10 MB of hexadecimal digits',
    make: once(() => `${'a1'.repeat(LENGTH / 2)}g`),
    meets: [],
  },
  { name: '10 MB of base64', make: once(() => `${'AAAA'.repeat(LENGTH / 4)}!`), meets: [] },
  {
    name: '10 MB of astral characters',
    make: once(() => '\u{1f600}'.repeat(LENGTH / 2)),
    meets: [],
  },
  {
    name: '10 MB of -preview',
    make: once(() => `2021-04-12${'-preview'.repeat(LENGTH / 8)}`),
    meets: [],
  },
];

function request(properties: object): object {
  const rest = { queryCondition: '*', cloudToDeviceMethod: { methodName: 'reboot' } };
  return { type: 'scheduleDeviceMethod', ...rest, ...properties };
}

const condition = (name: string, queryCondition: string, isValid: boolean): AdversarialInput => ({
  name: `a query condition of ${name}`,
  make: () => request({ queryCondition }),
  accepted: isValid ? [...OPEN, 'JobRequest'] : OPEN,
  concerns: ['JobRequest'],
});

const SPACES = ' '.repeat(8185);

export const patternInputs: readonly AdversarialInput[] = [
  ...inPlaces(LIMITED_STRING_PLACES, texts),
  condition('8192 spaces', `${SPACES}       `, true),
  condition('8185 spaces and SELECTS', `${SPACES}SELECTS`, true),
  condition('8185 spaces and SELECT', `${SPACES}SELECT `, false),
  condition('8192 lone surrogates', '\ud800'.repeat(8192), true),
  condition('8193 lone surrogates', '\ud800'.repeat(8193), false),
  condition('8192 opening parentheses', '('.repeat(8192), false),
  condition('8192 closing parentheses', ')'.repeat(8192), false),
  condition('4096 pairs of parentheses', `${'('.repeat(4096)}${')'.repeat(4096)}`, true),
  condition('8191 quotes', "'".repeat(8191), false),
  condition('8192 quotes', "'".repeat(8192), true),
  condition('a quote, and 8191 backslashes', `'${'\\'.repeat(8191)}`, false),
];
