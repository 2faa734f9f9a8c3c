import {
  MAX_PROPERTIES_SIZE,
  MAX_SAFE_INT64,
  MAX_TAGS_SIZE,
  MAX_TWIN_DEPTH,
  MAX_TWIN_VALUES,
} from '../../src/hub-limits.js';
import type { TwinSectionKind } from '../../src/keywords/twin-section-kind.js';
import type { Definitions, JsonSchema } from './definitions.js';
import { objectAt, referToKey } from './twin-levels.js';

/** The name of the definition of each kind of section: in TypeScript some share a type, here none does. */
export const SECTION_NAMES: Readonly<Record<TwinSectionKind, string>> = {
  tags: 'TwinTags',
  properties: 'TwinPropertySection',
  tagsPatch: 'TwinTagsPatch',
  desiredPatch: 'TwinDesiredPatch',
};

/** The keyword `twinSection`, spelled out: level 0 of the section [W1–W7, R15]. */
export function spellTwinSection(kind: TwinSectionKind, definitions: Definitions): JsonSchema {
  switch (kind) {
    case 'tags':
      return { ...beyond(MAX_TAGS_SIZE, definitions), ...objectAt('TwinValue', 0, definitions) };
    case 'tagsPatch':
      return {
        ...beyond(MAX_TAGS_SIZE, definitions),
        ...objectAt('TwinPatchValue', 0, definitions),
      };
    case 'desiredPatch':
      return {
        ...beyond(MAX_PROPERTIES_SIZE, definitions),
        ...objectAt('TwinPatchValue', 0, definitions),
      };
    case 'properties':
      return { ...beyond(MAX_PROPERTIES_SIZE, definitions), ...propertiesAtLevel0(definitions) };
  }
}

/** `desired` or `reported` as a hub returns it, with the two members that the hub adds [W3]. */
function propertiesAtLevel0(definitions: Definitions): JsonSchema {
  const properties = {
    $version: {
      description: 'The version of the section. [W3]',
      type: ['integer', 'null'],
      minimum: 0,
      maximum: MAX_SAFE_INT64,
    },
    $metadata: {
      description: 'When each property was last written; its content is not checked. [W3]',
      type: ['object', 'null'],
    },
  };
  return {
    ...objectAt('TwinValue', 0, definitions),
    properties,
    propertyNames: {
      anyOf: [{ enum: Object.keys(properties) }, referToKey('TwinValue', definitions)],
    },
  };
}

function beyond(maxSize: number, { countsLevels }: Definitions): JsonSchema {
  const levels = countsLevels ? '' : `in at most ${MAX_TWIN_DEPTH} levels [W4], `;
  return {
    $comment:
      `Beyond JSON Schema: a size of at most ${maxSize} by the documented count, ` +
      `${levels}in at most ${MAX_TWIN_VALUES} values. [W7]`,
  };
}
