import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

export const ROOT = join(PROJECT, '../../..');

/** The folder of the installed package. */
export const INSTALLED = join(PROJECT, 'node_modules/iothub-jobs-schema');

/** The folder of generated files and results. */
export const TEMPORARY = join(ROOT, '.tmp/runtimes');
