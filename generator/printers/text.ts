import {
  type DetectionRule,
  type GenericProperty,
  genericProperties,
  seenProperties,
} from '../../src/entities.js';
import type { Entity } from '../entities.js';
import { HEADER } from './header.js';

/** Prints what `src/text` and the command line need to know of the entities, without their schemas. */
export function printTextTable(
  entities: readonly Entity[],
  rules: readonly DetectionRule[],
): string {
  const names = entities.map(
    ({ name }, index) => `  | '${name}'${index === entities.length - 1 ? ';' : ''}\n`,
  );
  const validators = entities.map(({ name }) => `  ${name}: guards.validate${name},\n`);
  const detection = rules.map((rule) => `  ${printRule(rule)},\n`);
  const generic = Object.entries(genericProperties).map(printGeneric);
  const pages = entities.flatMap((page) => printPage(page, entities));
  const known = entities.flatMap(printKnownNames);
  return `${HEADER}

import type { DetectionRule, GenericProperty } from '../entities.js';
import * as guards from '../guards/index.js';

/** The name of an entity, as in the registry. */
export type EntityName =
${names.join('')}
/** The validator of each entity, in the order of the help. */
export const VALIDATORS = {
${validators.join('')}};

/** The rules that infer an entity from property names. The first rule that matches decides. */
export const DETECTION_RULES: readonly DetectionRule[] = [
${detection.join('')}];

/** The properties that do not suffice to infer an entity. */
export const GENERIC_PROPERTIES: Readonly<Record<string, GenericProperty>> = {
${generic.join('')}};

/** The page that an array is if an item is the entity. */
export const PAGES: Readonly<Partial<Record<EntityName, EntityName>>> = {
${pages.join('')}};

/** The properties of the objects that accept unknown ones. */
export const KNOWN_PROPERTIES: Readonly<Partial<Record<EntityName, readonly string[]>>> = {
${known.join('')}};
`;
}

function printKnownNames({ name, schema, family }: Entity): string[] {
  if (family !== 'response' || schema.properties === undefined) return [];
  return [
    `  ${name}: ${printNames([...Object.keys(schema.properties), ...(seenProperties[name] ?? [])])},\n`,
  ];
}

/** Prints the items of a page by the entity that a detection rule can name: `Twin` for `IdentifiedTwin`. */
function printPage({ name, schema }: Entity, entities: readonly Entity[]): string[] {
  const item = entities.find(({ schema: { title } }) => title === schema.items?.title);
  return item === undefined ? [] : [`  ${item.narrows ?? item.name}: '${name}',\n`];
}

function printRule({ entity, any, and }: DetectionRule): string {
  const required = and === undefined ? '' : `, and: ${printNames(and)}`;
  return `{ entity: '${entity}', any: ${printNames(any)}${required} }`;
}

function printGeneric([name, property]: [string, GenericProperty]): string {
  const { type, values, entity, names } = property;
  const parts = [
    ...(type === undefined ? [] : [`type: '${type}'`]),
    ...(values === undefined ? [] : [`values: ${printNames(values)}`]),
    ...(entity === undefined ? [] : [`entity: '${entity}'`]),
    ...(names === undefined ? [] : [`names: ${printNames(names)}`]),
  ];
  return `  ${name}: {${parts.length === 0 ? '' : ` ${parts.join(', ')} `}},\n`;
}

function printNames(names: readonly string[]): string {
  return `[${names.map((name) => `'${name}'`).join(', ')}]`;
}
