import { computed, defineComponent, type FunctionalComponent, watch } from 'vue';
import { Alert } from './alert.tsx';
import type { Moment, SimulateReport } from './checks/simulate.ts';
import { Examples } from './examples.tsx';
import { Area } from './fields.tsx';
import type { PlaygroundState } from './state.ts';
import { useCheck } from './use-check.ts';

/** More rows do not fit into a picture. */
const MAX_ROWS = 30;

/** A job on a fake hub over time. */
export const SimulateTab = defineComponent(
  (props: { state: PlaygroundState }) => {
    const { checked, failure, run } = useCheck('simulate');
    const report = computed(() => checked.value?.result);
    const last = computed(() => Math.max((report.value?.moments.length ?? 1) - 1, 0));
    const index = computed(() =>
      Math.min(Math.max(Math.trunc(Number(props.state.moment)) || 0, 0), last.value),
    );

    watch(
      () => [props.state.job, props.state.jobTwins],
      ([job = '', twins = '']) => run({ job, twins }),
      { immediate: true },
    );

    return () => (
      <div class="pg-columns">
        <div class="pg-column">
          <Examples
            id="job-examples"
            state={props.state}
            load={async () => (await import('./fixtures.ts')).loadJobExamples()}
          />
          <Area
            id="job"
            label="Job, the payload of the request that creates it"
            rows={9}
            value={props.state.job}
            onInput={(value) => {
              props.state.job = value;
            }}
          />
          <Area
            id="job-twins"
            label="Twins, a JSON array"
            rows={14}
            value={props.state.jobTwins}
            hint="The clock starts on 1 January 2026. Each device takes a second longer than the one before."
            onInput={(value) => {
              props.state.jobTwins = value;
            }}
          />
        </div>
        <section class="pg-column" aria-label="What the job does">
          <Alert text={failure.value} />
          {report.value?.problem !== undefined && (
            <p role="status" class="pg-verdict is-invalid pg-data">
              {report.value.problem}
            </p>
          )}
          {report.value && report.value.moments.length > 0 && (
            <>
              <div class="pg-field">
                <label for="moment">Time</label>
                <input
                  id="moment"
                  type="range"
                  min={0}
                  max={last.value}
                  step={1}
                  value={index.value}
                  aria-valuetext={describeMoment(report.value.moments[index.value])}
                  onInput={(event) => {
                    props.state.moment = (event.target as HTMLInputElement).value;
                  }}
                />
              </div>
              {report.value.isCut && (
                <p class="pg-hint">
                  The job has not ended after {report.value.moments.at(-1)?.seconds} s, the last
                  time shown here.
                </p>
              )}
              <Picture report={report.value} index={index.value} />
              <Now report={report.value} index={index.value} />
            </>
          )}
        </section>
      </div>
    );
  },
  { props: ['state'] },
);

function describeMoment(moment: Moment | undefined): string {
  return moment === undefined ? '' : `${moment.seconds} s: ${moment.job.status}`;
}

const ROW_HEIGHT = 26;
const LABEL_WIDTH = 120;
const WIDTH = 480;

/** The status of the job and of each device as bars over time. */
const Picture: FunctionalComponent<{ report: SimulateReport; index: number }> = ({
  report: { moments, devices },
  index,
}) => {
  const rows = [
    { name: 'job', statuses: moments.map(({ job }): string | undefined => job.status) },
    ...devices.slice(0, MAX_ROWS).map(({ name }, device) => ({
      name,
      statuses: moments.map(({ statuses }) => statuses[device]),
    })),
  ];
  const x = (moment: number) => LABEL_WIDTH + (moment / moments.length) * (WIDTH - LABEL_WIDTH);
  const height = rows.length * ROW_HEIGHT;
  return (
    <svg
      class="pg-picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label="Status of the job and of each device over time. The table below has the same at the chosen time."
    >
      {rows.map(({ name, statuses }, row) => (
        <g key={row}>
          <text x={0} y={row * ROW_HEIGHT + 17}>
            {name.length > 16 ? `${name.slice(0, 15)}…` : name}
          </text>
          {segmentsOf(statuses).map(({ status, start, end }) => (
            <rect
              key={start}
              class={`pg-status-${status}`}
              x={x(start)}
              y={row * ROW_HEIGHT + 4}
              width={Math.max(x(end) - x(start) - 1, 1)}
              height={ROW_HEIGHT - 8}
              rx={3}
            >
              <title>{status}</title>
            </rect>
          ))}
        </g>
      ))}
      <line class="pg-now" x1={x(index + 0.5)} x2={x(index + 0.5)} y1={0} y2={height} />
    </svg>
  );
};
Picture.props = ['report', 'index'];

function segmentsOf(statuses: readonly (string | undefined)[]) {
  const segments: { status: string; start: number; end: number }[] = [];
  for (const [index, status] of statuses.entries()) {
    const last = segments.at(-1);
    if (status === undefined) continue;
    if (last?.status === status && last.end === index) last.end = index + 1;
    else segments.push({ status, start: index, end: index + 1 });
  }
  return segments;
}

/** The job, its statistics and its devices at a moment. */
const Now: FunctionalComponent<{ report: SimulateReport; index: number }> = ({
  report: { moments, devices },
  index,
}) => {
  const moment = moments[index];
  if (moment === undefined) return null;
  const { job, seconds, time, statuses } = moment;
  const statistics = Object.entries(job.deviceJobStatistics ?? {});
  return (
    <>
      <p role="status">
        <Status status={job.status} /> after {seconds} s, at {time}
        {job.failureReason ? `: ${job.failureReason}` : ''}
      </p>
      <table class="pg-table">
        <caption>Statistics of the job</caption>
        <tbody>
          {statistics.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{String(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="pg-table">
        <caption>Devices</caption>
        <thead>
          <tr>
            <th scope="col">Device</th>
            <th scope="col">Status</th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {devices.slice(0, MAX_ROWS).map(({ name, row }, device) => (
            <tr key={name}>
              <td class="pg-data">{name}</td>
              <td>
                <Status status={statuses[device] ?? 'not begun'} />
              </td>
              <td class="pg-data">{statuses[device] === row.status ? outcomeOf(row) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {devices.length > MAX_ROWS && (
        <p class="pg-hint">There are {devices.length - MAX_ROWS} more devices.</p>
      )}
      {devices.length === 0 && <p class="pg-hint">The job targets no device.</p>}
    </>
  );
};
Now.props = ['report', 'index'];

function outcomeOf({ outcome, error }: SimulateReport['devices'][number]['row']): string {
  if (error) return [error.code, error.description].filter(Boolean).join(': ');
  return outcome?.deviceMethodResponse ? JSON.stringify(outcome.deviceMethodResponse) : '';
}

const Status: FunctionalComponent<{ status: string }> = ({ status }) => (
  <span class="pg-status">
    <i class={`pg-status-${status}`} />
    {status}
  </span>
);
Status.props = ['status'];
