// The keywords of this package as refinements of TypeBox 1, which `Value.Check` and the compiler call. TypeBox stores them in
// a property that is not enumerable, so the JSON of a schema does not change.

import * as Type from 'typebox';
import { ownProperty } from '../keywords/json-value.js';
import { PAYLOAD_CHECKS, type PayloadKind } from '../keywords/method-payload.js';
import { isNotAbove, type NotAbove } from '../keywords/not-above.js';
import { isQueryCondition } from '../keywords/query-condition.js';
import { isTwinSection } from '../keywords/twin-section.js';
import { isPatch, SECTION_RULES, type TwinSectionKind } from '../keywords/twin-section-kind.js';

interface Refinement {
  /** Returns whether the value matches. It must have the type of the schema, if that has one: TypeBox checks the type first. */
  readonly check: (value: unknown) => boolean;
  /** The message of the error. */
  readonly message: string;
}

const REFINEMENTS: Readonly<Record<string, (keyword: never) => Refinement>> = {
  twinSection: (kind: TwinSectionKind) => ({
    check: (value) => value === null || isTwinSection(value as object, SECTION_RULES[kind]),
    message: `must obey the rules of a twin section [${isPatch(SECTION_RULES[kind]) ? 'R15' : 'W1–W7'}]`,
  }),
  methodPayload: (kind: PayloadKind) => ({
    check: (value) => PAYLOAD_CHECKS[kind](value),
    message: `must be a JSON value of at most 131,072 bytes [${kind === 'echo' ? 'M2' : 'R9'}]`,
  }),
  querySyntax: () => ({
    // Its schema is a part of another one, and has no type.
    check: (value) => typeof value !== 'string' || isQueryCondition(value),
    message: 'must have terminated strings and balanced parentheses [R4]',
  }),
  maxUtf16Units: (limit: number) => ({
    check: (value) => (value as string).length <= limit,
    message: `must have at most ${limit} UTF-16 units [R8]`,
  }),
  notAbove: (rule: NotAbove) => ({
    check: (value) => isNotAbove(value as object, rule),
    message: `${rule.property} must not be above ${rule.limit} [R11]`,
  }),
  requiredAny: (paths: readonly (readonly string[])[]) => ({
    check: (value) => paths.some((path) => path.reduce(ownProperty, value) !== undefined),
    message: `must have ${paths.map((path) => path.join('.')).join(' or ')} [R14]`,
  }),
};

/** Returns the schema with a refinement for each keyword of this package that it has, or the schema itself if it has none. */
export function addRefinements(schema: object): object {
  // A copy of a schema has the refinements already.
  if (Type.IsRefine(schema)) return schema;
  return Object.entries(REFINEMENTS)
    .filter(([keyword]) => Object.hasOwn(schema, keyword))
    .reduce((refined, [keyword, create]) => {
      const { check, message } = create(Reflect.get(schema, keyword) as never);
      return Type.Refine(refined, check, () => message);
    }, schema);
}
