import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type EntityDefinition, entities } from '../../src/entities.js';

const folder = new URL('./', import.meta.url);
const source = new URL('../../src/', folder);

const readPage = (name: string) => readFileSync(new URL(`../../docs/${name}`, folder), 'utf8');

/** Returns the ids of the rows of a page. */
const idsOf = (page: string) =>
  [...readPage(page).matchAll(/^\| <a id="[a-z]\d+"><\/a>([A-Z]\d+) \|/gm)].map(([, id]) => id);

// Guards do not check the rules of docs/hub-errors.md.
const checked = ['hub-rules.md', 'value-rules.md'].flatMap(idsOf);
const documented = [...checked, ...idsOf('hub-errors.md')];

test('every rule that a guard checks has a test in this folder', () => {
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const tested = sources.flatMap((source) =>
    [...source.matchAll(/^rule\(\s*'([A-Z]\d+)'/gm)].map(([, id]) => id),
  );
  expect(new Set(tested)).toEqual(new Set(checked));
});

test('no two rules have the same id', () => {
  expect(documented).toEqual([...new Set(documented)]);
});

/** Returns the ids in a list such as `T1–T11, J7`. */
const idsIn = (list: string) => list.match(/\b[A-Z]\d+\b/g) ?? [];

test('every rule id in brackets in src has a row in docs', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const unknown = files.flatMap((path) => {
    const text = readFileSync(new URL(path, source), 'utf8');
    const lists = text.match(/\[[A-Z]\d+(?:(?:–|, )[A-Z]\d+)*\]/g) ?? [];
    const ids = lists.flatMap(idsIn).filter((id) => !documented.includes(id));
    return ids.map((id) => `${path}: ${id}`);
  });
  expect(unknown).toEqual([]);
});

test('every rule id of an entity in the registry has a row in docs', () => {
  const ids = Object.values(entities).flatMap(({ rules }) => idsIn(rules));
  expect(ids.filter((id) => !documented.includes(id))).toEqual([]);
});

test('the table of the two families lists each entity that is an object or an array', () => {
  const row = /^\| entities \| (.*) \| (.*) \|$/m.exec(readPage('hub-rules.md'));
  const [responses, requests] = (row ?? []).slice(1).map((cell) => cell.match(/(?<=`)\w+(?=`)/g));
  const composite = Object.entries<EntityDefinition>(entities).filter(
    ([, { schema }]) => schema.type === 'object' || schema.type === 'array',
  );
  const namesIn = (family: string) =>
    composite
      .filter(([, entity]) => [family, 'both'].includes(entity.family))
      .map(([name]) => name);
  expect(new Set(responses)).toEqual(new Set(namesIn('response')));
  expect(new Set(requests)).toEqual(new Set(namesIn('request')));
});
