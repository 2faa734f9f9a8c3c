import type { Issue } from './issue.js';

/** The deepest level of a tree. A path in a payload may be much longer, and JSON.stringify is recursive. */
const MAX_LEVELS = 64;

/** Issues by place. Has the shape of the value, as far as it has issues. */
export interface IssueTree {
  /** The issues of the value itself. */
  issues: Issue[];
  /** The issues in its properties, by name. Without a prototype, so that every name is safe. */
  properties?: Record<string, IssueTree>;
  /** The issues in its items, by index. */
  items?: Record<number, IssueTree>;
}

/**
 * Arranges issues by path, for forms: `treeOfIssues(issues).properties?.queryCondition?.issues` are those of one field. An
 * issue of a missing or unknown property belongs to that property. Paths of more than 64 steps end at the 64th; the issue
 * keeps its whole path.
 */
export function treeOfIssues(issues: readonly Issue[]): IssueTree {
  const root: IssueTree = { issues: [] };
  for (const issue of issues) {
    let tree = root;
    for (const step of issue.path.slice(0, MAX_LEVELS)) {
      if (typeof step === 'number') {
        tree.items ??= Object.create(null) as Record<number, IssueTree>;
        tree = tree.items[step] ??= { issues: [] };
      } else {
        tree.properties ??= Object.create(null) as Record<string, IssueTree>;
        tree = tree.properties[step] ??= { issues: [] };
      }
    }
    tree.issues.push(issue);
  }
  return root;
}
