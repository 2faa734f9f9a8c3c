import { describe, expect, test } from 'vitest';
import { accepts } from './validators.js';

const zeros = '0'.repeat(36);

type Row = [what: string, entity: string, value: unknown];

const row = { deviceId: 'd', jobId: 'j', jobType: 'scheduleUpdateTwin', status: 'canceled' };

const ACCEPTED: Row[] = [
  ['a page without jobs', 'JobList', []],
  ['a page of a job', 'JobList', [{ type: 'unknown', status: 'unknown', novel: 1 }]],
  [
    'a row of a device',
    'DeviceJob',
    { ...row, outcome: { deviceMethodResponse: null }, error: {} },
  ],
  ['a job that never existed', 'JobResponse', { type: 'unknown', status: 'unknown' }],
  ['members that nobody knows', 'JobResponse', { type: 'import', status: 'queued', novel: 1 }],
  [
    'null for whatever may be absent',
    'JobResponse',
    { type: 'import', status: 'queued', jobId: null, createdTime: null, updateTwin: null },
  ],
  ['an enum that is null', 'Twin', { status: null, connectionState: null }],
  ['a status reason of 128 characters', 'Twin', { statusReason: '😀'.repeat(128) }],
  ['as many parent scopes as there may be', 'Twin', { parentScopes: Array(65_536).fill('') }],
  ['configurations of any content', 'Twin', { configurations: { a: { status: 'Applied' }, b: 1 } }],
  ['capitalised thumbprints', 'X509Thumbprint', { PrimaryThumbprint: `abCD${zeros}` }],
  ['a leap day', 'Timestamp', '2024-02-29T23:59:59.123456789'],
  ['zeros elsewhere than in the year', 'Timestamp', '2024-01-01T00:00:00.0000Z'],
  ['a day of year 1', 'Timestamp', '0001-01-01T00:00:00'],
];

const REFUSED: Row[] = [
  ['the page of jobs of the swagger', 'JobList', { items: [], continuationToken: null }],
  ['a page of what is no job', 'JobList', [{ type: 'unknown' }]],
  ['a row that is cancelled with two l', 'DeviceJob', { ...row, status: 'cancelled' }],
  ['a row without a device', 'DeviceJob', { ...row, deviceId: null }],
  ['a job without a type', 'JobResponse', { status: 'queued' }],
  ['a type that is null', 'JobResponse', { type: null, status: 'queued' }],
  ['a job id that is empty', 'JobResponse', { type: 'import', status: 'queued', jobId: '' }],
  ['a status reason of 129 characters', 'Twin', { statusReason: 's'.repeat(129) }],
  ['configurations that are an array', 'Twin', { configurations: [] }],
  ['too many parent scopes', 'Twin', { parentScopes: Array(65_537).fill('') }],
  ['a thumbprint of 41 digits', 'X509Thumbprint', { primaryThumbprint: `abCD${zeros}0` }],
  ['a day that no year has', 'Timestamp', '2023-02-29T23:59:59Z'],
  ['a day of year 0', 'Timestamp', '0000-01-01T00:00:00Z'],
  ['ten digits of a second', 'Timestamp', '2024-02-29T23:59:59.1234567890Z'],
];

describe('the files of what a hub returns', () => {
  test.each(ACCEPTED)('accept %s', (_what, entity, value) => {
    expect(accepts(entity, value)).toBe(true);
  });

  test.each(REFUSED)('refuse %s', (_what, entity, value) => {
    expect(accepts(entity, value)).toBe(false);
  });
});
