import { Ajv, type Options } from 'ajv';
import { addHubKeywords } from '../../src/ajv/index.js';

/** The schema as Ajv compiles it at run time, in each way in which users of `./ajv` might. */
export function compileAll(schema: object): ((value: unknown) => boolean)[] {
  const ways: Options[] = [{}, { allErrors: true }, { discriminator: true }];
  return ways.map((options) => {
    const ajv = addHubKeywords(new Ajv({ strict: true, ...options }));
    return ajv.compile(schema);
  });
}
