export type { Issue, JobRequest, JobResponse, Twin } from 'iothub-jobs-schema';
export { describeIssues } from './describe-issues.js';
export { explain } from './explain.js';
export { pumpJob } from './pump-job.js';
export { type PumpPatch, validatePumpPatch } from './pump-patch.js';
export {
  type PumpDesired,
  type PumpReported,
  type PumpTags,
  type PumpTwin,
  validatePumpTwin,
} from './pump-twin.js';
