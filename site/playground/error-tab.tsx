import { defineComponent, shallowRef, watch } from 'vue';
import { Alert } from './alert.tsx';
import { type HubErrorReport, splitResponse } from './checks/hub-error.ts';
import { Examples } from './examples.tsx';
import { Area, Field } from './fields.tsx';
import { CodeLink } from './links.tsx';
import type { PlaygroundState } from './state.ts';
import { useCheck } from './use-check.ts';

/** Whether the status or the headers were typed, and so belong to any body. Kept while another tab is shown. */
let isTyped = false;

/** What `parseHubError` reads from a response, what it means, and whether to retry. */
export const ErrorTab = defineComponent(
  (props: { state: PlaygroundState }) => {
    const notice = shallowRef('');
    const { checked, failure, run } = useCheck('error');

    watch(
      () => [props.state.status, props.state.headers, props.state.body],
      ([status = '', headers = '', body = '']) => run({ status, headers, body, now: Date.now() }),
      { immediate: true },
    );

    function setBody(text: string) {
      // A split changes the text of the box, and an event with the new one may follow.
      if (text === props.state.body) return;
      const parts = splitResponse(text);
      const isOther = !isTyped && isReplaced(props.state.body, text);
      notice.value = '';
      if (parts !== undefined) {
        notice.value = 'The response was split into its status, headers and body.';
        isTyped = false;
      } else if (isOther && props.state.status + props.state.headers !== '') {
        notice.value = 'The status and the headers of the other response were removed.';
        Object.assign(props.state, { status: '', headers: '' });
      }
      Object.assign(props.state, parts ?? { body: text });
    }

    return () => (
      <div class="pg-columns">
        <div class="pg-column">
          <Examples
            id="error-examples"
            load={async () => (await import('./fixtures.ts')).loadErrorExamples()}
            state={props.state}
            onChoose={() => {
              isTyped = false;
            }}
          />
          <Field
            id="error-status"
            label="Status"
            inputmode="numeric"
            value={props.state.status}
            onInput={(value) => {
              isTyped = true;
              props.state.status = value;
            }}
          />
          <Area
            id="error-headers"
            label="Headers"
            rows={4}
            value={props.state.headers}
            onInput={(value) => {
              isTyped = true;
              props.state.headers = value;
            }}
          />
          <Area
            id="error-body"
            label="Body, or the whole response"
            rows={9}
            value={props.state.body}
            hint="A text that begins with HTTP/1.1 400 or the like is split into status, headers and body."
            onInput={setBody}
          />
          <p class="pg-hint" role="status">
            {notice.value}
          </p>
        </div>
        <section class="pg-column" aria-label="What the response says" aria-live="polite">
          <Alert text={failure.value} />
          {checked.value &&
            (checked.value.result === undefined ? (
              <p class="pg-hint">Paste the status, the headers or the body of a failed call.</p>
            ) : (
              <Report report={checked.value.result} />
            ))}
        </section>
      </div>
    );
  },
  { props: ['state'] },
);

/** Returns whether most of a text was replaced, as by pasting another one, rather than edited. */
function isReplaced(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return (start + end) * 2 <= before.length;
}

function Report({ report }: { report: HubErrorReport }) {
  const { error, description, ignoresStatus } = report;
  const details: [string, unknown][] = [
    ['Status', ignoresStatus ? 'unknown: a status has three digits' : error.status || 'unknown'],
    ['Number', error.number],
    ['Message', error.message],
    ['Tracking id', error.trackingId],
    ['Time', error.timestamp],
    ['Info', error.info === undefined ? undefined : JSON.stringify(error.info, null, 2)],
  ];
  return (
    <>
      <h2 class="pg-title">
        {error.code === 'Http0' ? (
          'Unknown error'
        ) : (
          <CodeLink code={error.code} pages={description === undefined ? [] : ['hub-errors']} />
        )}
      </h2>
      {description && (
        <p>
          {description.meaning} <strong>{description.action}</strong>
        </p>
      )}
      <p class={['pg-verdict', error.retryable ? 'is-warning' : 'is-invalid']}>
        {verdictOf(error)}
      </p>
      <table class="pg-table">
        <tbody>
          {details.map(
            ([name, value]) =>
              value !== undefined && (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td class="pg-data">{String(value)}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </>
  );
}
Report.props = ['report'];

function verdictOf({ code, retryable, retryAfterSeconds }: HubErrorReport['error']): string {
  const after = retryAfterSeconds === undefined ? '' : ` after ${retryAfterSeconds} seconds`;
  if (code === 'Http0') return after ? `Retry${after}` : 'Nothing says whether to retry';
  return (retryable ? 'Temporary: retry' : 'Not temporary: do not retry') + after;
}
