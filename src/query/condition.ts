/**
 * A query condition as a tree. `P` is what every node carries beside its meaning: its place in the
 * text where it was parsed, nothing (`unknown`) where it was built.
 */
export type QueryCondition<P = Place> = AllDevices<P> | FromCollection<P> | Expression<P>;

/** Where a node stands in the text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface Place {
  start: number;
  end: number;
}

/** `*` alone: every device. */
export type AllDevices<P = Place> = P & { kind: 'all' };

/** `FROM devices.modules WHERE …`. Without WHERE, `where` is null: the whole collection. */
export type FromCollection<P = Place> = P & {
  kind: 'from';
  collection: Collection;
  where: Expression<P> | null;
};

/** What a job can target: twins of devices or of modules [R4]. */
export type Collection = 'devices' | 'devices.modules';

/** Whatever has a value. Its parentheses are not kept: the tree says what they said. */
export type Expression<P = Place> =
  | Literal<P>
  | ArrayOf<P>
  | Path<P>
  | Call<P>
  | Unary<P>
  | Binary<P>
  | Logical<P>;

/** A constant. A number may be negative: the sign before digits belongs to them. It is always finite. */
export type Literal<P = Place> = P & {
  kind: 'literal';
  value: string | number | boolean | null | undefined;
};

/** `['a', 'b']` */
export type ArrayOf<P = Place> = P & { kind: 'array'; items: Expression<P>[] };

/**
 * `tags.site` has the steps `['tags', 'site']`, and so has `tags.[[site]]`: the brackets quote a name
 * and mean nothing else. An index, as in `tags.floors[0]`, is a number.
 */
export type Path<P = Place> = P & { kind: 'path'; steps: (string | number)[] };

/** `IS_DEFINED(tags.site)`. The name is as it was written; its case has no meaning. */
export type Call<P = Place> = P & { kind: 'call'; name: string; args: Expression<P>[] };

/** `NOT x`, `-x`, `+x`. Never `-` before a number: that is a literal. */
export type Unary<P = Place> = P & {
  kind: 'unary';
  operator: UnaryOperator;
  operand: Expression<P>;
};

/** Two operands. `!=` and `<>` mean the same, and are both kept. */
export type Binary<P = Place> = P & {
  kind: 'binary';
  operator: BinaryOperator;
  left: Expression<P>;
  right: Expression<P>;
};

/** `a AND b AND c`: at least two operands, all of one operator, so that long lists are not deep. */
export type Logical<P = Place> = P & {
  kind: 'logical';
  operator: LogicalOperator;
  operands: Expression<P>[];
};

export type UnaryOperator = 'NOT' | '-' | '+';
export type ComparisonOperator = '=' | '!=' | '<>' | '<' | '<=' | '>' | '>=' | 'IN' | 'NIN';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';
export type BinaryOperator = ComparisonOperator | ArithmeticOperator;
export type LogicalOperator = 'AND' | 'OR';
