import { isJobId } from './job-id.js';
import { request } from './objects.js';
import { isDigits } from './strings.js';

/** A version of the API. Only the format counts; the date need not exist [V6]. */
function isApiVersion(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const [year = '', month = '', day = '', ...suffix] = value.split('-');
  const isDate = isDigits(year, 4) && isDigits(month, 2) && isDigits(day, 2);
  return isDate && (suffix.length === 0 || (suffix.length === 1 && suffix[0] === 'preview'));
}

export const isCancelJobParameters = request({ id: isJobId, 'api-version': isApiVersion });
