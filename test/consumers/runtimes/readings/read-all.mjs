// Runs in every runtime, so it uses only the language of Node.js 18 and no platform APIs.

import { ENTRIES } from './index.mjs';

/**
 * Reads the entry points that `canLoad` accepts. The first line of an entry point lists its exports, and each other line is
 * the result of a call. If a call throws, the error is the last line.
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
  return { canGenerateCode: canGenerateCode(), entries };
}

function canGenerateCode() {
  try {
    new Function('');
    return true;
  } catch {
    return false;
  }
}
