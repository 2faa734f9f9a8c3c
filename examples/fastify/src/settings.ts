/** The settings of the service. */
export interface Settings {
  /** The host name of the hub, such as `contoso.azure-devices.net`. */
  readonly host: string;
  /** The name of a shared access policy with the permission ServiceConnect, such as `service`. */
  readonly keyName: string;
  /** The key of that policy. */
  readonly key: Buffer;
  /** The port to listen on; 0 for any free port. */
  readonly port: number;
}

const HOST = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i;
const KEY_NAME = /^[\w.-]{1,64}$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4}){5,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const PORT = /^\d{1,5}$/;

/**
 * Reads the settings from `IOTHUB_HOST`, `IOTHUB_KEY_NAME`, `IOTHUB_KEY` and `PORT`, which is 3000 by default.
 *
 * @throws Error that names all invalid variables. It contains no values, since one of them is a secret.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { IOTHUB_HOST = '', IOTHUB_KEY_NAME = '', IOTHUB_KEY = '', PORT: port = '3000' } = env;
  const errors = [
    HOST.test(IOTHUB_HOST) ? [] : 'IOTHUB_HOST must be a host name, without https:// and port.',
    KEY_NAME.test(IOTHUB_KEY_NAME) ? [] : 'IOTHUB_KEY_NAME must name a shared access policy.',
    BASE64.test(IOTHUB_KEY) ? [] : 'IOTHUB_KEY must be the key of that policy, in base64.',
    PORT.test(port) && Number(port) <= 65_535 ? [] : 'PORT must be a number from 0 to 65535.',
  ].flat();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return {
    host: IOTHUB_HOST,
    keyName: IOTHUB_KEY_NAME,
    key: Buffer.from(IOTHUB_KEY, 'base64'),
    port: Number(port),
  };
}
