import { createRequire } from 'node:module';

/** As much of JSON Schema as the files use for members. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

const require = createRequire(import.meta.url);

export function schemaOf(file: string): Schema {
  return require(`iothub-jobs-schema/json/${file}.json`);
}

/** The schemas that the schema stands for: its target, or its branches. */
function meanings(root: Schema, schema: Schema): Schema[] {
  const target = schema.$ref && root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (target) return meanings(root, target);
  const branches = schema.anyOf ?? schema.oneOf ?? [];
  return [schema, ...branches.flatMap((branch) => meanings(root, branch))];
}

/** What a member may be whose schema names no type. */
const ALL_TYPES = ['null', 'boolean', 'number', 'integer', 'string', 'array', 'object'];

/** Every member that the schema or one of its branches has, with the JSON types that it may have: all, where none is named. */
export function membersOf(root: Schema): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const { properties = {} } of meanings(root, root)) {
    for (const [name, member] of Object.entries(properties)) {
      const named = meanings(root, member).flatMap(({ type }) => type ?? []);
      const types = named.length > 0 ? named : ALL_TYPES;
      members.set(name, new Set([...(members.get(name) ?? []), ...types]));
    }
  }
  return members;
}
