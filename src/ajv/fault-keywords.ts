import { _, type CodeKeywordDefinition, type KeywordCxt, type Name, str } from 'ajv';
import { describeFault } from '../issues/messages.js';
import { toPointer } from '../issues/pointer.js';
import { explainTwinSection } from '../keywords/explain-twin-section.js';
import type { Fault } from '../keywords/fault.js';
import { explainMethodPayload, PAYLOAD_CHECKS } from '../keywords/method-payload.js';
import { explainQueryCondition, isQueryCondition } from '../keywords/query-condition.js';
import { isTwinSection } from '../keywords/twin-section.js';
import { SECTION_RULES } from '../keywords/twin-section-kind.js';
import { useHelper } from './use-helper.js';

/** Most UTF-16 units of the JSON Pointers that one keyword reports: each error has its own, even if a key of 2 MB is in all. */
const MAX_POINTER_UNITS = 1_048_576;

/** A keyword that validates the data with two functions. */
interface FaultKeyword<Kind extends string> {
  readonly keyword: string;
  /** The JSON type that the keyword applies to; any type if absent. */
  readonly type?: 'object' | 'string';
  /** The valid values of the keyword, which the functions receive. */
  readonly kinds: readonly Kind[];
  readonly check: (value: never, kind: Kind) => boolean;
  readonly explain: (value: never, kind: Kind) => Fault[];
}

/** `twinSection: 'tags'`: the object obeys all rules of that kind of section [W1–W7, R15]. */
export const twinSectionKeyword = defineFaultKeyword({
  keyword: 'twinSection',
  type: 'object',
  kinds: ['tags', 'properties', 'tagsPatch', 'desiredPatch'],
  check: (section, kind) => isTwinSection(section, SECTION_RULES[kind]),
  explain: explainTwinSection,
});

/** `methodPayload: 'request'`: JSON can represent the value in at most 131,072 bytes [M2, R9]. */
export const methodPayloadKeyword = defineFaultKeyword({
  keyword: 'methodPayload',
  kinds: ['request', 'echo'],
  check: (payload, kind) => PAYLOAD_CHECKS[kind](payload),
  explain: explainMethodPayload,
});

/** `querySyntax: 'condition'`: the strings of the query condition are terminated, its parentheses balanced [R4]. */
export const querySyntaxKeyword = defineFaultKeyword({
  keyword: 'querySyntax',
  type: 'string',
  kinds: ['condition'],
  check: isQueryCondition,
  explain: explainQueryCondition,
});

/** Creates a keyword whose code calls `check`, and calls `explain` only for invalid data, to report an error for each fault. */
function defineFaultKeyword<Kind extends string>(
  definition: FaultKeyword<Kind>,
): CodeKeywordDefinition {
  const { kinds, check, explain, ...named } = definition;
  return {
    ...named,
    metaSchema: { type: 'string', enum: [...kinds] },
    error: {
      message: ({ params }) => _`${params.describe}(${params.fault})`,
      params: ({ params }) => _`${params.fault}`,
    },
    code(cxt) {
      const { data, gen, schema, it } = cxt;
      const isInvalid = _`!${useHelper(cxt, check)}(${data}, ${schema})`;
      if (it.createErrors === false) {
        cxt.fail(isInvalid);
        return;
      }
      gen.if(isInvalid, () => {
        const faults = _`${useHelper(cxt, explain)}(${data}, ${schema})`;
        const reported = _`${useHelper(cxt, reportable)}(${faults})`;
        gen.forOf('fault', reported, (fault) => reportAt(cxt, fault));
      });
    },
  };
}

/** Returns the first fault, and others as long as their pointers are not too long together. A last fault says so if some are left out. */
function reportable(faults: readonly Fault[]): Fault[] {
  const kept: Fault[] = [];
  let left = MAX_POINTER_UNITS;
  for (const fault of faults) {
    left -= toPointer(fault.path).length;
    if (left < 0 && kept.length > 0) {
      return [...kept, { path: [], code: 'truncated', detail: kept.length }];
    }
    kept.push(fault);
  }
  return kept;
}

/** Reports the fault with the `instancePath` of the property or item at fault. */
function reportAt(cxt: KeywordCxt, fault: Name): void {
  const it = cxt.it as { errorPath: KeywordCxt['it']['errorPath'] };
  const { errorPath } = it;
  cxt.setParams({ fault, describe: useHelper(cxt, describeFault) });
  it.errorPath = str`${errorPath}${_`${useHelper(cxt, toPointer)}(${fault}.path)`}`;
  cxt.error();
  it.errorPath = errorPath;
}
