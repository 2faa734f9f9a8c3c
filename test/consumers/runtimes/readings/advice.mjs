/** Days around the start times of the fixtures. */
const CLOCKS = ['2026-01-01T00:00:00Z', '2026-03-15T02:00:00Z', '2027-01-01T00:00:00Z'];

/** Writes the advice on every request, with clocks before, between and after the start times. */
export async function readAdvice({ adviseJobRequest, ADVICE_CODES }, load) {
  const { fixtures } = await load('iothub-jobs-schema/fixtures');
  return [
    ADVICE_CODES.join(' '),
    ...Object.entries(fixtures.JobRequest).flatMap(([name, make]) =>
      CLOCKS.map((clock) => {
        const advice = adviseJobRequest(make(), { now: new Date(clock) });
        return `${name} on ${clock}: ${JSON.stringify(advice)}`;
      }),
    ),
  ];
}
