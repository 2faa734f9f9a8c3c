import type { CheckInputs, CheckName, CheckResults } from './checks/types.ts';

type Callback = (data: { result?: unknown; error?: string }) => void;

const callbacks = new Map<number, Callback>();
let lastId = 0;
let payloadWorker: Worker | undefined;
let otherWorker: Worker | undefined;

/** Runs a check in a worker, so that typing never waits for it. */
export function check<Name extends CheckName>(
  name: Name,
  input: CheckInputs[Name],
): Promise<CheckResults[Name]> {
  const id = ++lastId;
  workerOf(name).postMessage({ id, name, input });
  return new Promise((resolve, reject) => {
    callbacks.set(id, ({ result, error }) =>
      error === undefined ? resolve(result as CheckResults[Name]) : reject(new Error(error)),
    );
  });
}

function workerOf(name: CheckName): Worker {
  if (name === 'payload') {
    payloadWorker ??= listen(
      new Worker(new URL('./payload.worker.ts', import.meta.url), { type: 'module' }),
    );
    return payloadWorker;
  }
  otherWorker ??= listen(
    new Worker(new URL('./other-checks.worker.ts', import.meta.url), { type: 'module' }),
  );
  return otherWorker;
}

function listen(worker: Worker): Worker {
  worker.addEventListener('message', ({ data }) => {
    callbacks.get(data.id)?.(data);
    callbacks.delete(data.id);
  });
  worker.addEventListener('error', () => {
    for (const callback of callbacks.values()) callback({ error: 'The check could not run.' });
    callbacks.clear();
  });
  return worker;
}

/**
 * Returns a function that runs a check and passes on its result. While one runs, only the newest of the later inputs waits, so
 * results come in order, and none is older than needed.
 */
export function newest<Name extends CheckName>(
  name: Name,
  onResult: (result: CheckResults[Name], input: CheckInputs[Name]) => void,
  onError: (message: string) => void,
): (input: CheckInputs[Name]) => void {
  let waiting: CheckInputs[Name] | undefined;
  let isRunning = false;

  async function run(input: CheckInputs[Name]): Promise<void> {
    isRunning = true;
    try {
      const result = await check(name, input);
      if (waiting === undefined) onResult(result, input);
    } catch (error) {
      onError((error as Error).message);
    }
    isRunning = false;
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) await run(next);
  }

  return (input) => {
    if (isRunning) waiting = input;
    else void run(input);
  };
}
