import { type Formattable, formatPath } from './format-issues.js';
import { isTruncated } from './is-truncated.js';

/** The body of an error response of the type `application/problem+json` (RFC 9457). */
export interface ProblemDetails {
  /** A URI that identifies the kind of problem. */
  type: string;
  /** The kind of problem in a few words. */
  title: string;
  /** The HTTP status. */
  status: number;
  /** This occurrence in a sentence. */
  detail: string;
  /** One error per issue, in the form of the example in RFC 9457. */
  errors: ProblemError[];
}

/** One issue of a problem. */
export interface ProblemError {
  /** The message of the issue. */
  detail: string;
  /** A JSON Pointer to the property, as a URI fragment: `#/tags/site.floor`. Long paths and names are shortened. */
  pointer: string;
  /** The code of the issue; absent if a schema of your own found it. */
  code?: string;
  /** How to fix the value, if that is known. */
  hint?: string;
}

/**
 * Converts issues to problem details (RFC 9457), the body of an error response of your HTTP API. Contains no value.
 *
 * @param issues - The issues of one value, also those of a Standard Schema of this package.
 * @param details - Your own `type`, `title`, `status` or `detail`, and further properties such as `instance`. Those that are
 * undefined have their default. The title is the phrase of the status 400, 409, 413, 422, 500 or 502; pass it for others.
 */
export function toProblemDetails<Details extends object = object>(
  issues: readonly Formattable[],
  details?: Details,
): ProblemDetails & Details {
  const { type, title, status, detail, ...rest }: Partial<ProblemDetails> = { ...details };
  return {
    type: type ?? 'about:blank',
    title: title ?? PHRASES[status ?? 400] ?? 'Bad Request',
    status: status ?? 400,
    detail: detail ?? describeCount(issues),
    ...(rest as Details),
    errors: issues.map(toProblemError),
  };
}

/** The phrases of statuses with which an API responds to an invalid value, its own or one of the hub. */
const PHRASES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  409: 'Conflict',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
};

function describeCount(issues: readonly Formattable[]): string {
  const isCut = isTruncated(issues);
  const count = isCut ? issues.length - 1 : issues.length;
  return `The value has ${isCut ? 'at least ' : ''}${count} issue${count === 1 ? '' : 's'}.`;
}

function toProblemError({ path, code, message, hint }: Formattable): ProblemError {
  // encodeURI keeps "#", which a fragment must not contain.
  const pointer = `#${encodeURI(formatPath(path)).replaceAll('#', '%23')}`;
  const error: ProblemError = { detail: message, pointer };
  if (code !== undefined) error.code = code;
  if (hint !== undefined) error.hint = hint;
  return error;
}
