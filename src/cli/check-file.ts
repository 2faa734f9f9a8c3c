import { adviseJobRequest } from '../advice/advise-job-request.js';
import type { EntityName } from '../entities.js';
import type { JobRequest } from '../generated/types.js';
import { detectEntity } from './detect-entity.js';
import { VALIDATORS } from './entities.js';
import type { FileError, FileResult } from './file-result.js';
import type { Io } from './io.js';
import { type JsonInput, readJson } from './read-json.js';

const NO_ENTITY: FileError = {
  code: 'no-entity',
  message: 'cannot infer the payload type; use --as',
};

/** Validates one file as the given entity, or as the entity inferred from its properties. */
export async function checkFile(
  file: string,
  requested: EntityName | undefined,
  io: Pick<Io, 'open' | 'now'>,
): Promise<FileResult> {
  const input = await read(file, io);
  if ('error' in input) return { file, error: input.error };
  const entity = requested ?? detectEntity(input.value);
  if (entity === undefined) return { file, error: NO_ENTITY };
  const result = VALIDATORS[entity](input.value);
  if (!result.ok) return { file, entity, valid: false, issues: result.issues, advice: [] };
  const isRequest = entity === 'JobRequest';
  const advice = isRequest ? adviseJobRequest(result.value as JobRequest, { now: io.now() }) : [];
  return { file, entity, valid: true, issues: [], advice };
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
