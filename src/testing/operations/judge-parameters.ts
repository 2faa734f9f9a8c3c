import { validateCancelJobParameters } from '../../guards/cancel-job-parameters.js';
import type { Issue } from '../../issues/issue.js';
import type { ReadCall } from '../read-call.js';

/** What is wrong with the parameters in the address [U1, U2]. Calls that have no job id pass one that is legal. */
export function judgeParameters({ query }: ReadCall, id = 'none'): Issue[] {
  const version = query.get('api-version') ?? undefined;
  const result = validateCancelJobParameters({ id, 'api-version': version });
  return result.ok ? [] : result.issues;
}
