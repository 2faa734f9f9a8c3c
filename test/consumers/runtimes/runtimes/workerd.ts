// workerd, the runtime of Cloudflare Workers.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { deliver } from './delivery.js';
import { PROJECT, TEMPORARY } from './folders.js';
import { versionOf } from './run.js';
import type { Form, Reading, Runtime } from './runtime.js';

const COMMAND = join(PROJECT, 'node_modules/@cloudflare/workerd-linux-64/bin/workerd');
const FOLDER = join(TEMPORARY, 'worker');
const MAIN = 'programs/worker.mjs';

export const workerd: Runtime = {
  name: 'workerd',
  engine: 'V8',
  source: '`@cloudflare/workerd-linux-64` of npm',
  version: versionOf(COMMAND),
  forms: ['ESM', 'CommonJS'],
  forbidsCode: true,
  read: async (form) => {
    await writeWorker();
    // workerd writes its port to file descriptor 3.
    const child = spawn(COMMAND, ['serve', '--control-fd=3', 'config.capnp'], {
      cwd: FOLDER,
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    });
    try {
      return await fetchReading(await portOf(child), form);
    } finally {
      child.kill();
    }
  },
};

async function fetchReading(port: number, form: Form): Promise<Reading> {
  const response = await fetch(`http://127.0.0.1:${port}/${form}`);
  if (!response.ok) throw new Error(`workerd responded with ${response.status}`);
  return (await response.json()) as Reading;
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    (child.stdio[3] as Readable).once('data', (line) => resolve(JSON.parse(line).port));
    child.once('exit', (code) => reject(new Error(`workerd exited with ${code}`)));
  });
}

async function writeWorker(): Promise<void> {
  const files = [...(await deliver())].filter(([path]) => path !== 'programs/page.mjs');
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
  }
  // workerd runs the first module.
  const paths = files.map(([path]) => path).filter((path) => path !== MAIN);
  writeFileSync(join(FOLDER, 'config.capnp'), configure([MAIN, ...paths]));
}

/** Returns the configuration. It does not need `nodejs_compat`. */
function configure(paths: readonly string[]): string {
  const modules = paths.map((path) => {
    const kind = path.startsWith('common/') ? 'commonJsModule' : 'esModule';
    return `(name = "${path}", ${kind} = embed "${path}")`;
  });
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "worker", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")]
);
const worker :Workerd.Worker = (
  compatibilityDate = "2026-11-01",
  modules = [${modules.join(', ')}]
);
`;
}
