import { parseQueryCondition } from '../../query/parse-query-condition.js';
import { evaluate } from '../condition/evaluate.js';
import { describeDoubts } from '../condition/read-target.js';
import type { HubResponse } from '../exchange.js';
import type { HubState } from '../hub-state.js';
import { showDeviceJobs } from '../jobs/show-device-jobs.js';
import { answerPage } from '../page.js';
import type { ReadCall } from '../read-call.js';
import { refuse } from '../refuse.js';
import { memberOf } from '../twins/merge.js';

const QUERY =
  /^\s*select\s+\*\s+from\s+(devices(?:\.modules|\.jobs)?)(?:\s+where(?!\w)([\s\S]*)|\s*)$/i;

/** `POST /devices/query`: whole rows of a collection, and which of them by a condition. */
export function runQuery(state: HubState, call: ReadCall): HubResponse {
  const query = memberOf(call.body, 'query');
  if (typeof query !== 'string') {
    return refuse(state, 'ArgumentInvalid', 'The body must have a query, which is a text.');
  }
  const parts = QUERY.exec(query);
  if (parts === null) {
    const text =
      'The fake hub knows SELECT * FROM devices, devices.modules or devices.jobs alone, with WHERE or without.';
    return refuse(state, 'ArgumentInvalid', text);
  }
  const [, collection, condition = 'true'] = parts;
  const result = parseQueryCondition(condition);
  const doubts = result.ok ? result.warnings : result.issues;
  if (!result.ok || doubts.length > 0) {
    return refuse(state, 'ArgumentInvalid', describeDoubts(doubts));
  }
  const tree = result.condition;
  if (tree.kind === 'all' || tree.kind === 'from') {
    return refuse(state, 'ArgumentInvalid', 'Behind WHERE there must be an expression.');
  }
  const rows = rowsOf(state, String(collection).toLowerCase());
  return answerPage(
    state,
    call,
    rows.filter((row) => evaluate(tree, row) === true),
  );
}

function rowsOf(state: HubState, collection: string): object[] {
  if (collection === 'devices.jobs') return showDeviceJobs(state);
  const isOfModules = collection === 'devices.modules';
  return [...state.twins.values()].filter(
    ({ moduleId }) => (typeof moduleId === 'string') === isOfModules,
  );
}
