import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseSections, type Sections } from './changelog.js';

/** A change that is not released yet. */
export interface Changeset {
  readonly file: string;
  readonly step: 'patch' | 'minor' | 'major';
  readonly sections: Sections;
}

const FORM = /^---\n['"]iothub-jobs-schema['"]: (patch|minor|major)\n---\n([\s\S]+)$/;

/**
 * Reads the changesets in `.changeset`, those written first by name first.
 *
 * @throws Error, which names the file, if one has not the form of `.changeset/README.md`.
 */
export function readChangesets(folder: string): Changeset[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return files
    .sort()
    .map((file) => parseChangeset(file, readFileSync(`${folder}/${file}`, 'utf8')));
}

export function parseChangeset(file: string, text: string): Changeset {
  const [, step, body] = FORM.exec(text) ?? [];
  if (step === undefined || body === undefined) throw new Error(`${file} is no changeset`);
  try {
    return { file, step: step as Changeset['step'], sections: parseSections(body) };
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
