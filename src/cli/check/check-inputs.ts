import type { EntityName } from '../../entities.js';
import { createDetector } from '../../text/detect-entity.js';
import type { ExamineOptions } from '../../text/examine.js';
import type { Input } from '../input/find-inputs.js';
import { type Line, readLines } from '../input/read-lines.js';
import { readText, type Text, withoutMark } from '../input/read-text.js';
import type { Io } from '../io.js';
import type { Progress } from '../report/progress.js';
import type { Reporter } from '../report/reporter.js';
import { checkText } from './check-text.js';
import { type Checked, countResult, type FileError, type Summary, type Warning } from './result.js';

/** What is checked, and how. */
export interface CheckRun {
  inputs: readonly Input[];
  /** The entity of every value. Otherwise it is inferred. */
  entity: EntityName | undefined;
  /** Whether a file has a value per line. Otherwise its name says so. */
  isLines: boolean;
  /** Whether the lines of valid values are reported too. */
  reportsAll: boolean;
}

/** Checks the inputs one after the other, and prints what the reporter makes of each result. Returns the counts. */
export async function checkInputs(
  { inputs, entity, isLines, reportsAll }: CheckRun,
  reporter: Reporter,
  progress: Progress,
  io: Io,
): Promise<Summary> {
  const summary: Summary = { files: 0, lines: 0, valid: 0, invalid: 0, unreadable: 0, warnings: 0 };
  // One object for all: creating one per line takes a tenth of the time.
  const options: ExamineOptions = {
    entity,
    detect: createDetector(),
    now: io.now(),
    nameEntity: (name) => `--as ${name}`,
  };

  const report = (checked: Checked): void | Promise<void> => {
    countResult(summary, checked.result);
    const text = reporter.add(checked);
    if (text === '') return undefined;
    progress.clear();
    return io.print(text);
  };

  const beginning = reporter.begin();
  if (beginning !== '') await io.print(beginning);
  for (const input of inputs) {
    const { file, error } = input;
    if (error !== undefined) await report(failed(file, error));
    else if (isLines || /\.(jsonl|ndjson)$/i.test(file)) await checkLines(input);
    else {
      const read = await readFile(input, io);
      await report(
        'error' in read
          ? failed(file, read.error)
          : checkText(read.text, { file, offset: 0 }, options),
      );
    }
    summary.files++;
    progress.update(summary.files, inputs.length, summary.lines);
  }
  progress.clear();
  return summary;

  async function checkLines({ file, path }: Input): Promise<void> {
    let isEmpty = true;
    for await (const lines of readLines(io.open(path))) {
      for (const line of lines) {
        isEmpty = false;
        if (line.line !== undefined) summary.lines++;
        const checked = checkLine(file, line, options);
        // Millions of valid lines need no report.
        if (isUnremarkable(checked) && !reportsAll) summary.valid++;
        else await report(checked);
      }
      progress.update(summary.files, inputs.length, summary.lines);
      // What writes the lines may do so for ever.
      if (io.isClosed()) return;
    }
    if (isEmpty) await report(withoutValues(file));
  }
}

async function readFile({ path, isListed }: Input, io: Io): Promise<Text> {
  const text = isListed ? io.readListed(path) : undefined;
  return text === undefined ? readText(io.open(path)) : { text: withoutMark(text) };
}

/** What a result without a text has. */
const NOT_SHOWN = { text: '', start: { line: 1, offset: 0 } };

/** Warns of a file without a line that has a value: what writes it may have failed. */
function withoutValues(file: string): Checked {
  const warning: Warning = {
    severity: 'warning',
    code: 'no-values',
    path: [],
    message: 'The file has no line with a value.',
    line: 1,
    column: 1,
    offset: 0,
  };
  return {
    result: { file, valid: true, issues: [], warnings: [warning] },
    ...NOT_SHOWN,
  };
}

function checkLine(
  file: string,
  { line, offset, content }: Line,
  options: ExamineOptions,
): Checked {
  if ('error' in content) return failed(file, content.error, line);
  return checkText(content.text, { file, line, offset }, options);
}

function isUnremarkable({ result }: Checked): boolean {
  return 'valid' in result && result.valid && result.warnings.length === 0;
}

function failed(file: string, error: FileError, line?: number): Checked {
  return {
    result: { file, line, error },
    ...NOT_SHOWN,
  };
}
