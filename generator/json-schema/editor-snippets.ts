// Snippets of editors: requests whose values the user steps through and overwrites.

import type { AnySchemaObject } from 'ajv';
import { findDiscriminator } from './alternatives.js';
import type { JsonSchema } from './definitions.js';
import { withoutRules } from './rule-links.js';

/** Creates a snippet per branch of a union, from an example of each branch. */
export function toSnippets(
  branches: readonly AnySchemaObject[],
  examples: readonly object[],
): JsonSchema[] {
  const { name, valuesByBranch } = findDiscriminator(branches);
  return branches.map((branch, index) => {
    const values = valuesByBranch[index] ?? [];
    const example = examples.find((one) => values.includes((one as JsonSchema)[name]));
    if (example === undefined) throw new Error(`Snippets: ${branch.title} needs an example`);
    return {
      label: String(values[0]),
      description: withoutRules(branch.description),
      body: toBody(example, branch),
    };
  });
}

/** Makes a tab stop of each value inside the example, except of constants. */
function toBody(example: object, schema: AnySchemaObject): unknown {
  let stops = 0;

  function toStops(value: unknown, { properties = {}, const: only }: AnySchemaObject): unknown {
    if (only !== undefined) return value;
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name,
          toStops(inner, properties[name] ?? {}),
        ]),
      );
    }
    stops += 1;
    const text = String(value).replace(/[\\$}]/g, '\\$&');
    // Editors insert what follows ^ without quotes.
    return typeof value === 'string' ? `\${${stops}:${text}}` : `^\${${stops}:${text}}`;
  }

  return toStops(example, schema);
}
