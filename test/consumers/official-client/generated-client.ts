import type { Agent } from 'node:https';
import type { WebResource } from '@azure/ms-rest-js';
import { IotHubGatewayServiceAPIs } from 'azure-iothub/dist/pl/iotHubGatewayServiceAPIs.js';
import { HOST } from './connect.js';

/** Creates the AutoRest client that azure-iothub contains. */
export function generatedClient(agent: Agent): IotHubGatewayServiceAPIs {
  const credentials = {
    signRequest: async (request: WebResource) => {
      request.headers.set('authorization', 'SharedAccessSignature');
      return request;
    },
  };
  return new IotHubGatewayServiceAPIs(
    credentials as never,
    {
      baseUri: `https://${HOST}`,
      apiVersion: '2021-04-12',
      noRetryPolicy: true,
      agentSettings: { http: agent, https: agent },
    } as never,
  );
}
