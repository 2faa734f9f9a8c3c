// What the measured values have in common.

/** The guard that checks a value. */
export type GuardName = 'isJobResponse' | 'isCloudToDeviceMethodRequest';

/** An input as a hub sends it: JSON texts of about the size in its name. */
export interface Input {
  readonly name: string;
  readonly guard: GuardName;
  /** A fleet: the same properties with different values. */
  readonly texts: readonly string[];
  /** Properties that make the value invalid at the last place that the guard reaches. */
  readonly spoil: (value: Record<string, unknown>) => Record<string, unknown>;
}

/** A value that is invalid for one reason. */
export interface InvalidInput {
  readonly name: string;
  /** The name of the input from which it was made. */
  readonly from: string;
  readonly guard: GuardName;
  /** The value, fresh at each call: not a text, since JSON has no NaN. */
  readonly make: () => unknown;
}
