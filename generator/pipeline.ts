import { type LowerRule, lowerSchemas, type NamedSchema } from './stages/1-lower.js';
import {
  type SpecializeRule,
  specializeSchemas,
  type ValidatorKind,
} from './stages/2-specialize.js';
import { compileSchemas } from './stages/3-compile.js';
import { type RewriteRule, rewriteCode } from './stages/4-rewrite.js';
import { foldCode } from './stages/5-fold.js';
import { type PrintRule, printModule } from './stages/6-print.js';

/** The result of each stage, by file name: `1-lowered.json`, `2-specialized.json`, `3-ajv.js` … */
export type StageResults = ReadonlyMap<string, string>;

/** Rules to leave out, to measure what they save. */
export interface WithoutRules {
  readonly lower?: LowerRule;
  readonly specialize?: SpecializeRule;
  /** A group of `vocabulary/index.ts`. */
  readonly vocabulary?: string;
  readonly rewrite?: RewriteRule;
  readonly fold?: 'terser';
  readonly print?: PrintRule;
}

/** Compiles one kind of validator for all entities, and returns the text of the module. */
export async function compileValidators(
  entities: readonly NamedSchema[],
  kind: ValidatorKind,
  without: WithoutRules = {},
): Promise<string> {
  const lowered = lowerSchemas(entities, without.lower);
  const specialized = specializeSchemas(lowered, kind, without.specialize);
  const compiled = compileSchemas(specialized, kind, [...lowered.keys()], without.vocabulary);
  const rewritten = rewriteCode(compiled, kind, without.rewrite);
  const folded = without.fold === 'terser' ? rewritten : await foldCode(rewritten);
  return printModule(folded, kind, without.print);
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
