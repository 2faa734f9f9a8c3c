import {
  assertJobList,
  assertJobResponse,
  type JobRequest,
  parseHubError,
  validateJobRequest,
} from 'iothub-jobs-schema';
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './client.generated.js';

const version = { 'api-version': '2021-04-12' };

export function connect(baseUrl: string, token: string): Client<paths> {
  return createClient<paths>({ baseUrl, headers: { Authorization: token } });
}

export async function createJob(client: Client<paths>, id: string, job: JobRequest) {
  const result = validateJobRequest(job);
  if (!result.ok) return { issues: result.issues };
  const { data, error, response } = await client.PUT('/jobs/v2/{id}', {
    params: { path: { id }, query: version },
    body: job,
  });
  const { status, headers } = response;
  if (data === undefined) return { error: parseHubError({ status, headers, body: error }) };
  assertJobResponse(data);
  return { job: data };
}

export async function* listJobs(client: Client<paths>) {
  const header: { 'x-ms-continuation'?: string } = {};
  for (;;) {
    const params = { query: version, header };
    const { data, response } = await client.GET('/jobs/v2/query', { params });
    assertJobList(data);
    yield* data;
    const token = response.headers.get('x-ms-continuation');
    if (token === null) return;
    header['x-ms-continuation'] = token;
  }
}
