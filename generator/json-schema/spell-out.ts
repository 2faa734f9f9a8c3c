// A schema in standard keywords alone: ours are spelled out as far as JSON Schema reaches, what lies
// beyond is named in a `$comment`, and what has a title becomes a definition.

import type { AnySchemaObject } from 'ajv';
import * as entities from '../../src/schemas/index.js';
import * as sections from '../../src/schemas/twin-sections.js';
import type { Definitions, JsonSchema } from './definitions.js';
import {
  spellAnyMember,
  spellMaxUtf16Units,
  spellNotAbove,
  spellQuerySyntax,
} from './member-keywords.js';
import { spellMethodPayload } from './method-payload.js';
import { spellPattern } from './portable-pattern.js';
import { SECTION_NAMES, spellTwinSection } from './twin-section.js';

/** Keywords that every validator knows, and takes as they are. */
const STANDARD = [
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

/** Keywords that refuse nothing: a file has its own `$id`, `type` tells the branches of `oneOf` apart. */
const DROPPED = ['$id', 'issue', 'discriminator'];

type Speller = (value: never, definitions: Definitions, schema: AnySchemaObject) => JsonSchema;

const SPELLERS: Readonly<Record<string, Speller>> = {
  properties: (members: Record<string, AnySchemaObject>, definitions) => ({
    properties: Object.fromEntries(
      Object.entries(members).map(([name, member]) => [name, place(member, definitions)]),
    ),
  }),
  items: (item: AnySchemaObject, definitions) => ({ items: place(item, definitions) }),
  oneOf: (all: AnySchemaObject[], definitions) => ({
    oneOf: all.map((schema) => place(schema, definitions)),
  }),
  allOf: (all: AnySchemaObject[], definitions) => ({
    allOf: all.map((schema) => place(schema, definitions)),
  }),
  additionalProperties: (values: boolean | AnySchemaObject, definitions) => {
    if (typeof values === 'object') return { additionalProperties: place(values, definitions) };
    return values ? {} : { additionalProperties: false };
  },
  pattern: (pattern: string, _definitions, { maxLength }) => spellPattern(pattern, maxLength),
  twinSection: spellTwinSection,
  methodPayload: spellMethodPayload,
  querySyntax: spellQuerySyntax,
  maxUtf16Units: spellMaxUtf16Units,
  notAbove: spellNotAbove,
  anyMember: spellAnyMember,
};

/** The schema itself, what says what it is first. */
export function spellOut(schema: AnySchemaObject, definitions: Definitions): JsonSchema {
  const spelled: JsonSchema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const spell = SPELLERS[keyword];
    if (spell !== undefined) Object.assign(spelled, spell(value as never, definitions, schema));
    else if (STANDARD.includes(keyword)) spelled[keyword] = value;
    else if (!DROPPED.includes(keyword)) throw new Error(`nobody spells out ${keyword}`);
  }
  const { title, description, $comment, type, ...rest } = spelled;
  return { title, description, $comment, type, ...rest };
}

/** The schema where it stands in another: a `$ref`, if it has a title. */
export function place(schema: AnySchemaObject, definitions: Definitions): JsonSchema {
  if (schema.title === undefined) return spellOut(schema, definitions);
  const original = originalOf(schema);
  const name = nameOf(schema);
  const reference = definitions.refer(name, () => ({
    ...spellOut(original, definitions),
    title: name,
  }));
  const { description } = schema;
  const own = description === original.description ? {} : { description };
  if (!Array.isArray(schema.type)) return { ...own, ...reference };
  return { ...own, anyOf: [reference, { type: 'null' }] };
}

const originals: readonly AnySchemaObject[] = Object.values({ ...entities, ...sections });

/** The schema as it is written by itself: as a member it may be described otherwise, or be nullish. */
function originalOf(schema: AnySchemaObject): AnySchemaObject {
  return originals.find((original) => nameOf(original) === nameOf(schema)) ?? asNotNull(schema);
}

function asNotNull(schema: AnySchemaObject): AnySchemaObject {
  if (!Array.isArray(schema.type)) return schema;
  return { ...schema, type: schema.type.find((name) => name !== 'null') };
}

function nameOf({ twinSection, title }: AnySchemaObject): string {
  return twinSection === undefined
    ? title
    : SECTION_NAMES[twinSection as keyof typeof SECTION_NAMES];
}
