import { defineComponent, onBeforeUnmount, onMounted, shallowRef, watch } from 'vue';
import { Alert, NOT_LOADED } from './alert.tsx';
import type { Editor, Mark } from './editor.ts';

/** How long the editor waits for more input before it passes on the text. */
const DELAY_MS = 120;

/** The parts of an editor that its tab calls. */
export type EditorHandle = Pick<Editor, 'edit' | 'select'> & {
  /** Whether the editor has this text, also in changes that it has not passed on yet. */
  has(text: string): boolean;
};

/** An editor with marks. It passes on its text a moment after the last change. */
export const TextEditor = defineComponent(
  (props: {
    id: string;
    label: string;
    text: string;
    marks: readonly Mark[];
    /** The text that the marks belong to. */
    markedText: string | undefined;
    isJson?: boolean;
    onInput: (text: string) => void;
    onReady?: (editor: EditorHandle) => void;
    /** Returns why a large text is not accepted, or an empty text. */
    rejectText: (text: string) => Promise<string>;
  }) => {
    let parent: HTMLElement | undefined;
    let editor: Editor | undefined;
    let timer = 0;
    let passedOn = props.text;
    let isGone = false;
    const problem = shallowRef('');

    function passOn() {
      clearTimeout(timer);
      timer = 0;
      passedOn = editor?.text() ?? '';
      props.onInput(passedOn);
    }

    onMounted(async () => {
      const loaded = await import('./editor.ts').catch(() => undefined);
      if (isGone) return;
      if (loaded === undefined) {
        problem.value = NOT_LOADED;
        return;
      }
      const created = loaded.createEditor({
        parent: parent as HTMLElement,
        text: props.text,
        label: props.label,
        description: `${props.id}-hint`,
        isJson: props.isJson ?? false,
        onChange: () => {
          problem.value = '';
          clearTimeout(timer);
          timer = window.setTimeout(passOn, DELAY_MS);
        },
        rejectText: props.rejectText,
        onReject: (message) => {
          problem.value = `Nothing was inserted. ${message}`;
        },
      });
      editor = created;
      passedOn = props.text;
      showMarks();
      props.onReady?.({
        select: created.select,
        edit: (edits) => {
          created.edit(edits);
          passOn();
        },
        has: (text) => timer === 0 && passedOn === text,
      });
    });
    onBeforeUnmount(() => {
      isGone = true;
      if (timer !== 0) passOn();
      editor?.destroy();
    });

    function showMarks() {
      // Marks of an older text stay where the editor moved them, until those of this text come, or its check fails.
      if (timer === 0 && (props.markedText ?? passedOn) === passedOn) editor?.setMarks(props.marks);
    }

    watch(() => props.marks, showMarks);
    watch(
      () => props.text,
      (text) => {
        if (text === passedOn || editor === undefined) return;
        editor.setText(text);
        clearTimeout(timer);
        timer = 0;
        passedOn = text;
      },
    );

    return () => (
      <div class="pg-field">
        <div
          class={props.isJson ? 'is-tall' : ''}
          ref={(element) => {
            parent = element as HTMLElement;
          }}
        />
        <p class="pg-hint" id={`${props.id}-hint`}>
          Tab leaves the editor. Ctrl+Z (⌘Z) undoes a change.
        </p>
        <Alert text={problem.value} />
      </div>
    );
  },
  {
    props: [
      'id',
      'label',
      'text',
      'marks',
      'markedText',
      'isJson',
      'onInput',
      'onReady',
      'rejectText',
    ],
  },
);
