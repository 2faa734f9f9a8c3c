import { defineComponent, shallowRef } from 'vue';
import { Alert, NOT_LOADED } from './fields.tsx';

/** An example, and what it shows. `write` creates its text only when it is chosen: some are large. */
export interface Example {
  title: string;
  write: () => Record<string, string>;
}

export interface ExampleGroup {
  title: string;
  examples: Example[];
}

/** Loads the fixtures of the package when it is opened, and offers them. */
export const Examples = defineComponent(
  (props: {
    id: string;
    load: () => Promise<ExampleGroup[]>;
    onChoose: (values: Record<string, string>) => void;
  }) => {
    const groups = shallowRef<ExampleGroup[]>();
    const isOpen = shallowRef(false);
    const problem = shallowRef('');

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
      const [group = -1, index = -1] = (target as HTMLSelectElement).value.split(' ').map(Number);
      const example = groups.value?.[group]?.examples[index];
      if (example !== undefined) props.onChoose(example.write());
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
            <select aria-label="Example" onChange={choose}>
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
        <Alert text={problem.value} />
      </div>
    );
  },
  { props: ['id', 'load', 'onChoose'] },
);
