/** A number that JSON.parse may read as 0: with a negative exponent, or very long. Strings may contain the same. */
const TINY_NUMBER = /(?:^|[[:,])\s*-?[\d.]+(?:[eE]-|0{16})/;

const QUOTATION_MARK = 0x22;
const SMALL_E = 0x65;
/** The difference between small and capital letters. */
const CASE_BIT = 0x20;
/** All white space of JSON is at most this. */
const SPACE = 0x20;

/** The deepest level that is counted with recursion. */
const MAX_DEPTH = 64;

/**
 * Returns whether a scan could find duplicate names or rounded numbers in a text that JSON.parse accepts, and whose value is given.
 * It takes less time than parsing, and may be wrong in one way: texts without any are sometimes scanned.
 */
export function mayHaveRemarks(text: string, value: unknown): boolean {
  // A text has at least as many colons after quotation marks as names, and its value has a property per different name.
  const names = countColons(text);
  if (countProperties(value, true, 0) === names) return false;
  // Zeros are frequent, and seldom doubtful.
  return mayHaveTinyNumbers(text) || countProperties(value, false, 0) !== names;
}

function mayHaveTinyNumbers(text: string): boolean {
  // Searching for words is much faster than the pattern.
  // Stryker disable next-line ConditionalExpression,StringLiteral: to test the pattern too often only costs time
  const hasSigns = hasExponent(text) || text.includes('0000000000000000');
  return hasSigns && TINY_NUMBER.test(text);
}

/** Returns whether a minus sign follows an E. Texts have far more letters than minus signs. */
function hasExponent(text: string): boolean {
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    // Stryker disable next-line ConditionalExpression: to test the pattern too often only costs time
    if ((text.charCodeAt(at - 1) | CASE_BIT) === SMALL_E) return true;
  }
  // Stryker disable next-line BooleanLiteral: to test the pattern too often only costs time
  return false;
}

/** Counts the colons after quotation marks. Returns NaN if one has white space before it, as few texts have. */
function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === QUOTATION_MARK) count++;
    else if (before <= SPACE) return Number.NaN;
  }
  return count;
}

/** Returns the number of properties at all levels, or NaN if they are too deep or there is a number that may be rounded. */
function countProperties(value: unknown, isZeroDoubtful: boolean, depth: number): number {
  if (typeof value === 'number') return isDoubtful(value, isZeroDoubtful) ? Number.NaN : 0;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === MAX_DEPTH) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countProperties(item, isZeroDoubtful, depth + 1);
    return count;
  }
  for (const name in value) {
    const property = (value as Record<string, unknown>)[name];
    // Stryker disable next-line ConditionalExpression,StringLiteral: a call for each string only costs time
    count +=
      typeof property === 'string' ? 1 : 1 + countProperties(property, isZeroDoubtful, depth + 1);
  }
  return count;
}

function isDoubtful(value: number, isZeroDoubtful: boolean): boolean {
  return value === 0 ? isZeroDoubtful : Math.abs(value) > Number.MAX_SAFE_INTEGER;
}
