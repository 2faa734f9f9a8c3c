/** A kind of section, and how to put one into an otherwise valid entity. */
export interface SectionKind {
  kind: string;
  entity: string;
  embed: (section: unknown) => unknown;
}

/** Every kind of section. */
export const sectionKinds: readonly SectionKind[] = [
  { kind: 'tags', entity: 'Twin', embed: (tags) => ({ tags }) },
  { kind: 'desired', entity: 'TwinProperties', embed: (desired) => ({ desired }) },
  { kind: 'reported', entity: 'TwinProperties', embed: (reported) => ({ reported }) },
  { kind: 'a patch of tags', entity: 'TwinPatch', embed: (tags) => ({ etag: '*', tags }) },
  {
    kind: 'a patch of desired',
    entity: 'TwinPatch',
    embed: (desired) => ({ etag: '*', properties: { desired } }),
  },
];
