import { explainTwinSection } from '../../src/keywords/explain-twin-section.js';
import { explainMethodPayload } from '../../src/keywords/method-payload.js';
import { explainQueryCondition } from '../../src/keywords/query-condition.js';
import { _, type CodeKeywordDefinition, type KeywordCxt } from '../codegen.js';
import { useHelper } from './helper.js';

/**
 * The keywords of sections, payloads and conditions for explainers: each fault is an error at the section or payload,
 * with the rest of its path in `params`. As text in `instancePath` a path could take gigabytes: a payload may nest 65,536 deep.
 */
export const explainedFaults: readonly CodeKeywordDefinition[] = [
  explainedBy('twinSection', explainTwinSection, { type: 'object' }),
  explainedBy('methodPayload', explainMethodPayload),
  explainedBy('querySyntax', explainQueryCondition, { type: 'string' }),
];

function explainedBy(
  keyword: string,
  explain: (value: never, kind: never) => unknown,
  type: { type?: 'object' | 'string' } = {},
): CodeKeywordDefinition {
  return {
    keyword,
    ...type,
    schemaType: 'string',
    error: { message: 'unused', params: ({ params }) => _`${params.fault}` },
    code(cxt: KeywordCxt) {
      const { data, gen, schema } = cxt;
      gen.forOf('fault', _`${useHelper(cxt, explain)}(${data}, ${schema})`, (fault) => {
        cxt.setParams({ fault });
        cxt.error();
      });
    },
  };
}
