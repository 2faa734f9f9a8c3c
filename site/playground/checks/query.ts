import { formatIssues, validateTwin } from 'iothub-jobs-schema';
import {
  type Expression,
  formatQueryCondition,
  parseQueryCondition,
  type QueryCondition,
  type QueryIssue,
  type SourceRange,
} from 'iothub-jobs-schema/query';
import { createFakeHub, explainMatch } from 'iothub-jobs-schema/testing';

export interface QueryInput {
  condition: string;
  twins: string;
}

/** A node of the tree of a condition, ready to be shown. */
export interface QueryNode {
  /** What the node is, such as `path` or `AND`. */
  kind: string;
  /** The node as a part of a condition. */
  text: string;
  range: SourceRange;
  children: QueryNode[];
}

/** Whether the condition targets a twin. */
export interface TwinMatch {
  name: string;
  matches: boolean;
  reasons: string[];
}

export interface QueryReport {
  issues: QueryIssue[];
  formatted?: string;
  tree?: QueryNode;
  matches: TwinMatch[];
  /** Why the twins cannot be compared with the condition. */
  problem?: string;
}

/** The longest value that is shown, in characters of JSON. */
const MAX_SHOWN = 80;

/** More twins do not help to understand a condition. */
const MAX_TWINS = 200;

/** Reads a condition, and tells which twins it targets. */
export function checkQuery({ condition, twins }: QueryInput): QueryReport {
  const result = parseQueryCondition(condition);
  if (!result.ok) return { issues: result.issues, matches: [] };
  const report = {
    issues: result.warnings,
    formatted: formatQueryCondition(result.condition),
    tree: toNode(result.condition),
  };
  const read = readTwins(twins);
  if ('problem' in read) return { ...report, ...read, matches: [] };
  try {
    return { ...report, matches: read.twins.map((twin, index) => match(condition, twin, index)) };
  } catch (error) {
    return { ...report, problem: (error as Error).message, matches: [] };
  }
}

/** Parses a JSON array of twins, which may lack properties that a hub adds. */
export function readTwins(text: string): { twins: unknown[] } | { problem: string } {
  try {
    const twins: unknown = JSON.parse(text.trim() || '[]');
    if (!Array.isArray(twins)) return { problem: 'The twins must be a JSON array.' };
    if (twins.length <= MAX_TWINS) return { twins };
    return { problem: `At most ${MAX_TWINS} twins are shown here.` };
  } catch (error) {
    return { problem: `The twins are not JSON: ${(error as Error).message}` };
  }
}

function match(condition: string, value: unknown, index: number): TwinMatch {
  const result = validateTwin(value);
  if (!result.ok) {
    const reasons = formatIssues(result.issues).split('\n');
    return { name: `twins[${index}]`, matches: false, reasons: ['is not a twin', ...reasons] };
  }
  const { deviceId, moduleId } = result.value;
  const name = [deviceId ?? `twins[${index}]`, moduleId].filter(Boolean).join('/');
  // The hub adds the properties that every twin has, such as status.
  const [twin = {}] = createFakeHub({
    twins: [{ ...result.value, deviceId: deviceId ?? 'device' }],
  }).twins();
  const { matches, reasons = [] } = explainMatch(condition, twin);
  return {
    name,
    matches,
    reasons: reasons.map((reason) => {
      if (reason.kind === 'collection') return `is not in ${reason.collection}`;
      const part = reason.text;
      const paths = reason.paths.filter(({ text, value }) => value === undefined || text !== part);
      const because = paths.map(({ text, value }) =>
        value === undefined ? `the twin has no ${text}` : `${text} is ${show(value)}`,
      );
      return [`${part} is ${show(reason.value)}`, because.join(', ')].filter(Boolean).join(': ');
    }),
  };
}

/** Returns the value as JSON, cut if it is long, such as a section. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function toNode(node: QueryCondition): QueryNode {
  return {
    kind: kindOf(node),
    text: formatQueryCondition(node),
    range: { start: node.start, end: node.end },
    children: childrenOf(node).map(toNode),
  };
}

function kindOf(node: QueryCondition): string {
  return 'operator' in node ? node.operator : node.kind;
}

function childrenOf(node: QueryCondition): Expression[] {
  if (node.kind === 'from') return node.where === null ? [] : [node.where];
  if (node.kind === 'array') return node.items;
  if (node.kind === 'call') return node.args;
  if (node.kind === 'unary') return [node.operand];
  if (node.kind === 'binary') return [node.left, node.right];
  return node.kind === 'logical' ? node.operands : [];
}
