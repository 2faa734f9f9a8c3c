import { dropped, type Mutation, replaced } from './mutation.js';
import { BAD_JOB_IDS } from './values.js';

const entity = 'CancelJobParameters';

const BAD_VERSIONS = ['', '2021', '2021-4-12', '2021-04-12-Preview', '2021-04-12 ', 'v2021-04-12'];

/** Calls that cancel nothing. */
export const cancelJobParametersMutations: readonly Mutation[] = [
  dropped(entity, 'id'),
  dropped(entity, 'api-version'),
  replaced('is null', entity, ['id'], 'null', [null]),
  replaced('is null', entity, ['api-version'], 'null', [null]),
  replaced('is no job id', entity, ['id'], 'job-id', BAD_JOB_IDS),
  replaced('is no version of the API', entity, ['api-version'], 'api-version', BAD_VERSIONS),
  replaced('is unknown', entity, ['apiVersion'], 'unknown-property', ['2021-04-12', null]),
  replaced('is unknown', entity, ['jobId'], 'unknown-property', ['a']),
];
