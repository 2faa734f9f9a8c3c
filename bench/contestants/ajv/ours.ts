// Ajv at run time with our schemas and our traversals, by the keywords of `iothub-jobs-schema/ajv`.

import { Ajv } from 'ajv';
import { addHubKeywords } from '../../../src/ajv/index.js';
import { CloudToDeviceMethodRequestSchema, JobResponseSchema } from '../../../src/schemas/index.js';
import { ajvContestant } from './contestant.js';

const create = (allErrors: boolean) =>
  addHubKeywords(new Ajv({ allErrors, allowUnionTypes: true }));

export const contestant = ajvContestant('ours', {
  isJobResponse: create(false).compile(JobResponseSchema),
  isMethodRequest: create(false).compile(CloudToDeviceMethodRequestSchema),
  explainJobResponse: create(true).compile(JobResponseSchema),
});
