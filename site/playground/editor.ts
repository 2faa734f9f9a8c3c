import {
  cursorDocEnd,
  cursorDocStart,
  cursorLineDown,
  cursorLineUp,
  cursorPageDown,
  cursorPageUp,
  deleteGroupBackward,
  deleteGroupForward,
  history,
  historyKeymap,
  insertNewlineKeepIndent,
  isolateHistory,
  selectAll,
  selectDocEnd,
  selectDocStart,
  selectLineDown,
  selectLineUp,
  selectPageDown,
  selectPageUp,
} from '@codemirror/commands';
import {
  EditorState,
  type Extension,
  type Range,
  StateEffect,
  StateField,
  type Text,
} from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type KeyBinding,
  keymap,
  lineNumbers,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

/** A part of the text to show as wrong or doubtful, or in the color of a kind of token. */
export interface Mark {
  start: number;
  end: number;
  kind: 'error' | 'warning' | 'property' | 'string' | 'number';
  title?: string;
}

export interface EditorOptions {
  parent: HTMLElement;
  text: string;
  label: string;
  description: string;
  isJson: boolean;
  /** Called at each change, also for those by `setText`. */
  onChange: () => void;
  /** Returns why a large text is not accepted, before it is pasted, or an empty text. */
  rejectText: (text: string) => Promise<string>;
  onReject: (message: string) => void;
}

export interface Editor {
  text(): string;
  /** Replaces the text. The user can undo it. */
  setText(text: string): void;
  setMarks(marks: readonly Mark[]): void;
  /** Replaces parts of the text, in one step that the user can undo. */
  edit(edits: readonly { start: number; end: number; newText: string }[]): void;
  /** Selects a part of the text, and moves the focus there. */
  select(start: number, end: number): void;
  destroy(): void;
}

/**
 * The keys that browsers do not handle well if only a part of the text is in the page. The default keys of CodeMirror are twelve
 * kilobytes more.
 */
const KEYS: readonly KeyBinding[] = [
  { key: 'Enter', run: insertNewlineKeepIndent },
  { key: 'Backspace', run: deleteSelection },
  { key: 'Delete', run: deleteSelection },
  { key: 'Mod-Backspace', run: deleteGroupBackward },
  { key: 'Mod-Delete', run: deleteGroupForward },
  { key: 'Mod-a', run: selectAll },
  { key: 'ArrowUp', run: cursorLineUp, shift: selectLineUp },
  { key: 'ArrowDown', run: cursorLineDown, shift: selectLineDown },
  { key: 'PageUp', run: cursorPageUp, shift: selectPageUp },
  { key: 'PageDown', run: cursorPageDown, shift: selectPageDown },
  { key: 'Mod-Home', run: cursorDocStart, shift: selectDocStart },
  { key: 'Mod-End', run: cursorDocEnd, shift: selectDocEnd },
];

/** Deletes what is selected. Browsers delete single characters themselves. */
function deleteSelection({ state, dispatch }: EditorView): boolean {
  if (state.selection.main.empty) return false;
  dispatch(state.replaceSelection(''), { userEvent: 'delete.selection' });
  return true;
}

/** Pasted texts of more characters are checked first. */
const LARGE = 500_000;

