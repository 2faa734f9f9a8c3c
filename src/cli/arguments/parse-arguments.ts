import { parseArgs } from 'node:util';
import type { EntityName } from '../../entities.js';
import { closest } from '../../issues/did-you-mean.js';
import { ENTITY_NAMES, findEntity } from '../../text/find-entity.js';

/** How results are printed. */
export type Format = (typeof FORMATS)[number];

export const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;

/** The arguments of `check`. */
export interface CheckArguments {
  action: 'check';
  /** Files, directories, patterns, or `-` for standard input. */
  files: readonly string[];
  /** The entity to validate each file as; inferred from the properties of each file if absent. */
  entity: EntityName | undefined;
  format: Format;
  /** Whether each file has a value per line. Otherwise its name says so. */
  isLines: boolean;
  /** The name of standard input in results, which says whether it has a value per line. */
  stdinName: string;
  isVerbose: boolean;
  isQuiet: boolean;
  /** The number of warnings that is not an error. */
  maxWarnings: number;
  /** Whether to use colors; the environment and the terminal say so if absent. */
  color: boolean | undefined;
}

/** The parsed arguments, or the reason why they are invalid. */
export type Arguments =
  | CheckArguments
  | { action: 'explain'; code: string | undefined }
  | { action: 'help' }
  | { action: 'version' }
  | { action: 'error'; message: string };

const OPTIONS = {
  as: { type: 'string' },
  format: { type: 'string' },
  ndjson: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  verbose: { type: 'boolean' },
  quiet: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const COMMANDS = ['check', 'explain', 'help'];

/** Parses the arguments of the command line. */
export function parseArguments(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parse(argv);
    if (values.help) return { action: 'help' };
    if (values.version) return { action: 'version' };
    // The help is about all commands.
    const isHelp = positionals[0] === 'help';
    const [command, ...rest] = isHelp ? positionals.slice(1) : positionals;
    if (isHelp && (command === undefined || COMMANDS.includes(command))) return { action: 'help' };
    if (command === undefined) return fail('missing command: check or explain');
    if (command === 'check') return parseCheck(rest, values);
    if (command === 'explain') return parseExplain(rest, values);
    const hint = didYouMean(command, COMMANDS) || ' To check files, name them after check.';
    return fail(`unknown command '${command}'.${hint}`);
  } catch (error) {
    const { message } = error as Error;
    const option = /^Unknown option '([^' ]*)/.exec(message)?.[1];
    if (option !== undefined) {
      const format = FORMATS.find((name) => option === `--${name}`);
      const names = Object.keys(OPTIONS).map((name) => `--${name}`);
      const hint = format === undefined ? didYouMean(option, names) : ` Use --format ${format}.`;
      return fail(`unknown option '${option}'.${hint}`);
    }
    // The option has a value that it does not take, or lacks one. Some of these messages have several lines.
    const phrase = message.endsWith('not take an argument') ? 'takes no value' : 'needs a value';
    return fail(message.replace(/^Option '(?:-\w, )?(--[^ ']+)[\s\S]*/, `$1 ${phrase}`));
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
}

type Values = ReturnType<typeof parse>['values'];

function parseCheck(files: readonly string[], values: Values): Arguments {
  const { as, format: named = 'pretty', ndjson = false, verbose = false, quiet = false } = values;
  if (files.length === 0)
    return fail('missing file; name files, directories, or - for standard input');
  if (files.indexOf('-') !== files.lastIndexOf('-')) {
    return fail("standard input ('-') can be read only once");
  }
  const entity = as === undefined ? undefined : findEntity(as);
  if (as !== undefined && entity === undefined) return fail(describeUnknownEntity(as));
  const format = named.toLowerCase();
  if (!isFormat(format)) {
    return fail(`unknown format '${named}'. The formats are ${FORMATS.join(', ')}.`);
  }
  const limit = values['max-warnings'];
  if (limit !== undefined && !/^\d{1,15}$/.test(limit)) {
    return fail(`--max-warnings must be a number such as 0, not '${limit}'`);
  }
  if (verbose && quiet) return fail('--verbose and --quiet exclude each other');
  return {
    action: 'check',
    files,
    entity,
    format,
    isLines: ndjson,
    stdinName: values['stdin-filename'] ?? '-',
    isVerbose: verbose,
    isQuiet: quiet,
    maxWarnings: limit === undefined ? Number.POSITIVE_INFINITY : Number(limit),
    color: values['no-color'] ? false : values.color,
  };
}

function parseExplain([code, ...more]: readonly string[], values: Values): Arguments {
  if (more.length > 0) return fail('explain takes one code');
  const [option] = Object.keys(values);
  if (option !== undefined) return fail(`explain has no option --${option}`);
  return { action: 'explain', code };
}

function isFormat(format: string): format is Format {
  return FORMATS.some((one) => one === format);
}

function describeUnknownEntity(name: string): string {
  const hint = didYouMean(name, ENTITY_NAMES);
  return `unknown entity '${name}'.${hint || ` The entities are ${ENTITY_NAMES.join(', ')}.`}`;
}

function didYouMean(name: string, names: readonly string[]): string {
  const suggestion = closest(name, names);
  return suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
}

function fail(message: string): Arguments {
  return { action: 'error', message };
}
