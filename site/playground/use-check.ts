import { type Ref, shallowRef } from 'vue';
import { newest } from './check.ts';
import type { CheckInputs, CheckName, CheckResults } from './checks/types.ts';

/** The newest result of a check, with its input. */
export interface Checked<Name extends CheckName> {
  input: CheckInputs[Name];
  result: CheckResults[Name];
}

/** Runs a check for a component: `run` starts it, and the refs have its newest result, or else why there is none. */
export function useCheck<Name extends CheckName>(name: Name) {
  const checked: Ref<Checked<Name> | undefined> = shallowRef();
  const failure = shallowRef('');
  const run = newest(
    name,
    (result, input) => {
      checked.value = { result, input };
      failure.value = '';
    },
    (message) => {
      checked.value = undefined;
      failure.value = message;
    },
  );
  return { checked, failure, run };
}
