import { _, type CodeKeywordDefinition, type KeywordCxt, Name, str } from 'ajv';
import { describeFault } from '../issues/messages.js';
import { toPointer } from '../issues/pointer.js';
import type { Fault } from '../keywords/fault.js';
import { frozenKeyword } from './frozen-keyword.js';

/** A keyword whose judgement is a function of the value and of the keyword's own text. */
export interface FaultKeyword<Kind extends string> {
  readonly keyword: string;
  /** The JSON type that the keyword applies to; any, if absent. */
  readonly type?: 'object' | 'string';
  readonly kinds: readonly Kind[];
  readonly judge: (value: never, kind: Kind) => boolean;
  readonly explain: (value: never, kind: Kind) => Fault[];
}

/**
 * The keyword for Ajv, of its `code` kind: the only kind that can be compiled ahead of time. It asks
 * `judge`, and only where that refuses `explain`, of which each fault becomes an error at its own place.
 */
export function defineFaultKeyword<Kind extends string>(
  definition: FaultKeyword<Kind>,
): CodeKeywordDefinition {
  const { kinds, judge, explain, ...named } = definition;
  return frozenKeyword({
    ...named,
    metaSchema: { type: 'string', enum: [...kinds] },
    error: {
      message: ({ params }) => _`${params.describe}(${params.fault})`,
      params: ({ params }) => _`${params.fault}`,
    },
    code(cxt) {
      const { data, gen, schema, it } = cxt;
      const refused = _`!${useHelper(cxt, judge)}(${data}, ${schema})`;
      if (it.createErrors === false) {
        cxt.fail(refused);
        return;
      }
      gen.if(refused, () => {
        const faults = _`${useHelper(cxt, explain)}(${data}, ${schema})`;
        gen.forOf('fault', faults, (fault) => reportAt(cxt, fault));
      });
    },
  });
}

/** Reports the fault with an `instancePath` that leads to it, beyond the value that the keyword stands at. */
function reportAt(cxt: KeywordCxt, fault: Name): void {
  const it = cxt.it as { errorPath: KeywordCxt['it']['errorPath'] };
  const { errorPath } = it;
  cxt.setParams({ fault, describe: useHelper(cxt, describeFault) });
  it.errorPath = str`${errorPath}${_`${useHelper(cxt, toPointer)}(${fault}.path)`}`;
  cxt.error();
  it.errorPath = errorPath;
}

/** The function under its own name: compiled code calls it there, code compiled ahead of time imports it. */
function useHelper(cxt: KeywordCxt, helper: (...args: never[]) => unknown): Name {
  return cxt.gen.scopeValue('func', { ref: helper, code: new Name(helper.name) });
}
