import { adviseJobRequest } from '../advice/advise-job-request.js';
import type { JobRequest } from '../generated/types.js';
import { detectEntity } from './detect-entity.js';
import { type EntityName, VALIDATORS } from './entities.js';
import type { Io } from './io.js';
import { type JsonInput, readJson } from './read-json.js';
import type { CheckError, Verdict } from './verdict.js';

const NO_ENTITY: CheckError = {
  code: 'no-entity',
  message: 'Its members do not tell which entity it is: name the entity with --as.',
};

/** Judges one file as the entity, or as the one that its members tell. */
export async function checkFile(
  file: string,
  asked: EntityName | undefined,
  io: Pick<Io, 'open' | 'now'>,
): Promise<Verdict> {
  const input = await read(file, io);
  if ('error' in input) return { file, error: input.error };
  const entity = asked ?? detectEntity(input.value);
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

function describeReadError(code: string | undefined): CheckError {
  if (code === 'ENOENT') return { code: 'not-found', message: 'There is no such file.' };
  if (code === 'EISDIR') return { code: 'directory', message: 'It is a directory, not a file.' };
  return { code: 'unreadable', message: `It could not be read (${code}).` };
}
