export { isCancellable } from './is-cancellable.js';
export { isTerminal } from './is-terminal.js';
export { measureTwinSection } from './measure-twin-section.js';
export { parseHubTime } from './parse-hub-time.js';
export { type Progress, progress } from './progress.js';
export type {
  MeasuredTwinSection,
  TwinMeasure,
  TwinSectionMeasures,
} from './twin-measures.js';