/** Creates an editor. Tab is not bound: it leaves the editor, as in any text box. */
export function createEditor(options: EditorOptions): Editor {
  const { parent, text, label, description } = options;
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([...KEYS, ...historyKeymap]),
        lineNumbers(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': description }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange();
        }),
        markField,
        options.isJson ? jsonColors : [],
        checkLargePastes(options),
      ],
    }),
  });
  const clamp = (offset: number) => Math.min(offset, view.state.doc.length);

  return {
    text: () => view.state.doc.toString(),
    setText: (newText) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: newText },
        selection: { anchor: 0 },
        scrollIntoView: true,
        annotations: isolateHistory.of('full'),
      }),
    setMarks: (marks) => view.dispatch({ effects: replaceMarks.of(marks) }),
    edit: (edits) => {
      view.dispatch({
        changes: edits.map(({ start, end, newText }) => ({
          from: start,
          to: end,
          insert: newText,
        })),
        scrollIntoView: true,
        annotations: isolateHistory.of('full'),
      });
      view.focus();
    },
    select: (start, end) => {
      view.dispatch({
        selection: { anchor: clamp(end), head: clamp(start) },
        scrollIntoView: true,
      });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

const replaceMarks = StateEffect.define<readonly Mark[]>();

const markField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, { changes, effects, newDoc }) => {
    let next = marks.map(changes);
    for (const effect of effects) {
      if (effect.is(replaceMarks)) next = decorate(effect.value, newDoc);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Returns decorations for marks. Exported for tests. */
export function decorate(marks: readonly Mark[], doc: Text): DecorationSet {
  const ranges = marks.flatMap(({ start, end, kind, title = '' }) => {
    let from = Math.min(start, doc.length);
    let to = Math.min(Math.max(end, from + 1), doc.length);
    // A mark needs a visible character.
    if (/^\n?$/.test(doc.sliceString(from, from + 1))) [from, to] = characterBefore(doc, from);
    if (to <= from) return [];
    return [
      Decoration.mark({ class: `pg-${kind}`, attributes: title ? { title } : {} }).range(from, to),
    ];
  });
  return Decoration.set(ranges, true);
}

/** Returns the range of the last character before an offset, other than a line break. */
function characterBefore(doc: Text, offset: number): [number, number] {
  let end = offset;
  for (const part of doc.iterRange(offset, 0)) {
    // At most two units are one character.
    const last = [...part.slice(-2)].at(-1) ?? '\n';
    if (last !== '\n') return [end - last.length, end];
    end -= part.length;
  }
  return [0, 0];
}

/** A name, a string that may lack its end, a number or a literal of JSON. */
const JSON_TOKEN = /("(?:[^"\\\n]|\\.)*"?)([ \t]*:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;

/** Longer lines have no colors, which would cost more time than a keystroke may take. */
const MAX_LINE = 20_000;

const TOKEN_COLORS = {
  property: Decoration.mark({ class: 'pg-property' }),
  string: Decoration.mark({ class: 'pg-string' }),
  number: Decoration.mark({ class: 'pg-number' }),
};

/** Colors the visible lines of a JSON text. */
const jsonColors: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = colorLines(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = colorLines(view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function colorLines({ state, visibleRanges }: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  let done = -1;
  for (const { from, to } of visibleRanges) {
    for (let start = Math.max(from, done + 1); start <= to; start = done + 1) {
      const line = state.doc.lineAt(start);
      done = line.to;
      if (line.length <= MAX_LINE) ranges.push(...colorLine(line.text, line.from));
    }
  }
  return Decoration.set(ranges);
}

function colorLine(text: string, offset: number): Range<Decoration>[] {
  return [...text.matchAll(JSON_TOKEN)].map(({ 0: token, 1: string, 2: colon, index }) => {
    const color = string === undefined ? 'number' : colon === undefined ? 'string' : 'property';
    const { length } = string ?? token;
    return TOKEN_COLORS[color].range(offset + index, offset + index + length);
  });
}

/** A file of more bytes is above every limit, also if only these are read. */
const MAX_FILE = 10_000_000;

/** Checks files and large texts before they are pasted or dropped, so that they cannot freeze the page. */
function checkLargePastes({ rejectText, onReject }: EditorOptions): Extension {
  function insertLater(data: DataTransfer | null, view: EditorView, at?: number): boolean {
    const pasted = data?.getData('text/plain') ?? '';
    const file = pasted === '' ? data?.files[0] : undefined;
    if (file === undefined && pasted.length < LARGE) return false;
    insertIfAccepted(file ?? pasted, view, at).catch(({ message }) => onReject(message));
    return true;
  }

  async function insertIfAccepted(source: File | string, view: EditorView, at?: number) {
    const { from, to } = at === undefined ? view.state.selection.main : { from: at, to: at };
    const { doc } = view.state;
    const insert = typeof source === 'string' ? source : await readFile(source);
    const message = await rejectText(doc.sliceString(0, from) + insert + doc.sliceString(to));
    if (message !== '') onReject(message);
    else if (view.state.doc.eq(doc)) {
      view.dispatch({ changes: { from, to, insert }, selection: { anchor: from } });
    }
  }

  return EditorView.domEventHandlers({
    paste: ({ clipboardData }, view) => insertLater(clipboardData, view),
    drop: ({ dataTransfer, clientX: x, clientY: y }, view) =>
      insertLater(dataTransfer, view, view.posAtCoords({ x, y }) ?? 0),
  });
}

/** Returns the text of a file. Throws if it is none, such as a picture. */
async function readFile(file: File): Promise<string> {
  try {
    const bytes = await file.slice(0, MAX_FILE).arrayBuffer();
    // The last character may be cut.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    throw new Error('The file is not a text in UTF-8.');
  }
}
