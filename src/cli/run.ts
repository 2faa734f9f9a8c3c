import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ADVICE_CODES } from '../advice/advice.js';
import { printable } from '../issues/printable.js';
import { ENTITY_NAMES } from '../text/find-entity.js';
import { HELP, USAGE } from './arguments/help.js';
import { type CheckArguments, parseArguments } from './arguments/parse-arguments.js';
import { checkInputs } from './check/check-inputs.js';
import { exitCodeOf } from './check/result.js';
import type { CodeKind } from './explain/index.js';
import { findInputs, type Input } from './input/find-inputs.js';
import type { Io } from './io.js';
import { githubReporter } from './report/github.js';
import { jsonReporter } from './report/json.js';
import { prettyReporter } from './report/pretty.js';
import { Progress } from './report/progress.js';
import { describeTooMany, type Reporter } from './report/reporter.js';
import { sarifReporter } from './report/sarif.js';
import { createStyler, showsLinks, wantsColors, withoutCommands } from './report/style.js';

/** Runs the command line and returns its exit code. Does not throw on invalid arguments or files. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parseArguments(argv);
  switch (parsed.action) {
    case 'help':
      await io.print(HELP);
      return 0;
    case 'version':
      await io.print(`${packageVersion()}\n`);
      return 0;
    case 'error':
      return fail(parsed.message, io);
    case 'explain': {
      const { explain, listCodes } = await import('./explain/index.js');
      const explained =
        parsed.code === undefined ? { text: listCodes(ENTITY_NAMES) } : explain(parsed.code);
      if ('error' in explained) return fail(explained.error, io);
      await io.print(`${explained.text}\n`);
      return 0;
    }
    case 'check':
      return check(parsed, io);
  }
}

async function check(parsed: CheckArguments, io: Io): Promise<number> {
  const { files, stdinName, entity, isLines, isVerbose, format, maxWarnings } = parsed;
  const progress = new Progress(io);
  const inputs = tryFindInputs(files, stdinName, io);
  if (inputs === undefined) return fail('the current directory does not exist', io);
  const reporter = await createReporter(parsed, io);
  const reportsAll = isVerbose && format === 'pretty';
  const summary = await checkInputs(
    { inputs, entity, isLines, reportsAll },
    reporter,
    progress,
    io,
  );
  const end = reporter.end(summary, progress.seconds);
  if (end !== '') await io.print(end);
  if (summary.warnings > maxWarnings && format !== 'pretty') {
    io.warn(`${describeTooMany(summary.warnings, maxWarnings)}\n`);
  }
  return exitCodeOf(summary, maxWarnings);
}

/** Finds the files. Returns undefined if their paths are relative to a directory that was deleted. */
function tryFindInputs(files: readonly string[], stdinName: string, io: Io): Input[] | undefined {
  try {
    return findInputs(files, stdinName, io);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === 'uv_cwd') return undefined;
    throw error;
  }
}

async function createReporter(parsed: CheckArguments, io: Io): Promise<Reporter> {
  const { format, isQuiet } = parsed;
  switch (format) {
    case 'json':
      return jsonReporter(isQuiet);
    case 'github':
      return githubReporter(isQuiet);
    case 'sarif': {
      const { helpOf } = await import('./explain/index.js');
      return sarifReporter(packageVersion(), isQuiet, helpOf);
    }
    case 'pretty': {
      const { env, hasColors, isTerminal } = io;
      const colors = wantsColors(parsed.color, env, hasColors);
      const styler = createStyler(colors, showsLinks(env, isTerminal.out));
      const pretty = prettyReporter(styler, { ...parsed, urlOf });
      return env.GITHUB_ACTIONS === 'true'
        ? withAnnotations(pretty, githubReporter(isQuiet))
        : pretty;
    }
  }
}

/** Adds annotations to what people read in the log of a workflow. */
function withAnnotations(pretty: Reporter, github: Reporter): Reporter {
  return { ...pretty, add: (checked) => pretty.add(checked) + github.add(checked) };
}

function fail(message: string, io: Io): number {
  const text = withoutCommands(printable(message));
  io.warn(`iothub-jobs-schema: error: ${text}\n${USAGE}\n`);
  return 2;
}

/** Returns the page of this package that explains a code. */
function urlOf(code: string, kind: CodeKind): string {
  const isAdvice = (ADVICE_CODES as readonly string[]).includes(code);
  const page = kind === 'issue' ? 'errors' : isAdvice ? 'advice' : 'command-line';
  return `${pathToFileURL(join(packageRoot(), 'docs', `${page}.md`)).href}#codes`;
}

/** Reads the version by the name of the package, which resolves from both `src` and `dist`. */
function packageVersion(): string {
  const { version } = createRequire(import.meta.url)(PACKAGE_JSON) as { version: string };
  return version;
}

function packageRoot(): string {
  return dirname(createRequire(import.meta.url).resolve(PACKAGE_JSON));
}

const PACKAGE_JSON = 'iothub-jobs-schema/package.json';
