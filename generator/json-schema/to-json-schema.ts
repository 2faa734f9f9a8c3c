// Schemas with standard keywords only, for validators and generators that do not know ours.

import type { AnySchemaObject } from 'ajv';
import * as sections from '../../src/schemas/twin-sections.js';
import { entities } from '../entities.js';
import { maxPatternLength } from '../max-pattern-length.js';
import { findDiscriminator, hasValue } from './alternatives.js';
import type { Definitions, JsonSchema } from './definitions.js';
import { explainSchema } from './editor-messages.js';
import {
  convertMaxUtf16Units,
  convertMethodPayload,
  convertNotAbove,
  convertQuerySyntax,
  convertRequiredAny,
} from './our-keywords.js';
import { convertPattern } from './portable-pattern.js';
import { convertTwinSection, SECTION_NAMES } from './twin-section.js';

/** Standard keywords that stay as they are. */
const KEPT = [
  'title',
  'description',
  'type',
  'enum',
  'const',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'maxItems',
  'required',
];

/** Keywords that reject nothing. A file has its own `$id`; `findDiscriminator` finds what `discriminateBy` names. */
const DROPPED = ['$id', 'issue', 'discriminateBy'];

type Converter = (value: never, definitions: Definitions, schema: AnySchemaObject) => JsonSchema;

const CONVERTERS: Readonly<Record<string, Converter>> = {
  properties: (properties: Record<string, AnySchemaObject>, definitions) => ({
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [
        name,
        referOrInline(schema, definitions),
      ]),
    ),
  }),
  items: (item: AnySchemaObject, definitions) => ({ items: referOrInline(item, definitions) }),
  anyOf: convertUnion,
  allOf: (all: AnySchemaObject[], definitions) => ({
    allOf: all.map((schema) => referOrInline(schema, definitions)),
  }),
  additionalProperties: (values: boolean | AnySchemaObject, definitions) => {
    if (typeof values === 'object')
      return { additionalProperties: referOrInline(values, definitions) };
    return values ? {} : { additionalProperties: false };
  },
  pattern: (pattern: string, _definitions, { maxLength }) => convertPattern(pattern, maxLength),
  twinSection: convertTwinSection,
  methodPayload: convertMethodPayload,
  querySyntax: convertQuerySyntax,
  maxUtf16Units: convertMaxUtf16Units,
  notAbove: convertNotAbove,
  requiredAny: convertRequiredAny,
};

/** Converts a schema. The keywords that describe it come first. */
export function toJsonSchema(schema: AnySchemaObject, definitions: Definitions): JsonSchema {
  const converted: JsonSchema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const convert = CONVERTERS[keyword];
    if (convert !== undefined)
      Object.assign(converted, convert(value as never, definitions, schema));
    else if (KEPT.includes(keyword)) converted[keyword] = value;
    else if (!DROPPED.includes(keyword))
      throw new Error(`JSON Schema files: keyword "${keyword}" is not supported`);
  }
  const { title, description, $comment, type, ...rest } = converted;
  const forAll = { title, description, $comment, type, ...rest };
  if (definitions.target !== 'editor') return forAll;
  return { ...withoutImpliedLength(forAll), ...explainSchema(schema, converted) };
}

/** Drops a maximum length that the pattern implies, since editors would report both. */
function withoutImpliedLength({ pattern, maxLength, ...rest }: JsonSchema): JsonSchema {
  if (pattern === undefined) return { ...rest, maxLength };
  const isImplied = maxPatternLength(pattern as string) <= (maxLength as number);
  return { ...rest, pattern, ...(isImplied ? {} : { maxLength }) };
}

/**
 * Converts a union of objects. The property that tells the branches apart selects one of them, so that errors are those of
 * this branch. Client generators need `oneOf`.
 */
function convertUnion(branches: readonly AnySchemaObject[], definitions: Definitions): JsonSchema {
  const { name, schema, valuesByBranch } = findDiscriminator(branches);
  const references = branches.map((branch) => referOrInline(branch, definitions));
  if (definitions.target === 'openapi') return { type: 'object', oneOf: references };
  return {
    type: 'object',
    required: [name],
    properties: { [name]: toJsonSchema(schema, definitions) },
    allOf: references.map((reference, index) => ({
      if: hasValue(name, valuesByBranch[index] as unknown[]),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: reference,
    })),
  };
}

/** Converts a schema inside another one: to a `$ref` if it has a title. */
export function referOrInline(schema: AnySchemaObject, definitions: Definitions): JsonSchema {
  if (schema.title === undefined) return toJsonSchema(schema, definitions);
  const original = originalOf(schema);
  const title = nameOf(schema);
  const { description } = schema;
  const convert = (keywords: object) => ({
    ...toJsonSchema({ ...original, ...keywords }, definitions),
    title,
  });
  const isNullable = Array.isArray(schema.type);
  const isOwn = description !== original.description;
  // Editors do not show a description next to a `$ref`.
  if (isOwn && definitions.target === 'editor') {
    const inlined = convert({ description });
    return isNullable ? { if: { type: 'null' }, else: inlined } : inlined;
  }
  const own = isOwn ? { description } : {};
  const reference = definitions.refer(title, () => convert({}));
  if (!isNullable) return { ...own, ...reference };
  if (definitions.target === 'openapi') return { ...own, anyOf: [reference, { type: 'null' }] };
  return { ...own, if: { type: 'null' }, else: reference };
}

const originals: readonly AnySchemaObject[] = [
  ...entities.flatMap(({ schema, branches = {} }) => [schema, ...Object.values(branches)]),
  ...Object.values(sections),
];

/** Returns the schema of the definition. As a property, it may have another description, or be nullable. */
function originalOf(schema: AnySchemaObject): AnySchemaObject {
  return originals.find((original) => nameOf(original) === nameOf(schema)) ?? withoutNull(schema);
}

function withoutNull(schema: AnySchemaObject): AnySchemaObject {
  if (!Array.isArray(schema.type)) return schema;
  return { ...schema, type: schema.type.find((name) => name !== 'null') };
}

function nameOf({ twinSection, title }: AnySchemaObject): string {
  return twinSection === undefined
    ? title
    : SECTION_NAMES[twinSection as keyof typeof SECTION_NAMES];
}
