import { ENTITY_NAMES } from '../../text/find-entity.js';

/** The usage, printed after an error in the arguments. */
export const USAGE = `Usage: iothub-jobs-schema check [OPTION]... FILE...
       iothub-jobs-schema explain [CODE | RULE]
       iothub-jobs-schema --help | --version`;

const WIDTH = 92;

/** The output of `--help`. It fits a screen. */
export const HELP = `${USAGE}

Checks JSON files against the rules of the Azure IoT Hub Jobs API.

  FILE                     a file, a directory, a quoted pattern such as 'jobs/**/*.json',
                           or - for standard input; .jsonl and .ndjson have a value per line
  --as ENTITY              what each file is (default: its $schema, else inferred)
  --ndjson                 every FILE has a value per line
  --stdin-filename NAME    the name of standard input in the results
  --format FORMAT          pretty (default), json, github (annotations) or sarif
  --verbose                list valid files too, and why each entity was inferred
  --quiet                  no warnings and no last line
  --max-warnings N         exit with 1 if there are more than N warnings
  --color, --no-color      use colors or not (default: if the terminal has them)
  -h, --help               print this help
  -v, --version            print the version

Examples:
  iothub-jobs-schema check payloads
  curl … | iothub-jobs-schema check --as Twin -
  iothub-jobs-schema explain twin-size

Entities, in any case:
${wrap(ENTITY_NAMES)}

Exit codes: 0 all is valid; 1 something is invalid, or there are too many warnings;
  2 something could not be checked, or the arguments are wrong.
`;

function wrap(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length + 2 <= WIDTH) {
      lines[lines.length - 1] = `${last}, ${name}`;
    } else lines.push(`  ${name}`);
  }
  return lines.join(',\n');
}
