import { validateCancelJobParameters } from '../../src/index.js';
import { rule } from '../support/rule.js';

const VERSION = '2021-04-12';

rule('U1', 'id is required, and obeys the rule for job ids', validateCancelJobParameters, {
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
