/** A value that has a section of the kind in it, and of which all else is legal. */
export interface SectionHolder {
  kind: string;
  entity: string;
  hold: (section: unknown) => unknown;
}

/** Each kind of section, in an entity that holds it. */
export const holders: readonly SectionHolder[] = [
  { kind: 'tags', entity: 'Twin', hold: (tags) => ({ tags }) },
  { kind: 'desired', entity: 'TwinProperties', hold: (desired) => ({ desired }) },
  { kind: 'reported', entity: 'TwinProperties', hold: (reported) => ({ reported }) },
  { kind: 'a patch of tags', entity: 'TwinPatch', hold: (tags) => ({ etag: '*', tags }) },
  {
    kind: 'a patch of desired',
    entity: 'TwinPatch',
    hold: (desired) => ({ etag: '*', properties: { desired } }),
  },
];

/** What may hold a value: an object or an array. */
export type Layer = 'object' | 'array';

/** The value inside of the layers, the outermost first. */
export function nest(layers: readonly Layer[], value: unknown): unknown {
  return layers.reduceRight(
    (inner, layer) => (layer === 'object' ? { member: inner } : [inner]),
    value,
  );
}
