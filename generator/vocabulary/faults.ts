import { explainTwinSection } from '../../src/keywords/explain-twin-section.js';
import { explainMethodPayload, isMethodPayload } from '../../src/keywords/method-payload.js';
import { explainQueryCondition } from '../../src/keywords/query-condition.js';
import { isTwinSection } from '../../src/keywords/twin-section.js';
import { _, type CodeKeywordDefinition, callable } from '../ajv.js';
import { BUDGET } from './budget.js';

/** The keywords of twin sections and payloads, in checks. They take their work from the budget of the call. */
export const checkedKeywords: readonly CodeKeywordDefinition[] = [
  checkedKeyword('twinSection', isTwinSection, { type: 'object' }),
  checkedKeyword('methodPayload', isMethodPayload),
];

function checkedKeyword(
  keyword: string,
  check: (value: never, kind: never) => unknown,
  type: { type?: 'object' } = {},
): CodeKeywordDefinition {
  return {
    keyword,
    ...type,
    schemaType: 'string',
    code(cxt) {
      cxt.fail(_`!${callable(check)}(${cxt.data}, ${cxt.schema}, ${BUDGET})`);
    },
  };
}

/**
 * The keywords of twin sections, payloads and conditions, in explainers. Each fault becomes an error at the section, with
 * the rest of its path in `params`. As a string in `instancePath`, the path of a payload that nests 65,536 levels deep
 * could take gigabytes.
 */
export const faultKeywords: readonly CodeKeywordDefinition[] = [
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
