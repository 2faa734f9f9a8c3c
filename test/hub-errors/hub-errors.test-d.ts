import type { IncomingHttpHeaders } from 'node:http';
import { expectTypeOf, test } from 'vitest';
import {
  describeHubError,
  HUB_ERROR_CODES,
  type HubError,
  type HubErrorCode,
  type HubErrorDescription,
  type HubErrorHeaders,
  type HubErrorInfo,
  type KnownHubErrorCode,
  parseHubError,
} from '../../src/index.js';

test('HubErrorCode accepts any string and suggests the known codes', () => {
  expectTypeOf<KnownHubErrorCode>().toExtend<HubErrorCode>();
  expectTypeOf<'JobNotFound'>().toExtend<KnownHubErrorCode>();
  expectTypeOf<'DeviceNotFound'>().toExtend<KnownHubErrorCode>();
  expectTypeOf<'SomethingNew'>().not.toExtend<KnownHubErrorCode>();
  expectTypeOf<string>().toExtend<HubErrorCode>();
});

test('HUB_ERROR_CODES is read-only and has the known codes as keys', () => {
  expectTypeOf(HUB_ERROR_CODES.JobNotFound.action).toEqualTypeOf<string>();
  expectTypeOf(HUB_ERROR_CODES.JobNotFound.number).toEqualTypeOf<number>();
  expectTypeOf(HUB_ERROR_CODES.InvalidPolicyKey).toEqualTypeOf<HubErrorInfo | undefined>();
  // @ts-expect-error: read-only.
  HUB_ERROR_CODES.JobNotFound.status = 400;
  // @ts-expect-error: read-only.
  HUB_ERROR_CODES.SomethingNew = HUB_ERROR_CODES.JobNotFound;
});

test('HUB_ERROR_CODES can be indexed by any code, and the row may be undefined', () => {
  const error = parseHubError({ status: 404 });
  for (const row of [HUB_ERROR_CODES[error.code], HUB_ERROR_CODES['any'.concat()]]) {
    expectTypeOf(row).toExtend<HubErrorInfo | undefined>();
    // @ts-expect-error: the row may be undefined.
    row.status;
  }
  if (error.code === 'JobAlreadyExists') {
    expectTypeOf(HUB_ERROR_CODES[error.code]?.action).toEqualTypeOf<string | undefined>();
  }
});

test('describeHubError accepts errors, and returns a description or undefined', () => {
  expectTypeOf(describeHubError).returns.toEqualTypeOf<HubErrorDescription | undefined>();
  expectTypeOf<HubError>().toExtend<Parameters<typeof describeHubError>[0]>();
});

test('HubErrorHeaders accepts the headers of every client', () => {
  expectTypeOf<Headers>().toExtend<HubErrorHeaders>();
  expectTypeOf<IncomingHttpHeaders>().toExtend<HubErrorHeaders>();
  expectTypeOf<Map<string, string>>().toExtend<HubErrorHeaders>();
  expectTypeOf<[string, string][]>().toExtend<HubErrorHeaders>();
  expectTypeOf<Record<string, string>>().toExtend<HubErrorHeaders>();
  expectTypeOf<string>().not.toExtend<HubErrorHeaders>();
});

test('parseHubError returns a HubError and requires a status', () => {
  expectTypeOf(parseHubError).returns.toEqualTypeOf<HubError>();
  expectTypeOf<HubError['number']>().toEqualTypeOf<number | undefined>();
  // @ts-expect-error: status is missing.
  parseHubError({ body: '' });
});
