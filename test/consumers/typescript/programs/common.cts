// Imports the entry points as CommonJS.
import ajvModule = require('ajv');
import jobs = require('iothub-jobs-schema');
import hub = require('iothub-jobs-schema/ajv');
import arbitraries = require('iothub-jobs-schema/arbitraries');
import examples = require('iothub-jobs-schema/fixtures');
import schemas = require('iothub-jobs-schema/schemas');
import standard = require('iothub-jobs-schema/standard');
import type types = require('iothub-jobs-schema/types');

/** Uses values. */
declare function report(...values: unknown[]): void;

const response: unknown = examples.fixtures.JobResponse.completedTwinJobResponse();
if (jobs.isJobResponse(response)) {
  const status: types.JobStatus = response.status;
  const twin: jobs.Twin | null | undefined = response.updateTwin;
  report(status, twin);
}

const assertTwin: typeof jobs.assertTwin = jobs.assertTwin;
const value: unknown = { tags: {} };
assertTwin(value);
report(value.tags?.site);

const ajv = hub.addHubKeywords(new ajvModule.Ajv());
report(ajv.compile(schemas.TwinSchema)(value), arbitraries.twinArbitrary());

const { issues } = standard.twin['~standard'].validate(value);
report(issues?.[0]?.code, standard.twin['~standard'].jsonSchema.input({ target: 'draft-07' }));

// @ts-expect-error: the guard is named isJobResponse.
jobs.isJob(response);
