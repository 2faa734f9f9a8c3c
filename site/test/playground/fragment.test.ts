import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromFragment, toFragment } from '../../playground/fragment.ts';
import { initialState } from '../../playground/state.ts';

/** A text of random Chinese characters, which cannot be compressed. */
function noise(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (seed % 20_000));
  }).join('');
}

afterEach(() => vi.unstubAllGlobals());

describe('toFragment', () => {
  test('returns an empty fragment for the inputs at first', async () => {
    expect(await toFragment(initialState())).toEqual({ fragment: '', isWhole: true });
  });

  test('returns a fragment that fromFragment reads', async () => {
    const state = { ...initialState(), payload: '{"é€😀": 1}', tab: 'error' as const };
    const { fragment, isWhole } = await toFragment(state);
    expect(isWhole).toBe(true);
    expect(await fromFragment(fragment)).toEqual(state);
  });

  test.each([10_000, 700_000, 1_500_000])(
    'leaves out a text of %i characters that is too large, and keeps the other inputs',
    async (length) => {
      const state = { ...initialState(), payload: noise(length), tab: 'query' as const };
      const { fragment, isWhole } = await toFragment({ ...state, condition: 'a = 1' });
      expect(isWhole).toBe(false);
      expect(await fromFragment(fragment)).toEqual({
        ...initialState(),
        tab: 'query',
        condition: 'a = 1',
      });
    },
  );

  test('keeps a long text that is small when it is compressed', async () => {
    const payload = 'a'.repeat(100_000);
    const state = { ...initialState(), payload, body: noise(10_000) };
    const { fragment, isWhole } = await toFragment(state);
    expect(isWhole).toBe(false);
    expect(await fromFragment(fragment)).toEqual({ ...initialState(), payload });
  });

  test('returns fragments of at most 16,000 characters', async () => {
    const lengths: number[] = [];
    for (let length = 4000; length < 6000; length += 50) {
      const state = { ...initialState(), body: noise(length) };
      lengths.push((await toFragment(state)).fragment.length);
    }
    expect(Math.max(...lengths)).toBeGreaterThan(15_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(16_000);
  });

  test('rejects in a browser that cannot compress', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    await expect(toFragment({ ...initialState(), status: '503' })).rejects.toThrow(TypeError);
  });
});

describe('fromFragment', () => {
  test('returns undefined for a link that expands to more than 2 MB', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ body: 'a'.repeat(2_000_000) }));
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const packed = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
    expect(await fromFragment(`#playground=${packed}`)).toBeUndefined();
  });
});
