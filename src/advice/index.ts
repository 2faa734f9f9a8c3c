export { ADVICE_CODES, type Advice, type AdviceCode } from './advice.js';
export { type AdviceOptions, adviseJobRequest } from './advise-job-request.js';
