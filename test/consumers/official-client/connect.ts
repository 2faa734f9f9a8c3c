import { Agent, createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import azure from 'azure-iothub';
import { RestApiClient } from 'azure-iothub/dist/common-http/rest_api_client.js';
import type { FakeHub } from 'iothub-jobs-schema/testing';
import { generate } from 'selfsigned';

export const HOST = 'fake-hub.azure-devices.net';

/** Serves a hub on loopback with TLS. Only the returned agent trusts the certificate. */
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

/** Creates the clients of jobs and twins, which connect through the agent. */
export function createClients(agent: Agent) {
  const config = { host: HOST, sharedAccessSignature: 'SharedAccessSignature' };
  const rest = new RestApiClient(config, 'tests');
  const jobs = new azure.JobClient(rest);
  const registry = new azure.Registry(config, rest);
  // The constructors set their own agent, so this must come after them.
  rest.setOptions({ http: { agent } });
  return { jobs, registry };
}
