import { describe, expect, test } from 'vitest';
import { initialState, withChanges } from '../../playground/state.ts';

describe('withChanges', () => {
  test.each(['JobRequest', 'TwinPatch', ''])('keeps the entity "%s"', (entity) => {
    expect(withChanges({ entity })).toEqual({ ...initialState(), entity });
  });

  test.each(['Job', 'constructor', 'jobrequest'])(
    'detects the entity if a link has the unknown entity %s',
    (entity) => {
      expect(withChanges({ entity, payload: '{}' })).toEqual({
        ...initialState(),
        payload: '{}',
      });
    },
  );

  test.each([[{ other: 'text' }], [{ payload: 1 }], [{ tab: 'others' }], [['payload']], [null]])(
    'returns undefined for %j',
    (changes) => {
      expect(withChanges(changes)).toBeUndefined();
    },
  );
});
