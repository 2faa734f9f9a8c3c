import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toPointer } from '../../issues/pointer.js';
import type { Checked, LocatedIssue, Summary, Warning } from '../check/result.js';
import type { CodeHelp, CodeKind } from '../explain/index.js';
import { type Place, type Reporter, sentence } from './reporter.js';
import { safeJson } from './style.js';

type Level = 'error' | 'warning';

/** Returns what a rule says, for the viewers of a log. */
type HelpOf = (code: string, kind: CodeKind) => CodeHelp | undefined;

/** Creates a reporter of the Static Analysis Results Interchange Format, version 2.1.0. */
export function sarifReporter(version: string, isQuiet: boolean, helpOf: HelpOf): Reporter {
  // An issue and a warning can have the same code.
  const rules = new Map<string, object>();
  let separator = '\n';

  const add = ({ result }: Checked): string => {
    const { file, line } = result;
    if ('error' in result) {
      const { code, message } = result.error;
      return addResult('error', 'error', code, sentence(message), file, { line, ...result.error });
    }
    const text = ({ message, hint }: LocatedIssue | Warning) =>
      hint === undefined ? message : `${message} ${hint}`;
    const addFinding = (level: Level, kind: CodeKind) => (finding: LocatedIssue | Warning) =>
      addResult(level, kind, finding.code, text(finding), file, finding, finding.path);
    const warnings = isQuiet ? [] : result.warnings;
    return [
      ...result.issues.map(addFinding('error', 'issue')),
      ...warnings.map(addFinding('warning', 'warning')),
    ].join('');
  };

  const addResult = (
    level: Level,
    kind: CodeKind,
    code: string,
    text: string,
    file: string,
    { line, column }: Place,
    path?: Parameters<typeof toPointer>[0],
  ): string => {
    const key = `${kind} ${code}`;
    // Stryker disable next-line ConditionalExpression: the rule would be the same
    if (!rules.has(key)) rules.set(key, ruleOf(code, helpOf(code, kind)));
    const json = safeJson({
      ruleId: code,
      ruleIndex: [...rules.keys()].indexOf(key),
      level,
      message: { text },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            ...(line === undefined ? {} : { region: { startLine: line, startColumn: column } }),
          },
          ...(path === undefined
            ? {}
            : { logicalLocations: [{ fullyQualifiedName: toPointer(path) }] }),
        },
      ],
    });
    const before = separator;
    separator = ',\n';
    return before + json;
  };

  const end = (_: Summary): string => {
    const driver = { name: 'iothub-jobs-schema', version, rules: [...rules.values()] };
    const rest = safeJson({ columnKind: 'unicodeCodePoints', tool: { driver } });
    return `\n],${rest.slice(1)}]}\n`;
  };

  const head =
    '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[';
  return { begin: () => `${head}{"results":[`, add, end };
}

function ruleOf(id: string, help: CodeHelp | undefined): object {
  if (help === undefined) return { id };
  const { shortDescription, text, markdown } = help;
  return { id, shortDescription: { text: shortDescription }, help: { text, markdown } };
}

/** Returns a relative reference for a relative path, as SARIF wants it, and a URL for another. */
function uriOf(file: string): string {
  // URLs have these characters as they are, but URI references do not.
  if (isAbsolute(file)) return pathToFileURL(file).href.replace(/[[\]|^\\]/g, encodeURIComponent);
  // No file has a lone surrogate in its name, and no UTF-8 can express it.
  const name = file.replace(/\p{Surrogate}/gu, '\ufffd');
  return name.split(sep).map(encodeURIComponent).join('/');
}
