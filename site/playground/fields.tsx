import { defineComponent, type FunctionalComponent, shallowRef } from 'vue';
import { Alert } from './alert.tsx';

interface FieldProps {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
}

/** A text box of one line with its label. */
export const Field: FunctionalComponent<FieldProps & { inputmode?: 'numeric' }> = (props) => (
  <div class="pg-field">
    <label for={props.id}>{props.label}</label>
    <input
      id={props.id}
      inputmode={props.inputmode ?? 'text'}
      autocomplete="off"
      spellcheck={false}
      value={props.value}
      onInput={(event) => props.onInput((event.target as HTMLInputElement).value)}
    />
  </div>
);

/** Browsers take seconds to lay out a longer text in a text box. */
const MAX_LENGTH = 1_000_000;

/** Returns why a text of this length is not accepted, or an empty text. */
export function refuseLength(length: number): string {
  return length > MAX_LENGTH ? `The text is too long: ${length}, limit ${MAX_LENGTH}.` : '';
}

/** A text box of several lines with its label. It refuses pasted texts that would freeze the page. */
export const Area = defineComponent(
  (props: FieldProps & { rows: number }) => {
    const refusal = shallowRef('');

    function refuseLarge(event: InputEvent) {
      const { value, selectionStart, selectionEnd } = event.target as HTMLTextAreaElement;
      const inserted = event.data?.length ?? 0;
      const length = value.length - (selectionEnd - selectionStart) + inserted;
      refusal.value = inserted > 0 ? refuseLength(length) : '';
      if (refusal.value !== '') event.preventDefault();
    }

    return () => (
      <div class="pg-field">
        <label for={props.id}>{props.label}</label>
        <textarea
          id={props.id}
          rows={props.rows}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={props.hint === undefined ? undefined : `${props.id}-hint`}
          value={props.value}
          onBeforeinput={(event) => refuseLarge(event as InputEvent)}
          onInput={(event) => props.onInput((event.target as HTMLTextAreaElement).value)}
        />
        {props.hint !== undefined && (
          <p class="pg-hint" id={`${props.id}-hint`}>
            {props.hint}
          </p>
        )}
        <Alert text={refusal.value} />
      </div>
    );
  },
  { props: ['id', 'label', 'value', 'onInput', 'rows', 'hint'] },
);
Field.props = ['id', 'label', 'value', 'onInput', 'inputmode'];
