import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This project. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

export const ROOT = join(PROJECT, '../../..');

/** What the package was installed as. */
export const INSTALLED = join(PROJECT, 'node_modules/iothub-jobs-schema');

/** What is made for a run, and what came of it. */
export const TEMPORARY = join(ROOT, '.tmp/runtimes');
