import type { Entity } from '../entities.js';
import { type Exports, moduleOf } from '../find-exports.js';
import { toVariableName } from '../names.js';
import { HEADER } from './header.js';

/** Prints the module that exports the arbitrary of each entity, and all of them by the name of the entity. */
export function printArbitrariesIndex(entities: readonly Entity[], exports: Exports): string {
  const named = entities.map(({ name }) => ({ name, make: `${toVariableName(name)}Arbitrary` }));
  const imports = named.map(
    ({ make }) => `import { ${make} } from '${moduleOf(make, exports, 'src/arbitraries')}';\n`,
  );
  return `${HEADER}

${imports.join('')}
export {
${named.map(({ make }) => `  ${make},\n`).join('')}};

/** The arbitrary of each entity, by its name. */
export const arbitraries = /* @__PURE__ */ Object.freeze({
${named.map(({ name, make }) => `  ${name}: ${make},\n`).join('')}} as const);
`;
}
