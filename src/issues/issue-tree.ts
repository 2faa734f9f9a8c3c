import type { Issue } from './issue.js';

/** The deepest level of a tree. A path in a payload may be much longer, and JSON.stringify is recursive. */
const MAX_LEVELS = 64;

/** The part of an issue that is read. Issues of our Standard Schemas have it too, and those of your schemas of sections may have symbols. */
interface Placed {
  readonly path: readonly PropertyKey[];
}

/** Issues by place. Has the shape of the value, as far as it has issues. */
export interface IssueTree<T = Issue> {
  /** The issues of the value itself. */
  issues: T[];
  /** The issues in its properties, by name. Without a prototype, so that every name is safe. */
  properties?: Record<string, IssueTree<T>>;
  /** The issues in its items, by index. */
  items?: Record<number, IssueTree<T>>;
}

/**
 * Arranges issues by path, for forms: `treeOfIssues(issues).properties?.queryCondition?.issues` are those of one field. An
 * issue of a missing or unknown property belongs to that property. Paths of more than 64 steps end at the 64th; the issue
 * keeps its whole path.
 */
export function treeOfIssues<T extends Placed = Issue>(issues: readonly T[]): IssueTree<T> {
  const root: IssueTree<T> = { issues: [] };
  for (const issue of issues) {
    let tree = root;
    for (const step of issue.path.slice(0, MAX_LEVELS)) {
      if (typeof step === 'number') {
        tree.items ??= Object.create(null) as Record<number, IssueTree<T>>;
        tree = tree.items[step] ??= { issues: [] };
      } else {
        tree.properties ??= Object.create(null) as Record<string, IssueTree<T>>;
        tree = tree.properties[step as string] ??= { issues: [] };
      }
    }
    tree.issues.push(issue);
  }
  return root;
}
