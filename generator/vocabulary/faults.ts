import { explainTwinSection } from '../../src/keywords/explain-twin-section.js';
import {
  explainMethodPayload,
  PAYLOAD_CHECKS,
  type PayloadKind,
} from '../../src/keywords/method-payload.js';
import { explainQueryCondition, isQueryCondition } from '../../src/keywords/query-condition.js';
import { isTwinSection } from '../../src/keywords/twin-section.js';
import type { TwinSectionKind } from '../../src/keywords/twin-section-kind.js';
import { _, type CodeKeywordDefinition, callable, Name } from '../ajv.js';
import { BUDGET, budgetOfCheck } from './budget.js';

/** The constant with the rules of each kind of section. */
const SECTION_CONSTANTS: Readonly<Record<TwinSectionKind, string>> = {
  tags: 'TAGS',
  properties: 'PROPERTIES',
  tagsPatch: 'TAGS_PATCH',
  desiredPatch: 'DESIRED_PATCH',
};

/** The keywords of twin sections, payloads and conditions, in checks. The first two take their work from the budget of the call. */
export const checkFaultKeywords: readonly CodeKeywordDefinition[] = [
  {
    keyword: 'twinSection',
    type: 'object',
    schemaType: 'string',
    code(cxt) {
      const rules = new Name(SECTION_CONSTANTS[cxt.schema as TwinSectionKind]);
      cxt.fail(_`!${callable(isTwinSection)}(${cxt.data}, ${rules}, ${budgetOfCheck})`);
    },
  },
  {
    keyword: 'methodPayload',
    schemaType: 'string',
    code(cxt) {
      const check = PAYLOAD_CHECKS[cxt.schema as PayloadKind];
      cxt.fail(_`!${callable(check)}(${cxt.data}, ${budgetOfCheck})`);
    },
  },
  {
    keyword: 'querySyntax',
    type: 'string',
    schemaType: 'string',
    code(cxt) {
      cxt.fail(_`!${callable(isQueryCondition)}(${cxt.data})`);
    },
  },
];

/**
 * The keywords of twin sections, payloads and conditions, in explainers. Each fault becomes an error at the section, with
 * the rest of its path in `params`. As a string in `instancePath`, the path of a payload that nests 65,536 levels deep
 * could take gigabytes.
 */
export const explainFaultKeywords: readonly CodeKeywordDefinition[] = [
  faultKeyword('twinSection', explainTwinSection, { type: 'object' }),
  faultKeyword('methodPayload', explainMethodPayload),
  faultKeyword('querySyntax', explainQueryCondition, { type: 'string' }),
];

function faultKeyword(
  keyword: string,
  explain: (value: never, kind: never) => unknown,
  type: { type?: 'object' | 'string' } = {},
): CodeKeywordDefinition {
  return {
    keyword,
    ...type,
    schemaType: 'string',
    error: { message: 'unused', params: ({ params }) => _`${params.fault}` },
    code(cxt) {
      const { data, gen, schema } = cxt;
      gen.forOf('fault', _`${callable(explain)}(${data}, ${schema}, ${BUDGET})`, (fault) => {
        cxt.setParams({ fault });
        cxt.error();
      });
    },
  };
}
