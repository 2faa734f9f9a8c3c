/** A validator of the same two entities by the same rules. */
export interface Contestant {
  readonly name: string;
  /** As its users would write the rules; or with our traversals for tags, properties and payload. */
  readonly rules: 'own' | 'ours';
  readonly isJobResponse: (value: unknown) => boolean;
  readonly isCloudToDeviceMethodRequest: (value: unknown) => boolean;
  /** Where the library has it: the call that answers with errors. */
  readonly validateJobResponse?: (value: unknown) => unknown;
}
