// Looks up, describes and throws errors of IoT Hub.
import {
  describeHubError,
  HUB_ERROR_CODES,
  type HubErrorInfo,
  HubRequestError,
  isHubRequestError,
  parseHubError,
} from 'iothub-jobs-schema';

const error = parseHubError({ status: 409, body: '{}' });

export const row: HubErrorInfo | undefined = HUB_ERROR_CODES[error.code];
export const action: string | undefined = describeHubError(error)?.action;

export function actionOf(code: string): string {
  // @ts-expect-error: the row may be undefined.
  HUB_ERROR_CODES[code].action;
  return HUB_ERROR_CODES[code]?.action ?? 'unknown';
}

if (error.code === 'JobAlreadyExists') {
  const known: string | undefined = HUB_ERROR_CODES[error.code]?.action;
  console.log(known);
}

export function retryAfter(thrown: unknown): number | undefined {
  return isHubRequestError(thrown) ? thrown.hubError.retryAfterSeconds : undefined;
}

export function send(): never {
  throw new HubRequestError(error);
}

declare const console: { log(text: string | undefined): void };
