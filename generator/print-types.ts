// The public types, as plain interfaces that import nothing, printed from the schemas.

import type { AnySchemaObject } from 'ajv';
import type { Entity } from './entities.js';

/** A type parameter for what the types of an application describe. */
interface Parameter {
  readonly name: string;
  readonly declaration: string;
  /** The type of the properties that `describes` selects. */
  readonly type: string;
  readonly describes: (schema: AnySchemaObject) => boolean;
  /** Whether unions have the parameter too. */
  readonly inUnions: boolean;
}

const PARAMETERS: readonly Parameter[] = [
  {
    name: 'Patch',
    declaration: 'Patch extends TwinPatch = TwinPatch',
    type: 'Patch',
    describes: ({ title }) => title === 'TwinPatch',
    inUnions: true,
  },
  {
    // Without `out`, TypeScript computes the variance, and the result depends on what it has compared before.
    name: 'Payload',
    declaration: 'out Payload = unknown',
    type: 'PayloadOf<Payload>',
    describes: ({ methodPayload }) => methodPayload === 'request',
    // Each method has its own type of payload.
    inUnions: false,
  },
];

/**
 * Prints the module of types: the hand-written types of twin sections, then a declaration for each schema that has a
 * title.
 */
export function printTypes(entities: readonly Entity[], handwritten: string): string {
  const declarations = new Map<string, string>();
  /** The schemas of the entities. A copy of one that is a property has a description of its own. */
  const originals = new Map<string, AnySchemaObject>();
  /** For entities that narrow another: its schema. */
  const bases = new Map<string, AnySchemaObject | undefined>();
  for (const { name, schema } of entities) originals.set(name, schema);
  for (const { name, narrows } of entities)
    if (narrows !== undefined) bases.set(name, originals.get(narrows));

  function declare(schema: AnySchemaObject): void {
    const { title } = schema;
    if (title === undefined || declarations.has(title) || isDeclaredIn(handwritten, title)) return;
    declarations.set(title, '');
    declarations.set(title, printDeclaration(originals.get(title) ?? schema));
  }

  function printDeclaration(schema: AnySchemaObject): string {
    const parameters = parametersOf(schema);
    const name = `${schema.title}${printList(parameters.map(({ declaration }) => declaration))}`;
    const head = `${printDoc(schema.description, '')}export`;
    if (schema.properties === undefined)
      return `${head} type ${name} = ${printShape(schema)}${printBrand(schema)};\n`;
    const base = bases.get(schema.title);
    if (base === undefined) return `${head} interface ${name} ${printShape(schema)}\n`;
    const extended = `${head} interface ${name} extends ${printType(base)}`;
    return `${extended} ${printProperties(difference(schema, base))}\n`;
  }

  function printShape(schema: AnySchemaObject): string {
    if (schema.anyOf) return printUnion(schema);
    if (schema.properties) return printProperties(schema);
    return printScalar(schema);
  }

  function printUnion(schema: AnySchemaObject): string {
    const parameters = parametersOf(schema);
    const branches: AnySchemaObject[] = schema.anyOf;
    return branches.map((branch) => printType(branch, parameters)).join(' | ');
  }

  function printProperties(schema: AnySchemaObject): string {
    const { properties, required = [], additionalProperties } = schema;
    // Requests are closed objects. Their guards accept `undefined` as absent; a response from JSON has none.
    const orUndefined = additionalProperties === false ? ' | undefined' : '';
    const printed = Object.entries<AnySchemaObject>(properties).map(([name, property]) => {
      const key = /^\w+$/.test(name) ? name : `'${name}'`;
      const type = printProperty(property);
      const typed = required.includes(name)
        ? `: ${type}`
        : `?: ${type}${type === 'unknown' ? '' : orUndefined}`;
      return `${printDoc(property.description, '  ')}  ${key}${typed};\n`;
    });
    return `{\n${printed.join('')}}`;
  }

  function printProperty(schema: AnySchemaObject): string {
    if (!Array.isArray(schema.type)) return printType(schema);
    const type = schema.type.find((name) => name !== 'null');
    const values = schema.enum?.filter((value: unknown) => value !== null);
    return `${printType({ ...schema, type, ...(values ? { enum: values } : {}) })} | null`;
  }

  function printType(schema: AnySchemaObject, parameters = PARAMETERS): string {
    if (schema.title !== undefined && !isBranded(schema)) declare(schema);
    const parameter = PARAMETERS.find(({ describes }) => describes(schema));
    if (parameter !== undefined) return parameter.type;
    // Properties are plain strings, so that literals need no cast.
    if (schema.title === undefined || isBranded(schema)) return printShape(schema);
    const used = parametersOf(schema).filter((parameter) => parameters.includes(parameter));
    return `${schema.title}${printList(used.map(({ name }) => name))}`;
  }

  function printScalar(schema: AnySchemaObject): string {
    if (schema.const !== undefined) return printLiteral(schema.const);
    if (schema.enum) return schema.enum.map(printLiteral).join(' | ');
    if (schema.type === 'array') return printArray(printProperty(schema.items));
    if (typeof schema.additionalProperties === 'object')
      return `Record<string, ${printProperty(schema.additionalProperties)}>`;
    if (schema.type === undefined) return 'unknown';
    return schema.type === 'integer' ? 'number' : schema.type;
  }

  for (const { schema } of entities) declare(schema);
  return [handwritten, ...declarations.values()].join('\n');
}

/** Returns the schema without the properties that are the same in the base. */
function difference(schema: AnySchemaObject, base: AnySchemaObject): AnySchemaObject {
  const inSchema = ({ properties, required = [] }: AnySchemaObject, name: string) =>
    JSON.stringify([properties[name], required.includes(name)]);
  const properties = Object.entries(schema.properties).filter(
    ([name]) => inSchema(schema, name) !== inSchema(base, name),
  );
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** Returns whether a guard narrows to a branded string: of two string types, the other branch of the guard would be `never`. */
export function isBranded({ type, enum: values }: AnySchemaObject): boolean {
  return type === 'string' && values === undefined;
}

/** A property that no string has. Its name sorts after the methods of a string in editors. */
function printBrand(schema: AnySchemaObject): string {
  return isBranded(schema) ? ` & { readonly '~type': '${schema.title}' }` : '';
}

function isDeclaredIn(code: string, name: string): boolean {
  return new RegExp(`^export (?:interface|type) ${name}\\b`, 'm').test(code);
}

function printArray(item: string): string {
  return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
}

function printLiteral(value: unknown): string {
  return `'${String(value)}'`;
}

function printDoc(description: string | undefined, indent: string): string {
  return description === undefined ? '' : `${indent}/** ${description} */\n`;
}

/** Returns the type parameters of a schema: those of its properties at any depth. */
function parametersOf({ properties = {}, anyOf }: AnySchemaObject): Parameter[] {
  const parts: AnySchemaObject[] = anyOf ?? Object.values(properties);
  return PARAMETERS.filter(
    (parameter) =>
      (parameter.inUnions || anyOf === undefined) &&
      parts.some((part) => parameter.describes(part) || parametersOf(part).includes(parameter)),
  );
}

/** Prints type parameters or type arguments. */
function printList(items: readonly string[]): string {
  return items.length === 0 ? '' : `<${items.join(', ')}>`;
}
