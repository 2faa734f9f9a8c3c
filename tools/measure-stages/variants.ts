import type { WithoutRules } from '../../generator/pipeline.js';
import type { ValidatorKind } from '../../generator/stages/2-specialize.js';

/** A rule of a stage, and how to compile without it. */
export interface Variant {
  readonly stage: string;
  readonly rule: string;
  /** The validators that are compiled without the rule. */
  readonly kinds: readonly ValidatorKind[];
  readonly without: WithoutRules;
}

const rule =
  (...kinds: ValidatorKind[]) =>
  (stage: string, rule: string, without: WithoutRules): Variant => ({
    stage,
    rule,
    kinds,
    without,
  });

const check = rule('check');
const explain = rule('explain');
const both = rule('check', 'explain');

/** Every rule that can be left out. */
export const variants: readonly Variant[] = [
  explain('1-lower', 'drop annotations', { lower: 'annotations' }),
  check('1-lower', 'T or null becomes nullable', { lower: 'nullable' }),
  explain('1-lower', 'drop the implied type', { lower: 'impliedType' }),
  both('1-lower', 'drop the implied maxLength', { lower: 'impliedMaxLength' }),
  check('2-specialize', 'refer to other entities', { specialize: 'references' }),
  explain('2-specialize', 'refer to other entities', { specialize: 'references' }),
  both('2-specialize', 'combine scalars', { specialize: 'combinedScalars' }),
  check('3-compile', 'properties, and combine scalars', {
    vocabulary: 'properties',
    // Ajv's `properties` does not know the combined keywords.
    specialize: 'combinedScalars',
  }),
  check('3-compile', 'discriminator', { vocabulary: 'discriminator' }),
  check('3-compile', 'items', { vocabulary: 'items' }),
  both('3-compile', 'minLength', { vocabulary: 'minLength' }),
  ...['additionalProperties', 'items', 'properties', 'issueCodes', 'faults'].map((vocabulary) =>
    explain('3-compile', vocabulary, { vocabulary }),
  ),
  both('4-rewrite', 'aliases', { rewrite: 'aliases' }),
  both('4-rewrite', 'patterns', { rewrite: 'patterns' }),
  check('4-rewrite', 'parameters', { rewrite: 'parameters' }),
  explain('4-rewrite', 'parameters', { rewrite: 'parameters' }),
  check('4-rewrite', 'errors', { rewrite: 'errors' }),
  explain('4-rewrite', 'errors', { rewrite: 'errors' }),
  check('4-rewrite', 'isObject', { rewrite: 'isObject' }),
  check('5-fold', 'terser', { fold: 'terser' }),
  explain('5-fold', 'terser', { fold: 'terser' }),
  check('6-print', 'tryCatch', { print: 'tryCatch' }),
  explain('6-print', 'oneLine', { print: 'oneLine' }),
];
