export { isCancellable, isTerminal } from './job-status.js';
export {
  type MeasurableSection,
  type MeasuredTwinSection,
  measureTwinSection,
  type TwinMeasure,
  type TwinSectionMeasures,
} from './measure-twin-section.js';
export { parseHubTime } from './parse-hub-time.js';
export { type Progress, progress } from './progress.js';
