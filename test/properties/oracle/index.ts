// An independent implementation of the rules in docs/hub-rules.md: simple, slow, and by other means than the package. It
// imports nothing from `src` and has its own limits and lists, so that a bug must be made twice to go unnoticed.

/// <reference types="vite/types/importMeta.d.ts" />

import type { Oracle } from './objects.js';

type Module = Readonly<Record<string, unknown>>;

/** The oracle `is<Entity>` of each entity, from the file that has its name in kebab case. */
export const oracles: Readonly<Record<string, Oracle>> = Object.fromEntries(
  Object.entries(import.meta.glob<Module>(['./*.ts', '!./*.test.ts'], { eager: true })).flatMap(
    ([file, module]) => {
      const entity = file
        .replace(/^\.\/|\.ts$/g, '')
        .replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
      const oracle = module[`is${entity}`];
      return oracle === undefined ? [] : [[entity, oracle as Oracle]];
    },
  ),
);
