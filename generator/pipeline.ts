import { lowerSchemas, type NamedSchema } from './stages/1-lower.js';
import { specializeSchemas, type ValidatorKind } from './stages/2-specialize.js';
import { compileSchemas } from './stages/3-compile.js';
import { rewriteCode } from './stages/4-rewrite.js';
import { foldCode } from './stages/5-fold.js';
import { printModule } from './stages/6-print.js';

/** The result of each stage, by file name: `1-lowered.json`, `2-check.json`, `3-ajv.js` … */
export type StageResults = ReadonlyMap<string, string>;

/** Compiles one kind of validator for all entities, and returns the text of the module. */
export async function compileValidators(
  entities: readonly NamedSchema[],
  kind: ValidatorKind,
): Promise<string> {
  const schemas = specializeSchemas(lowerSchemas(entities), kind);
  const code = rewriteCode(compileSchemas(schemas, kind), kind);
  return printModule(await foldCode(code), kind);
}

/** Runs the stages for one entity, and returns the result of each. */
export async function explainStages(
  entities: readonly NamedSchema[],
  kind: ValidatorKind,
  name: string,
): Promise<StageResults> {
  const lowered = lowerSchemas(entities);
  const specialized = specializeSchemas(lowered, kind);
  const compiled = compileSchemas(specialized, kind, [name]);
  const rewritten = rewriteCode(compiled, kind);
  const folded = await foldCode(rewritten);
  return new Map([
    ['1-lowered.json', json(lowered.get(name))],
    ['2-specialized.json', json(specialized.get(name))],
    ['3-ajv.js', compiled],
    ['4-rewritten.js', rewritten],
    ['5-folded.js', folded],
    ['6-module.ts', printModule(folded, kind)],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
