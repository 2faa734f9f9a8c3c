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

test('a code may be any text, and the known ones are offered', () => {
  expectTypeOf<KnownHubErrorCode>().toExtend<HubErrorCode>();
  expectTypeOf<'JobNotFound'>().toExtend<KnownHubErrorCode>();
  expectTypeOf<'DeviceNotFound'>().not.toExtend<KnownHubErrorCode>();
  expectTypeOf<string>().toExtend<HubErrorCode>();
});

test('the table is looked up by known codes, and only read', () => {
  expectTypeOf(HUB_ERROR_CODES.JobNotFound.action).toEqualTypeOf<string>();
  // @ts-expect-error: no code of the table.
  HUB_ERROR_CODES.DeviceNotFound;
  // @ts-expect-error: it is frozen.
  HUB_ERROR_CODES.JobNotFound.status = 400;
});

test('headers of every client are taken', () => {
  expectTypeOf<Headers>().toExtend<HubErrorHeaders>();
  expectTypeOf<IncomingHttpHeaders>().toExtend<HubErrorHeaders>();
  expectTypeOf<Map<string, string>>().toExtend<HubErrorHeaders>();
  expectTypeOf<[string, string][]>().toExtend<HubErrorHeaders>();
  expectTypeOf<Record<string, string>>().toExtend<HubErrorHeaders>();
  expectTypeOf<string>().not.toExtend<HubErrorHeaders>();
});

test('an error always has status, code and message', () => {
  expectTypeOf(parseHubError).returns.toEqualTypeOf<HubError>();
  expectTypeOf<HubError['number']>().toEqualTypeOf<number | undefined>();
  // @ts-expect-error: the status is needed.
  parseHubError({ body: '' });
});
