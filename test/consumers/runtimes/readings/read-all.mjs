// Runs in every runtime, so it uses the language alone, as of Node 18.

import { ENTRIES } from './index.mjs';

/**
 * Whether code can be made from strings, and a list of lines for each entry that `canLoad` takes: the names of its exports, then a
 * line for each thing that was asked of it. What it throws stands in place of the lines that would follow.
 */
export async function readAll(load, canLoad = () => true) {
  const entries = {};
  for (const { entry, packages, reads } of ENTRIES) {
    if (!canLoad(packages)) continue;
    const lines = [];
    try {
      const loaded = await load(entry);
      lines.push(`exports: ${Object.keys(loaded).sort().join(' ')}`);
      for (const read of reads) lines.push(...(await read(loaded, load)));
    } catch (thrown) {
      lines.push(`thrown: ${thrown.name}: ${thrown.message}`);
    }
    entries[entry] = lines;
  }
  return { makesCode: makesCode(), entries };
}

function makesCode() {
  try {
    new Function('');
    return true;
  } catch {
    return false;
  }
}
