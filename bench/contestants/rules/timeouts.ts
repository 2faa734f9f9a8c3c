/** The time to connect is not above that for the answer, which is 30 seconds if left out [R11]. */
export function hasTimeToConnect(request: {
  responseTimeoutInSeconds?: number | undefined;
  connectTimeoutInSeconds?: number | undefined;
}): boolean {
  const { responseTimeoutInSeconds = 30, connectTimeoutInSeconds = 0 } = request;
  return connectTimeoutInSeconds <= responseTimeoutInSeconds;
}
