// The public types, as plain interfaces that import nothing, printed from the schemas.

import type { AnySchemaObject } from 'ajv';
import type { Entity } from './entities.js';

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
    const head = `${printDoc(schema.description, '')}export`;
    if (schema.properties === undefined)
      return `${head} type ${schema.title} = ${printShape(schema)}${printBrand(schema)};\n`;
    const base = bases.get(schema.title);
    if (base === undefined) return `${head} interface ${schema.title} ${printShape(schema)}\n`;
    return `${head} interface ${schema.title} extends ${printType(base)} ${printProperties(difference(schema, base))}\n`;
  }

  function printShape(schema: AnySchemaObject): string {
    if (schema.oneOf) return schema.oneOf.map(printType).join(' | ');
    if (schema.properties) return printProperties(schema);
    return printScalar(schema);
  }

  function printProperties({ properties, required = [] }: AnySchemaObject): string {
    const printed = Object.entries<AnySchemaObject>(properties).map(([name, property]) => {
      const key = /^\w+$/.test(name) ? name : `'${name}'`;
      const optional = required.includes(name) ? '' : '?';
      return `${printDoc(property.description, '  ')}  ${key}${optional}: ${printProperty(property)};\n`;
    });
    return `{\n${printed.join('')}}`;
  }

  function printProperty(schema: AnySchemaObject): string {
    if (!Array.isArray(schema.type)) return printType(schema);
    const type = schema.type.find((name) => name !== 'null');
    const values = schema.enum?.filter((value: unknown) => value !== null);
    return `${printType({ ...schema, type, ...(values ? { enum: values } : {}) })} | null`;
  }

  function printType(schema: AnySchemaObject): string {
    // Properties are plain strings, so that literals need no cast.
    if (schema.title === undefined || isBranded(schema)) return printShape(schema);
    declare(schema);
    return schema.title;
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
