// An oracle of the rules in `docs/hub-rules.md`, independent of `src`: plain, slow and written by other means. It imports nothing
// from there and has its own limits and lists, so that only the same mistake made twice could stay unnoticed.

import * as enums from './enums.js';
import * as ids from './ids.js';
import type { Oracle } from './members.js';
import * as responses from './read-family.js';
import * as timestamps from './timestamp.js';
import * as requests from './write-family.js';

const oracles: Readonly<Record<string, unknown>> = {
  ...enums,
  ...ids,
  ...responses,
  ...timestamps,
  ...requests,
};

/** Returns the oracle of an entity: the function `is<Name>` of one of these modules. */
export function oracleOf(entity: string): Oracle {
  const oracle = oracles[`is${entity}`];
  if (oracle === undefined) throw new Error(`There is no oracle of ${entity}`);
  return oracle as Oracle;
}
