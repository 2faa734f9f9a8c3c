import { ENTITY_NAMES } from './find-entity.js';

/** The usage, printed after an error in the arguments. */
export const USAGE = `Usage: iothub-jobs check [--as ENTITY] [--json] FILE...
       iothub-jobs --help | --version`;

/** The output of `--help`. */
export const HELP = `${USAGE}

Validates JSON files against the rules of the Azure IoT Hub Jobs API.

Arguments:
  FILE           a JSON file, or - for standard input

Options:
  --as ENTITY    validate every file as this entity
                 (default: inferred from the properties of each file)
  --json         print the results as a JSON array
  -h, --help     print this help
  -v, --version  print the version

Entities (case-insensitive):
${ENTITY_NAMES.map((name) => `  ${name}`).join('\n')}

JSON output, one object per file:
  {file, entity, valid, issues: [{path, code, message, hint?, line, column, offset}],
   warnings: [{severity, path, code, message, hint?, line, column, offset}]}
or, if the file could not be validated:
  {file, error: {code, message, line?, column?, offset?}}

Warnings are about valid job requests that are risky, duplicate names, and numbers that
JSON.parse rounds. They do not affect the exit code.

Exit codes:
  0  all files are valid
  1  at least one file is invalid
  2  a file could not be validated, or the arguments are invalid
`;
