import type { CheckInputs, CheckName } from './checks/types.ts';

type Checks = { [Name in CheckName]?: (input: CheckInputs[Name]) => unknown };

/** Runs in a worker: responds to each message with the result of a check. */
export function serveChecks(checks: Checks): void {
  addEventListener('message', async ({ data }) => {
    const { id, name, input } = data as { id: number; name: CheckName; input: never };
    try {
      postMessage({ id, result: await checks[name]?.(input) });
    } catch (error) {
      postMessage({ id, error: String(error) });
    }
  });
}
