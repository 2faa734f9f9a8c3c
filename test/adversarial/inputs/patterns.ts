// Texts that begin as a pattern wants it and go on for 10 MB, on which a careless pattern goes back and forth.

import type { EntityName, HostileInput } from '../input.js';
import { once } from '../input.js';
import { OPEN } from '../places/index.js';

const LENGTH = 10_000_000;

interface Text {
  readonly name: string;
  readonly make: () => string;
}

const texts: readonly Text[] = [
  { name: 'spaces', make: once(() => ' '.repeat(LENGTH)) },
  { name: 'spaces and SELECT', make: once(() => `${' '.repeat(LENGTH)}SELECT`) },
  { name: 'digits', make: once(() => '0'.repeat(LENGTH)) },
  { name: 'digits of a second', make: once(() => `2026-01-31T08:30:00.${'0'.repeat(LENGTH)}Z`) },
  { name: 'ids', make: once(() => `${'-'.repeat(LENGTH)} `) },
  { name: 'hexadecimal digits', make: once(() => `${'a1'.repeat(LENGTH / 2)}g`) },
  { name: 'base64', make: once(() => `${'AAAA'.repeat(LENGTH / 4)}!`) },
  { name: 'astral characters', make: once(() => '\u{1f600}'.repeat(LENGTH / 2)) },
  { name: '-preview', make: once(() => `2021-04-12${'-preview'.repeat(LENGTH / 8)}`) },
];

/** Members with a pattern: none takes as much as 10 MB. */
const members: readonly [put: (text: string) => object, knowing: readonly EntityName[]][] = [
  [(deviceId) => ({ deviceId }), ['Twin']],
  [(statusReason) => ({ statusReason }), ['Twin']],
  [(lastActivityTime) => ({ lastActivityTime }), ['Twin']],
  [(x509Thumbprint) => ({ x509Thumbprint: { PrimaryThumbprint: x509Thumbprint } }), ['Twin']],
  [(primaryThumbprint) => ({ primaryThumbprint }), ['X509Thumbprint']],
  [(payload) => ({ payload }), ['CloudToDeviceMethod']],
  [(createdTime) => ({ type: 'export', status: 'failed', createdTime }), ['JobResponse', 'Twin']],
  [(id) => ({ id, 'api-version': '2021-04-12' }), ['CancelJobParameters']],
  [(version) => ({ id: 'a', 'api-version': version }), ['CancelJobParameters']],
  [(startTime) => request({ startTime }), ['JobRequest']],
  [(queryCondition) => request({ queryCondition }), ['JobRequest']],
  [(methodName) => request({ cloudToDeviceMethod: { methodName } }), ['JobRequest']],
  [(methodName) => ({ methodName }), ['CloudToDeviceMethodRequest']],
];

function request(members: object): object {
  const rest = { queryCondition: '*', cloudToDeviceMethod: { methodName: 'reboot' } };
  return { type: 'scheduleDeviceMethod', ...rest, ...members };
}

function inMember(text: Text, [put, concerns]: (typeof members)[number]): HostileInput {
  const path = JSON.stringify(put('')).replace(/"([\w$-]+)":/g, '$1:');
  return {
    name: `10 MB of ${text.name} in ${path}`,
    what: `10 MB of ${text.name}`,
    make: () => put(text.make()),
    accepted: OPEN.filter((entity) => !concerns.includes(entity)),
    concerns,
  };
}

/** The same by itself: a guard of texts refuses it, as does every other. */
function alone({ name, make }: Text): HostileInput {
  return {
    name: `10 MB of ${name}, alone`,
    what: `10 MB of ${name}`,
    make,
    accepted: [],
    concerns: ['DeviceId', 'JobId', 'Timestamp'],
  };
}

const condition = (name: string, queryCondition: string, isLegal: boolean): HostileInput => ({
  name: `a query condition of ${name}`,
  make: () => request({ queryCondition }),
  accepted: isLegal ? [...OPEN, 'JobRequest'] : OPEN,
  concerns: ['JobRequest'],
});

const SPACES = ' '.repeat(8185);

export const patternInputs: readonly HostileInput[] = [
  ...texts.flatMap((text) => [alone(text), ...members.map((member) => inMember(text, member))]),
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
