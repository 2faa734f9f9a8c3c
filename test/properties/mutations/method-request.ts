import { dropped, type Mutation, pick, replaced, setAt } from './mutation.js';

const entity = 'CloudToDeviceMethodRequest';

const CONTRADICTIONS = [
  { connectTimeoutInSeconds: 31 },
  { responseTimeoutInSeconds: 5, connectTimeoutInSeconds: 6 },
  { responseTimeoutInSeconds: 299, connectTimeoutInSeconds: 300 },
];

/** Methods that cannot be called. */
export const methodRequestMutations: readonly Mutation[] = [
  dropped(entity, 'methodName'),
  replaced('is null', entity, ['methodName'], 'null', [null]),
  replaced('is white space', entity, ['methodName'], 'method-name', ['', ' ', '\t\n', '\u00a0']),
  replaced('is too long', entity, ['methodName'], 'method-name-length', [
    'x'.repeat(101),
    '😀'.repeat(51),
  ]),
  replaced('is null', entity, ['responseTimeoutInSeconds'], 'null', [null]),
  replaced('is null', entity, ['connectTimeoutInSeconds'], 'null', [null]),
  replaced(
    'is out of range',
    entity,
    ['responseTimeoutInSeconds'],
    'response-timeout',
    [4, 301, 0, -1],
  ),
  replaced(
    'is out of range',
    entity,
    ['connectTimeoutInSeconds'],
    'connect-timeout',
    [-1, 301, 3600],
  ),
  [
    'connectTimeoutInSeconds is above the response timeout',
    entity,
    (value, choice) => {
      const { responseTimeoutInSeconds, ...rest } = value as { responseTimeoutInSeconds?: number };
      return {
        value: { ...rest, ...pick(CONTRADICTIONS, choice) },
        path: ['connectTimeoutInSeconds'],
        code: 'connect-timeout-above-response-timeout',
      };
    },
  ],
  [
    'a member is misspelt',
    entity,
    (value, choice) => {
      const path = [pick(['methodname', 'timeout', 'responseTimeout', '__proto', ''], choice)];
      return {
        value: setAt(value, path, pick([null, 1, {}], choice)),
        path,
        code: 'unknown-property',
      };
    },
  ],
];
