import type { IssueCode } from '../issues/codes.js';
import type { Issue } from '../issues/issue.js';
import type { PathStep } from '../keywords/fault.js';
import type { Finding } from './examine.js';
import { type Position, positionsAt } from './json-text/position.js';
import { type Remark, type RemarkCode, type Scan, scanJson } from './json-text/scan-json.js';

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  /** The offset of its first character. */
  start: number;
  /** The offset after its last character. */
  end: number;
}

/** The code of a warning about a text, besides those of advice. Codes are stable. */
export type TextWarningCode = RemarkCode | 'ambiguous-entity' | 'unknown-schema';

/** An issue or a warning with its place in the text. */
export interface Located<T> {
  readonly finding: T;
  readonly range: TextRange;
  /** The line and column of the start. */
  readonly position: Position;
  /** The remark of the scan that is the warning. */
  readonly remark?: Remark;
}

/** What was found, in the order of the text. */
export interface LocatedFindings {
  issues: Located<Issue>[];
  warnings: Located<Finding>[];
  find: Scan['find'];
}

/** The codes that are about the name of a property, not about its value. */
const NAME_CODES: ReadonlySet<string> = /* @__PURE__ */ new Set<IssueCode | TextWarningCode>([
  'unknown-property',
  'twin-key',
  'twin-key-size',
  'ambiguous-entity',
]);

/**
 * Locates issues and warnings in the text, and adds warnings about the text itself.
 *
 * @param fixPaths - The paths that fixes read, if there will be fixes.
 */
export function locate(
  text: string,
  issues: readonly Issue[],
  warnings: readonly Finding[],
  fixPaths?: readonly (readonly PathStep[])[],
): LocatedFindings {
  const found: readonly Finding[] = [...issues, ...warnings];
  const paths = [...found.map(({ path }) => path), ...(fixPaths ?? [])];
  const { places, remarks, find } = scanJson(text, paths, fixPaths !== undefined);
  const ranges = found.map(({ code, path }, index): TextRange => {
    const { name, nameEnd, value, end } = places[index] as Scan['places'][number];
    if (NAME_CODES.has(code)) return { start: name, end: nameEnd };
    // A missing property is shown at the bracket of its object.
    return { start: value, end: find(path) === undefined ? value + 1 : end };
  });
  ranges.push(...remarks.map(({ offset, end }) => ({ start: offset, end })));
  const positions = positionsAt(
    text,
    ranges.map(({ start }) => start),
  );
  const at = <T>(finding: T, index: number): Located<T> => ({
    finding,
    range: ranges[index] as TextRange,
    position: positions[index] as Position,
  });
  const ofText = remarks.map((remark, index) => {
    const { code, path, message } = remark;
    const finding = { code, path, message };
    return { ...at(finding, found.length + index), remark };
  });
  const ofValue = warnings.map((warning, index) => at(warning, issues.length + index));
  return {
    issues: issues.map(at).sort(byPosition),
    warnings: [...ofValue, ...ofText].sort(byPosition),
    find,
  };
}

/** Compares in the order of the text. The issue or warning that says that there are more is the last. */
function byPosition(one: Located<Finding>, other: Located<Finding>): number {
  const placeOf = ({ finding, range }: Located<Finding>) =>
    finding.code === 'truncated' ? Number.MAX_SAFE_INTEGER : range.start;
  return placeOf(one) - placeOf(other);
}
