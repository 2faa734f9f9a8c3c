import type { CheckInputs, CheckName, CheckResults } from './checks/types.ts';

type Callback = (data: { result?: unknown; error?: string }) => void;

/** A worker, which is started for the first check, and again after it has failed. */
interface Server {
  create: () => Worker;
  running?: { worker: Worker; callbacks: Map<number, Callback> } | undefined;
}

const forPayloads: Server = {
  create: () => new Worker(new URL('./payload.worker.ts', import.meta.url), { type: 'module' }),
};
const forOthers: Server = {
  create: () =>
    new Worker(new URL('./other-checks.worker.ts', import.meta.url), { type: 'module' }),
};
let lastId = 0;

/** Runs a check in a worker, so that typing never waits for it. */
export function check<Name extends CheckName>(
  name: Name,
  input: CheckInputs[Name],
): Promise<CheckResults[Name]> {
  const id = ++lastId;
  const server = name === 'payload' ? forPayloads : forOthers;
  const { worker, callbacks } = server.running ?? start(server);
  worker.postMessage({ id, name, input });
  return new Promise((resolve, reject) => {
    callbacks.set(id, ({ result, error }) =>
      error === undefined ? resolve(result as CheckResults[Name]) : reject(new Error(error)),
    );
  });
}

function start(server: Server) {
  const worker = server.create();
  const callbacks = new Map<number, Callback>();
  worker.addEventListener('message', ({ data }) => {
    callbacks.get(data.id)?.(data);
    callbacks.delete(data.id);
  });
  worker.addEventListener(
    'error',
    () => {
      worker.terminate();
      server.running = undefined;
      for (const callback of callbacks.values()) callback({ error: 'The check could not run.' });
    },
    { once: true },
  );
  server.running = { worker, callbacks };
  return server.running;
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
