import { Agent, createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import azure from 'azure-iothub';
import { RestApiClient } from 'azure-iothub/dist/common-http/rest_api_client.js';
import type { FakeHub } from 'iothub-jobs-schema/testing';
import { generate } from 'selfsigned';

const HOST = 'fake-hub.azure-devices.net';

/** Serves the hub by TLS on loopback, with a certificate for `HOST` that only the agent trusts. */
export async function serve(hub: FakeHub) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: HOST }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: HOST }] }],
  });
  const server = createServer({ key, cert }, hub.requestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const agent = new Agent({ keepAlive: true });
  agent.createConnection = () => connect({ host: '127.0.0.1', port, servername: HOST, ca: cert });
  const close = () => {
    agent.destroy();
    server.close();
  };
  return { agent, close };
}

/** The official client of jobs, and that of twins, whose calls of `HOST` go where the agent leads. */
export function clients(agent: Agent) {
  const config = { host: HOST, sharedAccessSignature: 'SharedAccessSignature of nobody' };
  const rest = new RestApiClient(config, 'tests');
  const jobs = new azure.JobClient(rest);
  const registry = new azure.Registry(config, rest);
  // Behind the constructors, which set an agent of their own.
  rest.setOptions({ http: { agent } });
  return { jobs, registry };
}
