import type { Ajv } from '../codegen.js';
import { definitionOf, replaceKeyword } from './replace-keyword.js';

/** Lets Ajv's `properties` and `required` take only an object's own members, where the schema is of something sent. */
export function takeOwnMembers(ajv: Ajv): void {
  for (const keyword of ['required', 'properties']) {
    const definition = definitionOf(ajv, keyword);
    replaceKeyword(ajv, {
      ...definition,
      code(cxt) {
        const it = cxt.it as { opts: typeof cxt.it.opts };
        const { opts } = it;
        it.opts = { ...opts, ownProperties: cxt.parentSchema.additionalProperties === false };
        definition.code(cxt);
        it.opts = opts;
      },
    });
  }
}
