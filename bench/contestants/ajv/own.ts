// Ajv at run time, as its users write rules: JSON Schema, and keywords of their own.

import { Ajv, type FuncKeywordDefinition } from 'ajv';
import { METHOD_NAME } from '../rules/patterns.js';
import { isEchoedPayload, isPayload } from '../rules/payload.js';
import { fitsSection, isWithinBytes } from '../rules/section.js';
import { hasTimeToConnect } from '../rules/timeouts.js';
import { ajvContestant } from './contestant.js';
import { jobResponseSchema, methodRequestSchema } from './entities.js';
import { sectionsSchema } from './sections.js';

const keywords: readonly FuncKeywordDefinition[] = [
  {
    keyword: 'fitsTwinText',
    type: 'string',
    schema: false,
    validate: (text: string) => isWithinBytes(text, 4096),
  },
  {
    keyword: 'fitsSection',
    type: 'object',
    schemaType: 'number',
    validate: (limit: number, section: object) => fitsSection(section, limit, limit > 8192),
  },
  {
    keyword: 'isMethodName',
    type: 'string',
    schema: false,
    validate: (name: string) => METHOD_NAME.test(name),
  },
  {
    keyword: 'fitsPayload',
    schemaType: 'string',
    validate: (kind: string, payload: unknown) =>
      kind === 'echo' ? isEchoedPayload(payload) : isPayload(payload),
  },
  { keyword: 'hasTimeToConnect', type: 'object', schema: false, validate: hasTimeToConnect },
];

function create(allErrors: boolean) {
  const ajv = new Ajv({ allErrors, allowUnionTypes: true });
  for (const keyword of keywords) ajv.addKeyword(keyword);
  ajv.addSchema(sectionsSchema);
  return ajv;
}

export const contestant = ajvContestant('own', {
  isJobResponse: create(false).compile(jobResponseSchema),
  isMethodRequest: create(false).compile(methodRequestSchema),
  explainJobResponse: create(true).compile(jobResponseSchema),
});
