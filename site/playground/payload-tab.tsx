import { entities } from 'virtual:documentation-links';
import { computed, defineComponent, type FunctionalComponent, watch } from 'vue';
import { Alert } from './alert.tsx';
import { check } from './check.ts';
import type { LimitUsage, PayloadReport } from './checks/payload.ts';
import type { Mark } from './editor.ts';
import { Examples } from './examples.tsx';
import { type Finding, Findings } from './findings.tsx';
import { RuleLink } from './links.tsx';
import type { PlaygroundState } from './state.ts';
import { type EditorHandle, TextEditor } from './text-editor.tsx';
import { useCheck } from './use-check.ts';

/** The pages that describe codes. One code of a warning is also that of an error. */
export const PAGES = {
  error: ['errors', 'advice', 'command-line'],
  warning: ['advice', 'command-line', 'errors'],
};

/** What is wrong with a JSON text, how to fix it, and how much of each limit it uses. */
export const PayloadTab = defineComponent(
  (props: { state: PlaygroundState }) => {
    const { checked, failure, run } = useCheck('payload');
    let editor: EditorHandle | undefined;

    watch(
      () => [props.state.payload, props.state.entity],
      ([text = '', entity = '']) => run({ text, entity, now: Date.now() }),
      { immediate: true },
    );

    const report = computed(() => checked.value?.result);
    const marks = computed((): Mark[] => {
      const { findings = [], error } = report.value ?? {};
      const found = findings.map(
        ({ range, severity, message }): Mark => ({
          ...range,
          kind: severity,
          title: message,
        }),
      );
      return error?.range
        ? [...found, { ...error.range, kind: 'error', title: error.message }]
        : found;
    });
    const findings = computed((): Finding[] => {
      const text = checked.value?.input.text ?? '';
      return (report.value?.findings ?? []).map((finding) => ({
        ...finding,
        jump: () => editor?.select(finding.range.start, finding.range.end),
        fixes: finding.fixes.map(({ title, edits }) => ({
          title,
          // The edits are those of the checked text.
          apply: () => {
            if (editor?.has(text)) editor.edit(edits);
          },
        })),
      }));
    });

    return () => (
      <div class="pg-columns">
        <div class="pg-column">
          <div class="pg-bar">
            <Examples
              id="payload-examples"
              state={props.state}
              load={async () => (await import('./fixtures.ts')).loadPayloadExamples()}
            />
            <label class="pg-label">
              Check as{' '}
              <select
                value={props.state.entity}
                onChange={(event) => {
                  props.state.entity = (event.target as HTMLSelectElement).value;
                }}
              >
                <option value="">detected entity</option>
                {entities.map((entity) => (
                  <option key={entity} value={entity}>
                    {entity}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <TextEditor
            id="payload"
            label="Payload, as JSON"
            text={props.state.payload}
            marks={marks.value}
            markedText={checked.value?.input.text}
            isJson
            onInput={(text) => {
              props.state.payload = text;
            }}
            onReady={(ready) => {
              editor = ready;
            }}
            rejectText={async (text) => {
              const { error } = await check('payload', { text, entity: '', now: 0 });
              return error?.code === 'too-large' ? `The text is ${error.message}.` : '';
            }}
          />
        </div>
        <section class="pg-column" aria-label="What was found">
          <Alert text={failure.value} />
          {report.value && (
            <Verdict
              report={report.value}
              chosen={props.state.entity !== ''}
              jump={() => {
                const range = report.value?.error?.range;
                if (range) editor?.select(range.start, range.start);
              }}
            />
          )}
          {findings.value.length > 0 && <Findings findings={findings.value} pages={PAGES} />}
          {report.value && report.value.usages.length > 0 && (
            <>
              <h2>Limits</h2>
              <Usages usages={report.value.usages} />
            </>
          )}
        </section>
      </div>
    );
  },
  { props: ['state'] },
);

const Verdict: FunctionalComponent<{
  report: PayloadReport;
  chosen: boolean;
  jump: () => void;
}> = ({ report: { isValid, error, entity, because, findings }, chosen, jump }) => {
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const kind = isValid && !hasErrors ? (findings.length > 0 ? 'warning' : 'valid') : 'invalid';
  const reason = chosen ? 'chosen' : because.length === 0 ? '' : `by ${because.join(', ')}`;
  return (
    <div role="status" class={['pg-verdict', `is-${kind}`]}>
      {error === undefined ? (
        `${isValid ? 'Valid' : 'Invalid'} ${entity}`
      ) : error.range === undefined ? (
        error.message
      ) : (
        <button type="button" class="pg-jump" onClick={jump}>
          {`Line ${error.line}, column ${error.column}: ${error.message}`}
        </button>
      )}
      {error?.code === 'no-entity' && <p class="pg-hint">Choose it under Check as.</p>}
      {entity === undefined ? null : (
        <p class="pg-hint pg-data">
          {error === undefined ? '' : `Checked up to there as ${entity}. `}
          {reason === '' ? '' : `Entity: ${reason}.`}
        </p>
      )}
    </div>
  );
};
Verdict.props = ['report', 'chosen', 'jump'];

/** Bars of how much of each limit is used. */
export const Usages: FunctionalComponent<{ usages: readonly LimitUsage[] }> = ({ usages }) => (
  <ul class="pg-usages">
    {usages.map(({ name, place, used, limit, unit, rule }, index) => (
      <li key={index}>
        <div class="pg-usage">
          <span id={`usage-${index}`} title={place}>
            {name} {usages.filter((other) => other.name === name).length > 1 && place}
          </span>
          <span>
            {Number.isFinite(used) ? format(used) : 'too much'} of {format(limit)} {unit}{' '}
            <RuleLink rule={rule} />
          </span>
        </div>
        <meter
          aria-labelledby={`usage-${index}`}
          min={0}
          max={limit}
          high={limit * 0.8}
          optimum={0}
          value={Math.min(used, limit)}
          class={used > limit ? 'is-over' : ''}
        />
      </li>
    ))}
  </ul>
);
Usages.props = ['usages'];

function format(number: number): string {
  return number.toLocaleString('en');
}
