// The files as others read them: by two validators that know nothing of our keywords, nor of each other.

import { Validator } from '@cfworker/json-schema';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { files, type JsonSchemaFile } from './files.js';

/** Whether a file accepts the value. */
type Judge = (value: unknown) => boolean;

/** The validators, by the names of their makers. */
export type ValidatorName = 'cfworker' | 'hyperjump';

/** What each of them throws in place of a verdict: at a lone surrogate in a name, at depths of thousands. */
const GIVES_UP = { cfworker: URIError, hyperjump: RangeError };

function byCfworker(file: JsonSchemaFile): Judge {
  const validator = new Validator(file, '2020-12');
  return (value) => validator.validate(value).valid;
}

/** Finds the file by its `$id`, and judges it by the meta-schema before it judges anything by it. */
async function byHyperjump(file: JsonSchemaFile): Promise<Judge> {
  registerSchema(file as Parameters<typeof registerSchema>[0]);
  const judge = await validate(file.$id);
  return (value) => judge(value as Parameters<typeof judge>[0]).valid;
}

const judges = new Map<string, Readonly<Record<ValidatorName, Judge>>>();
for (const [entity, file] of files) {
  judges.set(entity, { cfworker: byCfworker(file), hyperjump: await byHyperjump(file) });
}

/** Whether the file of the entity accepts the value, by one validator; `undefined` where that gives up. */
export function acceptsBy(
  name: ValidatorName,
  entity: string,
  value: unknown,
): boolean | undefined {
  const judge = judges.get(entity)?.[name];
  if (judge === undefined) throw new Error(`no file for ${entity}`);
  try {
    return judge(value);
  } catch (error) {
    if (error instanceof GIVES_UP[name]) return undefined;
    throw error;
  }
}

/** The same by both validators, which must agree, unless one of them gives up. */
export function accepts(entity: string, value: unknown): boolean {
  const cfworker = acceptsBy('cfworker', entity, value);
  const hyperjump = acceptsBy('hyperjump', entity, value);
  const verdict = hyperjump ?? cfworker;
  if (verdict === undefined) throw new Error(`nobody can judge this ${entity}`);
  if (verdict !== (cfworker ?? verdict)) {
    throw new Error(`only ${verdict ? 'hyperjump' : 'cfworker'} accepts this ${entity}`);
  }
  return verdict;
}
