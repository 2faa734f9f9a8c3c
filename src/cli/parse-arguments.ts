import { parseArgs } from 'node:util';
import type { EntityName } from '../entities.js';
import { closest } from '../issues/did-you-mean.js';
import { ENTITY_NAMES, findEntity } from './find-entity.js';

/** The arguments of `check`. */
export interface CheckArguments {
  action: 'check';
  files: readonly string[];
  /** The entity to validate each file as; inferred from the properties of each file if absent. */
  entity?: EntityName;
  json: boolean;
}

/** The parsed arguments, or the reason why they are invalid. */
export type Arguments =
  | CheckArguments
  | { action: 'help' }
  | { action: 'version' }
  | { action: 'error'; message: string };

/** Parses the arguments of the command line. */
export function parseArguments(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parse(argv);
    if (values.help) return { action: 'help' };
    if (values.version) return { action: 'version' };
    const [command, ...files] = positionals;
    if (command === undefined) return fail('missing command');
    if (command !== 'check') return fail(`unknown command '${command}'`);
    return parseCheck(files, values.as, values.json ?? false);
  } catch (error) {
    // Some messages of parseArgs have several lines.
    return fail((error as Error).message.replaceAll('\n', ' '));
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
}

function parseCheck(files: readonly string[], as: string | undefined, json: boolean): Arguments {
  if (files.length === 0) return fail('missing file');
  if (files.indexOf('-') !== files.lastIndexOf('-')) {
    return fail("standard input ('-') can be read only once");
  }
  if (as === undefined) return { action: 'check', files, json };
  const entity = findEntity(as);
  return entity === undefined
    ? fail(describeUnknownEntity(as))
    : { action: 'check', files, entity, json };
}

function describeUnknownEntity(name: string): string {
  const suggestion = closest(name, ENTITY_NAMES);
  const hint =
    suggestion === undefined
      ? `The entities are ${ENTITY_NAMES.join(', ')}.`
      : `Did you mean ${suggestion}?`;
  return `unknown entity '${name}'. ${hint}`;
}

function fail(message: string): Arguments {
  return { action: 'error', message };
}
