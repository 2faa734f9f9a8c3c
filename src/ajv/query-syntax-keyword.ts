import { explainQueryCondition, isQueryCondition } from '../keywords/query-condition.js';
import { defineFaultKeyword } from './fault-keyword.js';

/** `querySyntax: 'condition'`: nothing is certainly wrong with the syntax of the text as a condition [R4]. */
export const querySyntaxKeyword = defineFaultKeyword({
  keyword: 'querySyntax',
  type: 'string',
  kinds: ['condition'],
  judge: isQueryCondition,
  explain: explainQueryCondition,
});
