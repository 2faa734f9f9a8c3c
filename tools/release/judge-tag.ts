import { topEntry } from './changelog.js';
import type { Changeset } from './changesets.js';
import { changedReports, type Released, type Reports } from './reports.js';

/** What stands in the tree that is to be published. */
export interface Tree {
  readonly manifest: { readonly version: string; readonly repository?: unknown };
  readonly changelog: string;
  readonly changesets: readonly Changeset[];
  readonly reports: Reports;
  readonly released: Released | undefined;
}

/** Why the tag cannot be published, in sentences; none if it can. */
export function judgeTag(tag: string, tree: Tree): string[] {
  const { manifest, changelog, changesets, reports, released } = tree;
  const { version, repository } = manifest;
  const top = topEntry(changelog);
  const faults: string[] = [];
  if (tag !== `v${version}`) faults.push(`The tag is ${tag}, package.json has ${version}.`);
  if (top.version !== version || top.date === 'unreleased') {
    faults.push(`CHANGELOG.md has no dated entry of ${version} on top.`);
  }
  if (changesets.length > 0) faults.push('There are changesets: run `npm run release:version`.');
  if (released?.version !== version || changedReports(reports, released).length > 0) {
    faults.push('.changeset/released.json is not of this version: run `npm run release:version`.');
  }
  if (repository === undefined) {
    faults.push('package.json has no repository, without which npm takes no provenance.');
  }
  return faults;
}
