import type { QueryIssueCode } from './issue.js';
import { MESSAGES } from './messages.js';

/** Every code that an issue of a query condition can have. */
export const QUERY_ISSUE_CODES = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(MESSAGES) as QueryIssueCode[],
);
