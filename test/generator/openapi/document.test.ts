import { expect, test } from 'vitest';
import { document, objectsIn } from './document.js';

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

function parametersOf(operationId: string): string[] {
  const found = operations.find(({ operation }) => operation.operationId === operationId);
  return (found?.operation.parameters ?? []).map(({ $ref }) => $ref.replace(/^.*\//, ''));
}

test('the document has these operations, whose ids client generators use as names', () => {
  expect(
    operations.map(({ path, method, operation }) => [method, path, operation.operationId]),
  ).toEqual([
    ['get', '/jobs/v2/query', 'listJobs'],
    ['get', '/jobs/v2/{id}', 'getJob'],
    ['put', '/jobs/v2/{id}', 'createJob'],
    ['post', '/jobs/v2/{id}/cancel', 'cancelJob'],
    ['post', '/devices/query', 'queryDeviceJobs'],
  ]);
});

test.each([
  ['createJob', ['id', 'api-version']],
  ['cancelJob', ['id', 'api-version']],
  ['listJobs', ['jobType', 'jobStatus', 'x-ms-max-item-count', 'x-ms-continuation', 'api-version']],
  ['queryDeviceJobs', ['x-ms-max-item-count', 'x-ms-continuation', 'api-version']],
])('%s has these parameters', (operationId, names) => {
  expect(parametersOf(operationId)).toEqual(names);
});

test.each([
  ['createJob', ['200', '400', '401', '403', '409', '412', '429', '500', '503', 'default']],
  ['getJob', ['200', '400', '401', '403', '429', '500', '503', 'default']],
  ['cancelJob', ['200', '400', '401', '403', '404', '405', '429', '500', '503', 'default']],
])('%s has responses for these statuses', (operationId, statuses) => {
  const found = operations.find(({ operation }) => operation.operationId === operationId);
  expect(Object.keys(found?.operation.responses ?? {})).toEqual(statuses);
});

/** The codes that job calls return [B4]. */
const CODES = [
  'GenericBadRequest',
  'InvalidProtocolVersion',
  'ArgumentInvalid',
  'IotHubUnauthorizedAccess',
  'IotHubUnauthorized',
  'IotHubSuspended',
  'IotHubQuotaExceeded',
  'JobNotFound',
  'OperationNotAllowedInCurrentState',
  'JobAlreadyExists',
  'PreconditionFailed',
  'ThrottlingException',
  'ThrottleBacklogLimitExceeded',
  'ThrottlingBacklogTimeout',
  'ThrottlingMaxActiveJobCountExceeded',
  'ServerError',
  'ServiceUnavailable',
];

test.each(CODES)('the error %s is explained in a response', (code) => {
  const responses = Object.values(document.components.responses);
  expect(responses.some(({ description }) => description.includes(`\`${code}\`: `))).toBe(true);
});

test('each reference refers to a component, and each component has a reference', () => {
  const references = new Set(objectsIn(document).flatMap(({ $ref }) => $ref ?? []));
  const { components } = document;
  const kinds = ['schemas', 'responses', 'parameters', 'headers'] as const;
  const all = kinds.flatMap((kind) =>
    Object.keys((components as Record<string, object>)[kind] ?? {}).map(
      (name) => `#/components/${kind}/${name}`,
    ),
  );
  expect([...references].sort()).toEqual(all.sort());
});

test('JobRequest has a discriminator', () => {
  expect(document.components.schemas.JobRequest).toMatchObject({
    discriminator: {
      propertyName: 'type',
      mapping: {
        scheduleDeviceMethod: '#/components/schemas/ScheduleDeviceMethodJobRequest',
        scheduleUpdateTwin: '#/components/schemas/ScheduleUpdateTwinJobRequest',
      },
    },
  });
});
