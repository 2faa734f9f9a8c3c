// Twin sections as JSON Schema: recursive, and with keywords for what it cannot say.

import { TWIN_KEY } from '../rules/patterns.js';

const properties = {
  patternProperties: { [TWIN_KEY.source]: { $ref: '#/$defs/value' } },
  additionalProperties: false,
};

const version = {
  type: 'integer',
  minimum: 0,
  maximum: 2 ** 63,
  nullable: true,
};

export const sectionsSchema = {
  $id: 'sections',
  $defs: {
    tags: { type: 'object', nullable: true, ...properties, fitsSection: 8192 },
    properties: {
      type: 'object',
      nullable: true,
      properties: { $version: version, $metadata: { type: 'object', nullable: true } },
      ...properties,
      fitsSection: 32_768,
    },
    value: {
      type: ['number', 'string', 'array', 'object', 'boolean', 'null'],
      fitsTwinText: true,
      items: { $ref: '#/$defs/value' },
      ...properties,
    },
  },
};
