/** The usage, printed after an error that prevents the command from running. */
export const USAGE = `Usage: iothub-jobs-schema check [OPTION]... FILE...
       iothub-jobs-schema explain [CODE | RULE]
       iothub-jobs-schema --help | --version`;

/** The output of `--help`. It fits a screen of 80 columns and 24 lines. */
export const HELP = `${USAGE}

Checks JSON files against the rules of the Azure IoT Hub Jobs API. A FILE is a
file, a directory, a quoted pattern such as 'jobs/**/*.json', or - for standard
input. Files named .jsonl or .ndjson have a value per line.

  --as ENTITY            what each file is (default: its $schema, else inferred)
  --ndjson               every FILE has a value per line
  --stdin-filename NAME  the name of standard input in the results
  --format FORMAT        pretty (default), json, github (annotations) or sarif
  --verbose, --quiet     list valid files too; or no warnings and no last line
  --max-warnings N       exit with 1 if there are more than N warnings
  --color, --no-color    use colors or not (default: if the terminal has them)

Examples:
  iothub-jobs-schema check payloads
  curl … | iothub-jobs-schema check --as Twin -
  iothub-jobs-schema explain twin-size

explain alone lists all codes and entities. Exit codes: 0 valid, 1 invalid or
too many warnings, 2 not checked.
`;
