import type { HubErrorInput, HubErrorReport } from './hub-error.ts';
import type { PayloadInput, PayloadReport } from './payload.ts';
import type { QueryInput, QueryReport } from './query.ts';
import type { SimulateInput, SimulateReport } from './simulate.ts';

/** What each check reads. */
export interface CheckInputs {
  payload: PayloadInput;
  query: QueryInput;
  error: HubErrorInput;
  simulate: SimulateInput;
}

/** What each check returns. */
export interface CheckResults {
  payload: PayloadReport;
  query: QueryReport;
  error: HubErrorReport | undefined;
  simulate: SimulateReport;
}

export type CheckName = keyof CheckInputs;
