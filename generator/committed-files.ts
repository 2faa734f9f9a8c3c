import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes the generated files that are committed, or checks them. */
export interface CommittedFiles {
  /** Writes the file, or notes that it is stale. */
  write(path: string, text: string): void;
  /**
   * Removes the files of a folder that are not among the paths, or notes that they are stale. Keeps its subfolders. With
   * `isGenerated`, only files whose content it accepts.
   */
  keepOnly(
    folder: string,
    paths: readonly string[],
    isGenerated?: (content: string) => boolean,
  ): void;
  /** The paths that differ from what would be generated. */
  readonly stale: readonly string[];
}

/** Creates a writer. A check changes no file, and fills `stale`. */
export function createCommittedFiles(isCheck: boolean): CommittedFiles {
  const stale: string[] = [];

  function write(path: string, text: string): void {
    if (!isCheck) writeFile(path, text);
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) stale.push(path);
  }

  function keepOnly(
    folder: string,
    paths: readonly string[],
    isGenerated: (content: string) => boolean = () => true,
  ): void {
    const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
    const files = entries.filter((entry) => entry.isFile());
    for (const path of files.map(({ name }) => `${folder}/${name}`)) {
      if (paths.includes(path) || !isGenerated(readFileSync(path, 'utf8'))) continue;
      if (isCheck) stale.push(path);
      else rmSync(path);
    }
  }

  return { write, keepOnly, stale };
}

/** Writes a file, and makes its folder. */
export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
