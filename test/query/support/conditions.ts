import fc from 'fast-check';
import type { Expression, PathExpression, QueryCondition } from '../../../src/query/index.js';
import { textArbitrary } from '../../support/characters.js';

type Tree = Expression<unknown>;

/** Plain names, names that must be quoted, and words of the language. */
const name = fc.oneof(
  fc.stringMatching(/^[A-Za-z_$][\w$]{0,5}$/),
  fc.stringMatching(/^[A-Za-z_$éß中😀]([\w+=:@#?!*;&|<>/%{}~^-]|\\){1,5}$/u),
  fc.constantFrom('tags', 'deviceId', 'group', 'AND', 'in', 'Null', 'from', 'select', 'é', '😀'),
);

/** Names that can be quoted only after a dot. */
const quoted = fc
  .string({
    unit: fc.constantFrom(...'a1 .,()[]\'"-\\“\u2028\ud800😀'),
    minLength: 1,
    maxLength: 6,
  })
  .filter((text) => !/\]\]|\]$/.test(text));

const step = fc.oneof(name, quoted, fc.stringMatching(/^\d\w{0,3}$/), fc.maxSafeNat());

const path: fc.Arbitrary<PathExpression<unknown>> = fc
  .tuple(name, fc.array(step, { maxLength: 3 }))
  .map(([first, steps]) => ({ kind: 'path', steps: [first, ...steps] }));

const text = fc.oneof(
  fc.string(),
  textArbitrary(),
  fc.string({
    unit: fc.constantFrom("'", '"', '\\', '\n', '\0', '\ud800', '\udc00', '\u2028', 'u0041'),
  }),
);

const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

const literal: fc.Arbitrary<Tree> = fc
  .oneof(text, number, fc.boolean(), fc.constantFrom(null, undefined))
  .map((value) => ({ kind: 'literal', value }));

const functionName = fc.oneof(
  fc.constantFrom('IS_DEFINED', 'is_defined', 'STARTS_WITH', 'abs', 'f'),
  fc.stringMatching(/^[A-Z_]{4,8}x$/),
);

const comparator = fc.constantFrom('=', '!=', '<>', '<', '<=', '>', '>=', 'IN', 'NIN');
const arithmetic = fc.constantFrom('+', '-', '*', '/', '%');

const { expression } = fc.letrec<{ expression: Tree }>((tie) => {
  const inner = tie('expression');
  const list = fc.array(inner, { maxLength: 3 });
  return {
    expression: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'condition' },
      fc.oneof(literal, path),
      list.map((items): Tree => ({ kind: 'array', items })),
      fc.tuple(functionName, list).map(([name, args]): Tree => ({ kind: 'call', name, args })),
      fc.tuple(fc.constantFrom('NOT', '-', '+'), inner).map(unary),
      fc
        .tuple(fc.oneof(comparator, arithmetic), inner, inner)
        .map(([operator, left, right]): Tree => ({ kind: 'binary', operator, left, right })),
      fc
        .tuple(fc.constantFrom('AND', 'OR'), fc.array(inner, { minLength: 2, maxLength: 4 }))
        .map(([operator, operands]): Tree => ({ kind: 'logical', operator, operands })),
    ),
  };
});

function unary([operator, operand]: ['NOT' | '-' | '+', Tree]): Tree {
  const isNumber = operand.kind === 'literal' && typeof operand.value === 'number';
  // A minus before a number is a part of the literal.
  return { kind: 'unary', operator: operator === '-' && isNumber ? '+' : operator, operand };
}

/** Trees with every kind of node, without source ranges. */
export const conditions: fc.Arbitrary<QueryCondition<unknown>> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ kind: 'all' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('from' as const),
      collection: fc.constantFrom('devices', 'devices.modules'),
      where: fc.option(expression),
    }),
  },
  { weight: 20, arbitrary: expression },
);
