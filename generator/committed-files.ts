import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The generated files that are committed, so that what the schemas mean can be read and reviewed. */
export interface CommittedFiles {
  /** Writes the file, or notes that it is stale. */
  write(path: string, text: string): void;
  /** Drops whatever else is in the folder, left over from what is no more, or notes that it is stale. */
  keepOnly(folder: string, paths: readonly string[]): void;
  /** The files that do not say what the schemas say. */
  readonly stale: readonly string[];
}

/** Files that are only compared, nothing being changed, if it is a check. */
export function createCommittedFiles(isCheck: boolean): CommittedFiles {
  const stale: string[] = [];

  function write(path: string, text: string): void {
    if (!isCheck) writeFile(path, text);
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) stale.push(path);
  }

  function keepOnly(folder: string, paths: readonly string[]): void {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    for (const path of names.map((name) => `${folder}/${name}`)) {
      if (paths.includes(path)) continue;
      if (isCheck) stale.push(path);
      else rmSync(path, { recursive: true });
    }
  }

  return { write, keepOnly, stale };
}

/** Writes a file, and makes its folder. */
export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
