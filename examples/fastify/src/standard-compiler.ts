import type { FastifySchemaCompiler, FastifyTypeProvider } from 'fastify';
import { toPointer } from 'iothub-jobs-schema';
import type { StandardSchemaV1 } from 'iothub-jobs-schema/standard';

/** Types the input of a route by the output type of its Standard Schema. */
export interface StandardTypeProvider extends FastifyTypeProvider {
  validator: this['schema'] extends StandardSchemaV1<unknown, infer Output> ? Output : unknown;
}

/** Compiles a Standard Schema, of this package or of another library, to a Fastify validator. */
export const standardCompiler: FastifySchemaCompiler<StandardSchemaV1> = ({ schema }) => {
  return (value) => {
    const result = schema['~standard'].validate(value);
    if (result instanceof Promise) throw new TypeError('The schema is asynchronous.');
    return result.issues ? { error: result.issues.map(toFastify) } : { value: result.value };
  };
};

function toFastify(issue: StandardSchemaV1.Issue) {
  const path = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step));
  const code = 'code' in issue ? String(issue.code) : 'invalid';
  const instancePath = toPointer(path);
  return { keyword: code, instancePath, schemaPath: '', params: { path }, message: issue.message };
}
