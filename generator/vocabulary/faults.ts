import { explainTwinSection } from '../../src/keywords/explain-twin-section.js';
import { explainMethodPayload } from '../../src/keywords/method-payload.js';
import { explainQueryCondition } from '../../src/keywords/query-condition.js';
import { _, type CodeKeywordDefinition, callable } from '../ajv.js';

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
      gen.forOf('fault', _`${callable(explain)}(${data}, ${schema})`, (fault) => {
        cxt.setParams({ fault });
        cxt.error();
      });
    },
  };
}
