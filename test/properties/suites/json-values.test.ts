// The values of all texts of JSONTestSuite that the parser of JavaScript takes: huge and tiny numbers, lone surrogates,
// 500 arrays in each other, odd names. Each is judged wherever a value may stand.

import { expect, test } from 'vitest';
import { entities, openEntities } from '../../support/entities.js';
import { type Host, memberHosts, payloadHosts, sectionHosts } from './hosts.js';
import * as json from './json-values.js';
import { agreedVerdict } from './verdict.js';

const names = json.values.map(({ name }) => name);

/** What is legal of other entities. */
const LEGAL: Readonly<Record<string, readonly string[]>> = {
  DeviceId: [json.ID],
  JobId: [json.ID],
  JobList: json.EMPTY_ARRAYS,
};

/** The names of the values that are accepted there. */
function acceptedBy({ entity, hold }: Host): string[] {
  const accepted = json.values.filter(({ name, value }) => {
    try {
      return agreedVerdict(entity, hold(value));
    } catch (error) {
      throw new Error(`${entity} with ${name}`, { cause: error });
    }
  });
  return accepted.map(({ name }) => name).sort();
}

/** All names but these. */
function without(refused: readonly string[]): string[] {
  return names.filter((name) => !refused.includes(name)).sort();
}

function isSent({ entity }: Host): boolean {
  return entity === 'TwinPatch' || entity === 'JobRequest';
}

test('there are 148 values', () => {
  expect(names).toHaveLength(148);
});

/** The names of the objects that have these properties. */
function withProperties(properties: readonly string[]): string[] {
  const has = (value: unknown, property: string) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, property);
  return json.values
    .filter(({ value }) => properties.every((property) => has(value, property)))
    .map(({ name }) => name);
}

test.each(entities)('the guards of $name agree on each value', ({ name: entity, schema }) => {
  const accepted = acceptedBy({ name: 'by itself', entity, hold: (value) => value });
  if (schema.required !== undefined) {
    expect(withProperties(schema.required)).toEqual(expect.arrayContaining(accepted));
    return;
  }
  const legal = openEntities.includes(entity) ? json.OBJECTS : (LEGAL[entity] ?? []);
  expect(accepted).toEqual([...legal].sort());
});

test.each(sectionHosts)('$name: an object with legal keys and values may stand there', (host) => {
  const legal = isSent(host) ? json.SECTIONS : [...json.SECTIONS, json.NULL];
  expect(acceptedBy(host)).toEqual([...legal].sort());
});

test.each(memberHosts)('$name: what is no value of a twin is refused, and nothing else', (host) => {
  const nulls = host.isArray ? [...json.NULL_IN_ARRAY, json.NULL] : json.NULL_IN_ARRAY;
  const refused = isSent(host) ? [...json.NO_TWIN_VALUES, ...nulls] : json.NO_TWIN_VALUES;
  expect(acceptedBy(host)).toEqual(without(refused));
});

test.each(payloadHosts)('$name: all but infinities is accepted', (host) => {
  expect(acceptedBy(host)).toEqual(without(json.INFINITE));
});
