import { adviseJobRequest } from '../advice/advise-job-request.js';
import type { EntityName } from '../entities.js';
import type { JobRequest } from '../generated/types.js';
import type { IssueCode } from '../issues/codes.js';
import { detectEntity } from './detect-entity.js';
import { VALIDATORS } from './entities.js';
import type { FileError, FileResult, ValidatedFile } from './file-result.js';
import type { Io } from './io.js';
import { type Position, positionsAt } from './position.js';
import { type JsonInput, readJson } from './read-json.js';
import { scanJson } from './scan-json.js';

const NO_ENTITY: FileError = {
  code: 'no-entity',
  message: 'cannot infer the payload type; use --as',
};

/** The codes that are about the name of a property, not about its value. */
const NAME_CODES: ReadonlySet<string> = new Set<IssueCode>([
  'unknown-property',
  'twin-key',
  'twin-key-size',
]);

/** The result for a file, and its text if that could be read. */
export interface CheckedFile {
  result: FileResult;
  text?: string;
}

/** Validates one file as the given entity, or as the entity inferred from its properties. */
export async function checkFile(
  file: string,
  requested: EntityName | undefined,
  io: Pick<Io, 'open' | 'now'>,
): Promise<CheckedFile> {
  const input = await read(file, io);
  if ('error' in input) return { ...input, result: { file, error: input.error } };
  const { text, value } = input;
  const entity = requested ?? detectEntity(value);
  if (entity === undefined) return { text, result: { file, error: NO_ENTITY } };
  return { text, result: { file, entity, ...validate(text, value, entity, io) } };
}

function validate(
  text: string,
  value: unknown,
  entity: EntityName,
  io: Pick<Io, 'now'>,
): Pick<ValidatedFile, 'valid' | 'issues' | 'warnings'> {
  const result = VALIDATORS[entity](value);
  const issues = result.ok ? [] : result.issues;
  const isRequest = result.ok && entity === 'JobRequest';
  const advice = isRequest ? adviseJobRequest(result.value as JobRequest, { now: io.now() }) : [];

  const found = [...issues, ...advice];
  const { places, remarks } = scanJson(
    text,
    found.map(({ path }) => path),
  );
  const offsets = places.map((place, index) => {
    const { code } = found[index] as { code: string };
    return NAME_CODES.has(code) ? place.name : place.value;
  });
  const positions = positionsAt(text, [...offsets, ...remarks.map(({ offset }) => offset)]);
  const locate = <T extends object>(items: readonly T[], from: number) =>
    items.map((item, index) => ({ ...item, ...(positions[from + index] as Position) }));
  return {
    valid: result.ok,
    issues: locate(issues, 0),
    warnings: [
      ...locate(advice, issues.length),
      ...locate(remarks, found.length).map((remark) => ({
        severity: 'warning' as const,
        ...remark,
      })),
    ],
  };
}

async function read(file: string, io: Pick<Io, 'open'>): Promise<JsonInput> {
  try {
    return await readJson(io.open(file));
  } catch (error) {
    return { error: describeReadError((error as NodeJS.ErrnoException).code) };
  }
}

function describeReadError(code: string | undefined): FileError {
  if (code === 'ENOENT') return { code: 'not-found', message: 'no such file' };
  if (code === 'EISDIR') return { code: 'directory', message: 'is a directory' };
  return { code: 'unreadable', message: `cannot read the file (${code})` };
}
