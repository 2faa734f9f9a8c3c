import type { PathStep } from '../../../src/index.js';

interface Node {
  readonly $comment?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly propertyNames?: Node;
  readonly items?: Node;
  readonly allOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** The comments of all that stands in a file. */
export function allComments(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === '$comment' ? [String(value)] : allComments(value),
  );
}

/** The comments that a reader meets who follows the path of an issue through the file. */
export function commentsAlong(schema: object, path: readonly PathStep[]): string[] {
  const file: Node = schema;
  let nodes = alternatives(file, file);
  const met = [...nodes];
  for (const step of path) {
    met.push(...nodes.flatMap(({ propertyNames = {} }) => alternatives(propertyNames, file)));
    nodes = nodes.flatMap((node) => below(node, step)).flatMap((node) => alternatives(node, file));
    met.push(...nodes);
  }
  return met.flatMap(({ $comment }) => $comment ?? []);
}

/** The schema itself, and all that it sends the same value to. */
function alternatives(node: Node, file: Node): Node[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = node;
  const referred = file.$defs?.[$ref?.replace('#/$defs/', '') ?? ''];
  const others = [...(referred === undefined ? [] : [referred]), ...allOf, ...anyOf, ...oneOf];
  return [node, ...others.flatMap((other) => alternatives(other, file))];
}

/** What judges the member or item of a value that the schema judges. */
function below({ properties, additionalProperties, items }: Node, step: PathStep): Node[] {
  if (typeof step === 'number') return items === undefined ? [] : [items];
  const member = properties?.[step] ?? additionalProperties;
  return typeof member === 'object' ? [member] : [];
}
