import { ENTITY_NAMES } from './entities.js';

/** What is said after a mistake in the arguments. */
export const USAGE = `Usage: iothub-jobs check [--as ENTITY] [--json] FILE… | -
       iothub-jobs --help | --version`;

/** What `--help` prints. */
export const HELP = `${USAGE}

Tells whether files hold valid payloads of the Jobs API of Azure IoT Hub, and if not, why.

  FILE           a JSON file; - is standard input
  --as ENTITY    what each file must be; otherwise its members tell
  --json         prints one JSON array, with an object for each file:
                 {file, entity, valid, issues: [{path, code, message, hint?}],
                 advice: [{severity, path, code, message, hint?}]}, or
                 {file, error: {code, message, line?, column?}} if it could not be judged
  -h, --help     prints this
  -v, --version  prints the version

ENTITY is one of these, in upper or lower case:
${ENTITY_NAMES.map((name) => `  ${name}`).join('\n')}

A valid JobRequest may have warnings: advice, which changes no exit code.

Exit code: 0 all files are valid, 1 one is invalid, 2 one could not be judged or the arguments
are wrong.
`;
