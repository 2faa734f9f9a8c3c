/** Every code that an advice can have: stable, safe to switch on. None of them is the code of an issue. */
export const ADVICE_CODES = /* @__PURE__ */ Object.freeze([
  'job-id-in-body',
  'job-id-upper-case',
  'start-time-past',
  'start-time-far',
  'payload-nulled',
  'payload-near-limit',
  'section-near-limit',
  'section-json-bytes',
  'query-syntax',
  'query-routing-function',
  'query-unknown-function',
  'query-reserved-word',
  'query-comparison',
  'query-in',
] as const);

/** The code of an advice. */
export type AdviceCode = (typeof ADVICE_CODES)[number];
