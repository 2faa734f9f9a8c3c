import type { FunctionalComponent } from 'vue';

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

/** A text box of several lines with its label. */
export const Area: FunctionalComponent<FieldProps & { rows: number }> = (props) => (
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
      onInput={(event) => props.onInput((event.target as HTMLTextAreaElement).value)}
    />
    {props.hint !== undefined && (
      <p class="pg-hint" id={`${props.id}-hint`}>
        {props.hint}
      </p>
    )}
  </div>
);
Field.props = ['id', 'label', 'value', 'onInput', 'inputmode'];
Area.props = ['id', 'label', 'value', 'onInput', 'rows', 'hint'];
