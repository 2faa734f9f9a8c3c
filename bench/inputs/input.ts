// What the measured values have in common.

/** The guard by which a value is judged. */
export type GuardName = 'isJobResponse' | 'isCloudToDeviceMethodRequest';

/** An input as a hub sends it: the JSON text, of about the size in its name. */
export interface Input {
  readonly name: string;
  readonly guard: GuardName;
  readonly text: string;
  /** Members that make the value illegal at the last place that the guard comes to. */
  readonly spoil: (value: Record<string, unknown>) => Record<string, unknown>;
}

/** A value that is to be refused, for one reason only. */
export interface Refusal {
  readonly name: string;
  /** The name of the input from which it was made. */
  readonly from: string;
  readonly guard: GuardName;
  /** The value, fresh at each call: not a text, since JSON has no NaN. */
  readonly make: () => unknown;
}
