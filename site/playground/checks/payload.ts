import { toPointer } from 'iothub-jobs-schema';
import {
  checkText,
  type EntityName,
  measureUsage,
  type TextError,
  type TextFix,
  type TextRange,
} from 'iothub-jobs-schema/text';

export interface PayloadInput {
  text: string;
  /** Empty to detect it. */
  entity: string;
  now: number;
}

export interface PayloadFinding {
  severity: 'error' | 'warning';
  /** The path as a JSON pointer. */
  place: string;
  code: string;
  message: string;
  hint?: string | undefined;
  range: TextRange;
  fixes: TextFix[];
}

export interface LimitUsage {
  name: string;
  place: string;
  used: number;
  limit: number;
  unit: string;
  rule: string;
}

export interface PayloadReport {
  isValid: boolean;
  error: (TextError & { range: TextRange | undefined }) | undefined;
  entity: string | undefined;
  because: readonly string[];
  findings: PayloadFinding[];
  /** The limits that are used most, first. */
  usages: LimitUsage[];
}

/** A page of twins has hundreds of usages. */
const MAX_USAGES = 12;

/** Checks a JSON text, and measures how much of each limit it uses. */
export function checkPayload({ text, entity, now }: PayloadInput): PayloadReport {
  const chosen = entity === '' ? undefined : (entity as EntityName);
  const result = checkText(text, { entity: chosen, now });
  const { error } = result;
  const findings = [
    ...result.issues.map((issue) => ({ ...issue, severity: 'error' as const })),
    ...result.warnings,
  ];
  const usages = error === undefined ? measureUsage(JSON.parse(text), result.entity) : [];
  const share = ({ used, limit }: LimitUsage) => used / limit;
  return {
    isValid: result.valid,
    error: error && { ...error, range: rangeOf(error, text) },
    entity: result.entity,
    because: result.because,
    findings: findings.map(({ path, ...finding }) => ({
      fixes: [],
      ...finding,
      place: toPointer(path),
    })),
    usages: usages
      .map(({ path, ...usage }) => ({ ...usage, place: toPointer(path) }))
      .sort((one, other) => share(other) - share(one))
      .slice(0, MAX_USAGES),
  };
}

function rangeOf({ offset }: TextError, text: string): TextRange | undefined {
  if (offset === undefined) return undefined;
  const { length } = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return { start: offset, end: offset + length };
}
