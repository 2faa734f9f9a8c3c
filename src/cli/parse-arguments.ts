import { parseArgs } from 'node:util';
import { closest } from '../issues/did-you-mean.js';
import { ENTITY_NAMES, type EntityName, findEntity } from './entities.js';

/** What `check` is to do. */
export interface CheckArguments {
  action: 'check';
  files: readonly string[];
  /** What each file must be; otherwise its members tell. */
  entity?: EntityName;
  json: boolean;
}

/** What the arguments ask for, or why they can't be followed. */
export type Arguments =
  | CheckArguments
  | { action: 'help' }
  | { action: 'version' }
  | { action: 'refuse'; reason: string };

export function parseArguments(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parse(argv);
    if (values.help) return { action: 'help' };
    if (values.version) return { action: 'version' };
    const [command, ...files] = positionals;
    if (command === undefined) return refuse('No command is given.');
    if (command !== 'check') return refuse(`Unknown command: ${command}.`);
    return parseCheck(files, values.as, values.json ?? false);
  } catch (error) {
    // Some messages of parseArgs have several lines.
    return refuse((error as Error).message.replaceAll('\n', ' '));
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
  if (files.length === 0) return refuse('No file is given.');
  if (files.indexOf('-') !== files.lastIndexOf('-')) {
    return refuse('Standard input can be read only once.');
  }
  if (as === undefined) return { action: 'check', files, json };
  const entity = findEntity(as);
  return entity === undefined
    ? refuse(describeUnknownEntity(as))
    : { action: 'check', files, entity, json };
}

function describeUnknownEntity(text: string): string {
  const meant = closest(text, ENTITY_NAMES);
  const advice =
    meant === undefined ? `It is one of ${ENTITY_NAMES.join(', ')}.` : `Did you mean ${meant}?`;
  return `Unknown entity: ${text}. ${advice}`;
}

function refuse(reason: string): Arguments {
  return { action: 'refuse', reason };
}
