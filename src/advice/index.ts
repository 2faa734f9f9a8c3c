export type { Advice } from './advice.js';
export { type AdviceOptions, adviseJobRequest } from './advise-job-request.js';
export { ADVICE_CODES, type AdviceCode } from './codes.js';
