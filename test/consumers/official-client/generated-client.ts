import type { Agent } from 'node:https';
import type { WebResource } from '@azure/ms-rest-js';
import { IotHubGatewayServiceAPIs } from 'azure-iothub/dist/pl/iotHubGatewayServiceAPIs.js';

/** The client that AutoRest made, which lies in the same package. */
export function generatedClient(agent: Agent): IotHubGatewayServiceAPIs {
  const credentials = {
    signRequest: async (request: WebResource) => {
      request.headers.set('authorization', 'SharedAccessSignature of nobody');
      return request;
    },
  };
  return new IotHubGatewayServiceAPIs(
    credentials as never,
    {
      baseUri: 'https://fake-hub.azure-devices.net',
      apiVersion: '2021-04-12',
      noRetryPolicy: true,
      agentSettings: { http: agent, https: agent },
    } as never,
  );
}
