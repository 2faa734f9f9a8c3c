import { validateCancelJobParameters } from '../../src/index.js';
import { rule } from '../support/rule.js';

const VERSION = '2021-04-12';

rule('U1', 'id is required and must be a valid job id', validateCancelJobParameters, {
  valid: ['a', 'a'.repeat(64)].map((id) => ({ id, 'api-version': VERSION })),
  invalid: [
    [{ 'api-version': VERSION }, ['id'], 'required'],
    [{ id: '', 'api-version': VERSION }, ['id'], 'job-id'],
    [{ id: 'a'.repeat(65), 'api-version': VERSION }, ['id'], 'job-id'],
    [{ id: 'a', 'api-version': VERSION, jobId: 'a' }, ['jobId'], 'unknown-property'],
  ],
});

rule('U2', 'api-version is required', validateCancelJobParameters, {
  valid: [{ id: 'a', 'api-version': VERSION }],
  invalid: [
    [{ id: 'a' }, ['api-version'], 'required'],
    [{ id: 'a', 'api-version': '2021' }, ['api-version'], 'api-version'],
    [{ id: 'a', 'api-version': null }, ['api-version'], 'null'],
  ],
});

rule('V6', 'api-version must be a date, with or without -preview', validateCancelJobParameters, {
  valid: ['2021-04-12', '2020-05-31-preview'].map((version) => ({
    id: 'a',
    'api-version': version,
  })),
  invalid: ['', '2021-4-12', '2021-04-12-PREVIEW', '2021-04-12-preview2', '2021-04-12 '].map(
    (version) => [{ id: 'a', 'api-version': version }, ['api-version'], 'api-version'] as const,
  ),
});
