import type { IncomingHttpHeaders } from 'node:http';
import { expectTypeOf, test } from 'vitest';
import {
  HUB_ERROR_CODES,
  type HubError,
  type HubErrorCode,
  type HubErrorHeaders,
  type KnownHubErrorCode,
  parseHubError,
} from '../../src/index.js';

test('HubErrorCode accepts any string and suggests the known codes', () => {
  expectTypeOf<KnownHubErrorCode>().toExtend<HubErrorCode>();
  expectTypeOf<'JobNotFound'>().toExtend<KnownHubErrorCode>();
  expectTypeOf<'DeviceNotFound'>().not.toExtend<KnownHubErrorCode>();
  expectTypeOf<string>().toExtend<HubErrorCode>();
});

test('HUB_ERROR_CODES is read-only and has the known codes as keys', () => {
  expectTypeOf(HUB_ERROR_CODES.JobNotFound.action).toEqualTypeOf<string>();
  // @ts-expect-error: not a known code.
  HUB_ERROR_CODES.DeviceNotFound;
  // @ts-expect-error: read-only.
  HUB_ERROR_CODES.JobNotFound.status = 400;
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
