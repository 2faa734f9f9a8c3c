import { type JobId, validateJobId } from 'iothub-jobs-schema';
import type { StandardSchemaV1 } from 'iothub-jobs-schema/standard';

interface JobParams {
  id: JobId;
}

/** The parameters of every path that begins with `/jobs/:id`. Fastify passes them as strings. */
export const jobParams: StandardSchemaV1<JobParams> = {
  '~standard': {
    version: 1,
    vendor: 'example',
    validate(value) {
      const { id } = value as JobParams;
      const result = validateJobId(id);
      if (result.ok) return { value: { id } };
      return { issues: result.issues.map((issue) => ({ ...issue, path: ['id'] })) };
    },
  },
};
