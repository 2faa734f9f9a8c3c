import type { FastifySchemaCompiler, FastifyTypeProvider } from 'fastify';
import { toPointer } from 'iothub-jobs-schema';
import type { StandardSchemaV1 } from 'iothub-jobs-schema/standard';

/** Gives what a route receives the type that comes out of its Standard Schema. */
export interface StandardTypeProvider extends FastifyTypeProvider {
  validator: this['schema'] extends StandardSchemaV1<unknown, infer Output> ? Output : unknown;
}

/** Judges each part of a request by a Standard Schema, of this package or of another library. */
export const standardCompiler: FastifySchemaCompiler<StandardSchemaV1> = ({ schema }) => {
  return (value) => {
    const result = schema['~standard'].validate(value);
    if (result instanceof Promise) throw new TypeError('The schema answered a promise.');
    return result.issues ? { error: result.issues.map(toFastify) } : { value: result.value };
  };
};

function toFastify(issue: StandardSchemaV1.Issue) {
  const path = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step));
  const code = 'code' in issue ? String(issue.code) : 'refused';
  const instancePath = toPointer(path);
  return { keyword: code, instancePath, schemaPath: '', params: {}, message: issue.message };
}
