import { computed, defineComponent, type FunctionalComponent, watch } from 'vue';
import { Alert } from './alert.tsx';
import type { QueryNode, TwinMatch } from './checks/query.ts';
import type { Mark } from './editor.ts';
import { Examples } from './examples.tsx';
import { Area, refuseLength } from './fields.tsx';
import { type Finding, Findings } from './findings.tsx';
import type { PlaygroundState } from './state.ts';
import { type EditorHandle, TextEditor } from './text-editor.tsx';
import { useCheck } from './use-check.ts';

const PAGES = { error: ['query-language'], warning: ['query-language'] };

/** What is wrong with a query condition, how the parser reads it, and which twins it matches. */
export const QueryTab = defineComponent(
  (props: { state: PlaygroundState }) => {
    const { checked, failure, run } = useCheck('query');
    let editor: EditorHandle | undefined;

    watch(
      () => [props.state.condition, props.state.conditionTwins],
      ([condition = '', twins = '']) => run({ condition, twins }),
      { immediate: true },
    );

    const report = computed(() => checked.value?.result);
    const marks = computed((): Mark[] => [
      ...colorsOf(report.value?.tree),
      ...(report.value?.issues ?? []).map(({ offset, severity, message }) => ({
        start: offset,
        end: endOfWord(checked.value?.input.condition ?? '', offset),
        kind: severity,
        title: message,
      })),
    ]);
    const findings = computed((): Finding[] =>
      (report.value?.issues ?? []).map((issue) => ({
        ...issue,
        place: `line ${issue.line}, column ${issue.column}`,
        jump: () => editor?.select(issue.offset, issue.offset),
      })),
    );

    return () => (
      <div class="pg-columns">
        <div class="pg-column">
          <Examples
            id="condition-examples"
            state={props.state}
            load={async () => (await import('./fixtures.ts')).loadConditionExamples()}
          />
          <span class="pg-label">Query condition</span>
          <TextEditor
            id="condition"
            label="Query condition"
            text={props.state.condition}
            marks={marks.value}
            markedText={checked.value?.input.condition}
            onInput={(text) => {
              props.state.condition = text;
            }}
            onReady={(ready) => {
              editor = ready;
            }}
            rejectText={async ({ length }) => refuseLength(length)}
          />
          <Area
            id="condition-twins"
            label="Twins, a JSON array"
            rows={14}
            value={props.state.conditionTwins}
            onInput={(value) => {
              props.state.conditionTwins = value;
            }}
          />
        </div>
        <section class="pg-column" aria-label="What the condition means">
          <Alert text={failure.value} />
          {report.value && (
            <p
              role="status"
              class={['pg-verdict', verdictClass(report.value.tree, findings.value.length)]}
            >
              {describe(report.value.tree, findings.value.length)}
            </p>
          )}
          {findings.value.length > 0 && <Findings findings={findings.value} pages={PAGES} />}
          {report.value?.formatted !== undefined && (
            <>
              <h2>Formatted</h2>
              <pre class="pg-code">{report.value.formatted}</pre>
              <h2>Twins</h2>
              <Matches matches={report.value.matches} problem={report.value.problem} />
              <h2>Tree</h2>
              <ul class="pg-tree">{report.value.tree && <Tree node={report.value.tree} />}</ul>
            </>
          )}
        </section>
      </div>
    );
  },
  { props: ['state'] },
);

function describe(tree: QueryNode | undefined, count: number): string {
  if (tree === undefined) return 'Not valid';
  return count === 0 ? 'Valid' : `Valid, with ${count === 1 ? 'a warning' : `${count} warnings`}`;
}

function verdictClass(tree: QueryNode | undefined, count: number): string {
  if (tree === undefined) return 'is-invalid';
  return count === 0 ? 'is-valid' : 'is-warning';
}

const Matches: FunctionalComponent<{
  matches: readonly TwinMatch[];
  problem: string | undefined;
}> = ({ matches, problem }) =>
  problem !== undefined ? (
    <p class="pg-data">{problem}</p>
  ) : (
    <ul class="pg-matches">
      {matches.map(({ name, matches: isMatch, reasons }, index) => (
        <li key={index}>
          <span class="pg-data">{name}</span>{' '}
          <strong class={isMatch ? 'is-valid' : 'is-invalid'}>
            {isMatch ? 'matches' : 'does not match'}
          </strong>
          {reasons.map((reason, line) => (
            <p key={line} class="pg-hint pg-data">
              {reason}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
Matches.props = ['matches', 'problem'];

const Tree: FunctionalComponent<{ node: QueryNode }> = ({ node }) => {
  const content = [
    <span class="pg-kind">{node.kind}</span>,
    ' ',
    <code class="pg-data">{node.text}</code>,
  ];
  if (node.children.length === 0) return <li class="pg-leaf">{content}</li>;
  return (
    <li>
      <details open>
        <summary>{content}</summary>
        <ul>
          {node.children.map((child) => (
            <Tree key={child.range.start} node={child} />
          ))}
        </ul>
      </details>
    </li>
  );
};
Tree.props = ['node'];

/** Colors paths and constants. */
function colorsOf(node: QueryNode | undefined): Mark[] {
  if (node === undefined) return [];
  const kind = node.kind === 'path' ? 'property' : node.kind === 'literal' ? 'string' : undefined;
  return kind === undefined ? node.children.flatMap(colorsOf) : [{ ...node.range, kind }];
}

/** Returns where the word or sign at an offset ends. */
export function endOfWord(text: string, offset: number): number {
  return offset + (/^(?:[\w$.]+|\S)/u.exec(text.slice(offset))?.[0].length ?? 1);
}
