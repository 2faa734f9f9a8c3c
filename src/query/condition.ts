/**
 * A parsed query condition: an abstract syntax tree [R4]. `R` is the source range that each parsed node
 * has; nodes that you create need none, so their type is `QueryCondition<unknown>`.
 */
export type QueryCondition<R = SourceRange> = AllDevices<R> | FromCollection<R> | Expression<R>;

/** The part of a string that a node was parsed from, as UTF-16 offsets. `end` is exclusive. */
export interface SourceRange {
  start: number;
  end: number;
}

/** `*`: all devices. */
export type AllDevices<R = SourceRange> = R & { kind: 'all' };

/** `FROM devices.modules WHERE …`. Without WHERE, `where` is null: the whole collection. */
export type FromCollection<R = SourceRange> = R & {
  kind: 'from';
  collection: Collection;
  where: Expression<R> | null;
};

/** The twins that a job can target: those of devices or of modules [R4]. */
export type Collection = 'devices' | 'devices.modules';

/** Any node that has a value. Parentheses are not nodes: the structure of the tree implies them. */
export type Expression<R = SourceRange> =
  | Literal<R>
  | ArrayExpression<R>
  | PathExpression<R>
  | CallExpression<R>
  | UnaryExpression<R>
  | BinaryExpression<R>
  | LogicalExpression<R>;

/** A constant. A number is finite, and may be negative: `-1` is one literal. */
export type Literal<R = SourceRange> = R & {
  kind: 'literal';
  value: string | number | boolean | null | undefined;
};

/** `['a', 'b']` */
export type ArrayExpression<R = SourceRange> = R & { kind: 'array'; items: Expression<R>[] };

/**
 * A path to a property. `tags.site` and `tags.[[site]]` both have the steps `['tags', 'site']`: double
 * brackets only quote a name. An array index is a number: `tags.floors[0]` ends with the step `0`.
 */
export type PathExpression<R = SourceRange> = R & { kind: 'path'; steps: (string | number)[] };

/** `IS_DEFINED(tags.site)`. `name` keeps the case of the source; function names are case-insensitive. */
export type CallExpression<R = SourceRange> = R & {
  kind: 'call';
  name: string;
  args: Expression<R>[];
};

/** `NOT x`, `-x` or `+x`. The operand of `-` is never an unsigned number: `-1` is a literal. */
export type UnaryExpression<R = SourceRange> = R & {
  kind: 'unary';
  operator: UnaryOperator;
  operand: Expression<R>;
};

/** Two operands and an operator. `!=` and `<>` mean the same; the tree keeps the one in the source. */
export type BinaryExpression<R = SourceRange> = R & {
  kind: 'binary';
  operator: BinaryOperator;
  left: Expression<R>;
  right: Expression<R>;
};

/** `a AND b AND c`: two or more operands with the same operator. Long chains stay one level deep. */
export type LogicalExpression<R = SourceRange> = R & {
  kind: 'logical';
  operator: LogicalOperator;
  operands: Expression<R>[];
};

export type UnaryOperator = 'NOT' | '-' | '+';
export type ComparisonOperator = '=' | '!=' | '<>' | '<' | '<=' | '>' | '>=' | 'IN' | 'NIN';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';
export type BinaryOperator = ComparisonOperator | ArithmeticOperator;
export type LogicalOperator = 'AND' | 'OR';
