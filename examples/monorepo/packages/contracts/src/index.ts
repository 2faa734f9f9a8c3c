export type { Issue, JobRequest, JobResponse, Twin } from 'iothub-jobs-schema';
export { explain } from './explain.js';
export { type PumpPatch, pumpJob } from './pump-job.js';
export {
  type PumpDesired,
  type PumpReported,
  type PumpTags,
  type PumpTwin,
  validatePumpTwin,
} from './pump-twin.js';
