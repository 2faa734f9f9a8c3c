import { topEntry } from './changelog.js';
import type { Changeset } from './changesets.js';
import { changedReports, type Released, type Reports } from './reports.js';

/** What is known of the changes since the last release. */
export interface Changes {
  readonly version: string;
  readonly changelog: string;
  readonly changesets: readonly Changeset[];
  readonly reports: Reports;
  /** As they were at the last release; `undefined` before the first. */
  readonly released: Released | undefined;
}

/** What is wrong with what has been written down of the changes, in sentences; none if they can be released. */
export function judgeChanges(changes: Changes): string[] {
  const { version, changelog, changesets, reports, released } = changes;
  const top = topEntry(changelog);
  const faults: string[] = [];
  if (top.version !== version)
    faults.push(`CHANGELOG.md begins with ${top.version}, package.json has ${version}.`);
  if ((top.date === 'unreleased') !== (released === undefined)) {
    faults.push(
      'Only the first entry of CHANGELOG.md is unreleased until it is: later ones are made of changesets.',
    );
  }
  if (released === undefined) {
    // There is nothing that the change could break.
    for (const { file } of changesets)
      faults.push(`${file}: until ${version} is out, write into its entry of CHANGELOG.md.`);
    return faults;
  }
  const changed = changedReports(reports, released);
  if (changed.length > 0 && changesets.length === 0) {
    faults.push(`Changed since ${released.version}, without a changeset: ${changed.join(', ')}.`);
  }
  const isBeforeFirstMajor = version.startsWith('0.');
  for (const { file, step } of changesets) {
    if (step === 'major' && isBeforeFirstMajor)
      faults.push(`${file}: before 1.0.0 what breaks is minor, the rest patch.`);
  }
  return faults;
}
