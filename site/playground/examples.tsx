import { defineComponent, shallowRef } from 'vue';
import { Alert, NOT_LOADED } from './alert.tsx';
import type { PlaygroundState } from './state.ts';

type Inputs = Partial<PlaygroundState>;

/** An example, and what it shows. `write` creates its text only when it is chosen: some are large. */
export interface Example {
  title: string;
  write: () => Inputs;
}

export interface ExampleGroup {
  title: string;
  examples: Example[];
}

/** Loads the fixtures of the package when it is opened, and offers them. What an example replaces can be restored. */
export const Examples = defineComponent(
  (props: {
    id: string;
    state: PlaygroundState;
    load: () => Promise<ExampleGroup[]>;
    onChoose?: () => void;
  }) => {
    const groups = shallowRef<ExampleGroup[]>();
    const isOpen = shallowRef(false);
    const problem = shallowRef('');
    /** The inputs that were set last, with the option of their example and the inputs before. */
    const last = shallowRef<{ inputs: Inputs; option: string; before: Inputs }>();

    async function toggle() {
      isOpen.value = !isOpen.value;
      problem.value = '';
      try {
        groups.value ??= await props.load();
      } catch {
        problem.value = NOT_LOADED;
      }
    }

    function choose({ target }: Event) {
      const option = (target as HTMLSelectElement).value;
      const [group = -1, index = -1] = option.split(' ').map(Number);
      const inputs = groups.value?.[group]?.examples[index]?.write();
      if (inputs === undefined) return;
      props.onChoose?.();
      replace(inputs, option);
    }

    function replace(inputs: Inputs, option = '') {
      const before = namesOf(inputs).map((name) => [name, props.state[name]]);
      last.value = { inputs, option, before: Object.fromEntries(before) };
      Object.assign(props.state, inputs);
    }

    /** Returns the chosen option, as long as the inputs are those of its example: after a change it can be chosen again. */
    function shownOption(): string {
      const { inputs = {}, option = '' } = last.value ?? {};
      return namesOf(inputs).every((name) => props.state[name] === inputs[name]) ? option : '';
    }

    return () => (
      <div class="pg-examples">
        <button
          type="button"
          aria-expanded={isOpen.value}
          aria-controls={props.id}
          onClick={toggle}
        >
          Examples
        </button>
        <span id={props.id}>
          {isOpen.value && groups.value ? (
            <select aria-label="Example" value={shownOption()} onChange={choose}>
              <option value="">Choose an example…</option>
              {groups.value.map(({ title, examples }, group) => (
                <optgroup key={title} label={title}>
                  {examples.map((example, index) => (
                    <option key={example.title} value={`${group} ${index}`}>
                      {example.title}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          ) : null}
        </span>
        {last.value && (
          <button type="button" onClick={() => replace(last.value?.before ?? {})}>
            Swap with the previous text
          </button>
        )}
        <Alert text={problem.value} />
      </div>
    );
  },
  { props: ['id', 'state', 'load', 'onChoose'] },
);

function namesOf(inputs: Inputs): (keyof PlaygroundState)[] {
  return Object.keys(inputs) as (keyof PlaygroundState)[];
}
