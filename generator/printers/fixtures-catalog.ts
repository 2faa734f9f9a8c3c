import type { Entity } from '../entities.js';
import { type Exports, moduleOf } from '../find-exports.js';
import { HEADER } from './header.js';

const FOLDER = 'src/fixtures';
const NEAR_MISSES_FOLDER = `${FOLDER}/near-misses`;

/** The exports that belong to an entity. */
interface Group {
  readonly name: string;
  readonly fixtures: readonly string[];
  readonly nearMisses: string;
}

/**
 * Prints the module that exports the fixtures and the near misses, one by one and by the name of their entity. A fixture ends
 * with the name of its entity: `deviceTwin`. The near misses of `Twin` are `invalidTwins`.
 */
export function printFixturesCatalog(
  entities: readonly Entity[],
  fixtures: Exports,
  nearMisses: Exports,
): string {
  const names = entities.map(({ name }) => name);
  const groups = names.map((name) => ({
    name,
    fixtures: findFixtures(name, names, fixtures),
    nearMisses: findNearMisses(name, nearMisses),
  }));
  const imports = groupByModule(groups, fixtures, nearMisses);
  return `${HEADER}

import { frozenByEntity } from './frozen-by-entity.js';
${printImports(imports)}import type { NearMiss } from './near-misses/near-miss.js';

${[...imports.keys()].map((module) => `export * from '${module}';\n`).join('')}
/** Every fixture, by entity and by name. */
export const fixtures = /* @__PURE__ */ frozenByEntity({
${groups.map(printFixtures).join('')}});

/** Every near miss, by entity. */
export const nearMisses = /* @__PURE__ */ frozenByEntity<
  Readonly<Record<keyof typeof fixtures, readonly NearMiss[]>>
>({
${groups.map((group) => `  ${group.name}: ${group.nearMisses},\n`).join('')}});
`;
}

/** Finds the fixtures that end with the name of the entity, but not with the longer name of another one. */
export function findFixtures(name: string, names: readonly string[], fixtures: Exports): string[] {
  const longer = names.filter((other) => other !== name && other.endsWith(name));
  const found = [...fixtures.keys()].filter(
    (fixture) => fixture.endsWith(name) && !longer.some((other) => fixture.endsWith(other)),
  );
  if (found.length === 0) throw new Error(`No module in ${FOLDER} exports a fixture of ${name}`);
  return found;
}

export function findNearMisses(name: string, nearMisses: Exports): string {
  const lists = pluralsOf(name).map((plural) => `invalid${plural}`);
  const found = lists.find((list) => nearMisses.has(list));
  if (found === undefined)
    throw new Error(`No module in ${NEAR_MISSES_FOLDER} exports ${lists.join(' or ')}`);
  return found;
}

/** Returns the possible plurals of a name. One that ends in `s` may be a plural itself, such as `TwinProperties`. */
function pluralsOf(name: string): string[] {
  if (name.endsWith('s')) return [name, `${name}es`];
  if (/(?:[sc]h|x|z)$/.test(name)) return [`${name}es`];
  return [/[^aeiou]y$/.test(name) ? name.replace(/y$/, 'ies') : `${name}s`];
}

/** The names to import, by module. */
function groupByModule(
  groups: readonly Group[],
  fixtures: Exports,
  nearMisses: Exports,
): Map<string, string[]> {
  const imports = new Map<string, string[]>();
  const add = (module: string, name: string) =>
    imports.set(module, [...(imports.get(module) ?? []), name]);
  for (const group of groups) {
    for (const fixture of group.fixtures) add(moduleOf(fixture, fixtures, FOLDER), fixture);
    const module = moduleOf(group.nearMisses, nearMisses, NEAR_MISSES_FOLDER);
    add(module.replace('./', './near-misses/'), group.nearMisses);
  }
  return imports;
}

function printImports(imports: ReadonlyMap<string, readonly string[]>): string {
  return [...imports]
    .map(([module, names]) => `import {\n${printNames(names, '  ')}} from '${module}';\n`)
    .join('');
}

function printFixtures({ name, fixtures }: Group): string {
  return `  ${name}: {\n${printNames(fixtures, '    ')}  },\n`;
}

function printNames(names: readonly string[], indent: string): string {
  return names.map((name) => `${indent}${name},\n`).join('');
}
