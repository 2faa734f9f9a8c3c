// Processes of plain Node or another runtime, each for one thing that is measured. They answer messages, so that several can take turns.

import { type ChildProcess, fork } from 'node:child_process';

/** A process that answers each message by one of its own. */
export interface Child {
  readonly ask: <T>(message: unknown) => Promise<T>;
  readonly stop: () => Promise<void>;
}

export interface ChildOptions {
  readonly flags?: readonly string[];
  /** The path of the runtime. By default that of this process. */
  readonly runtime?: string | undefined;
}

/** Starts a program, and waits for the message by which it says that it is ready. */
export async function startChild(program: string, options: ChildOptions = {}): Promise<Child> {
  const { flags = [], runtime = process.execPath } = options;
  const child = fork(program, [], {
    execPath: runtime,
    execArgv: [...flags],
    env: plainEnvironment(),
  });
  await nextMessage(child);
  return {
    ask: <T>(message: unknown) => {
      const answer = nextMessage(child);
      child.send(message as string);
      return answer as Promise<T>;
    },
    stop: () => {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.disconnect();
      return gone;
    },
  };
}

/** Asks a process of its own one thing. */
export async function askOnce<T>(program: string, message: unknown, options?: ChildOptions) {
  const child = await startChild(program, options);
  const answer = await child.ask<T>(message);
  await child.stop();
  return answer;
}

/** Inside such a process: says that it is ready, and answers what it is asked until nobody listens any more. */
export function answerMessages(answer: (message: unknown) => unknown): void {
  process.on('message', (message) => process.send?.(answer(message)));
  process.send?.('ready');
}

/** This environment without what would make Node do more than it does by itself, such as to count coverage. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const names = /^(npm_|NODE_OPTIONS|NODE_V8_COVERAGE)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.test(name)));
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) => reject(new Error(`A measurement ended: ${code}`));
    child.once('exit', fail);
    child.once('message', (message) => {
      child.off('exit', fail);
      resolve(message);
    });
  });
}
