import fc from 'fast-check';

/** Yields the chunks, and throws the error if there is one. */
export async function* chunksOf(
  chunks: readonly Uint8Array[],
  error?: Error,
): AsyncGenerator<Uint8Array> {
  yield* chunks;
  if (error !== undefined) throw error;
}

/** Generates chunks of these bytes, split anywhere, also inside of characters; some are empty. */
export function anyChunks(bytes: Uint8Array): fc.Arbitrary<Uint8Array[]> {
  return fc.array(fc.nat(bytes.length), { maxLength: 8 }).map((cuts) => {
    const ends = [0, ...cuts.sort((one, other) => one - other), bytes.length];
    return ends.slice(1).map((end, index) => bytes.subarray(ends[index], end));
  });
}
