import type { Entity } from '../entities.js';
import { createDefinitions } from '../json-schema/definitions.js';
import { referOrInline } from '../json-schema/to-json-schema.js';
import { BODIES } from './bodies.js';
import type { Part, Schemas } from './part.js';

/**
 * The schemas that the document refers to: those of the JSON Schema files, and what no entity is. Levels of a twin are not
 * counted, since generators of clients would make classes of each level.
 */
export function createSchemas(entities: readonly Entity[]): Schemas {
  const definitions = createDefinitions('#/components/schemas', false);

  function refer(name: string): Part {
    const entity = entities.find((one) => one.name === name);
    if (entity !== undefined) return referOrInline(entity.schema, definitions);
    const make = BODIES[name];
    if (make === undefined) throw new Error(`unknown schema ${name}`);
    return definitions.refer(name, () => ({ title: name, ...make(refer) }));
  }

  return { all: definitions.all, refer };
}

/** Adds a discriminator to a schema with branches, for client generators: each branch has another value of the property. */
export function discriminate(name: string, propertyName: string, all: Schemas['all']): Part {
  const branches = all.get(name)?.oneOf as { $ref: string }[];
  const mapping = branches.map(({ $ref }) => {
    const branch = all.get($ref.slice($ref.lastIndexOf('/') + 1)) as Branch | undefined;
    return [branch?.properties[propertyName]?.const, $ref];
  });
  return {
    ...all.get(name),
    discriminator: { propertyName, mapping: Object.fromEntries(mapping) },
  };
}

interface Branch {
  readonly properties: Readonly<Record<string, { const?: string }>>;
}
