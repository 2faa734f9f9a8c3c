/** A module format of the package. */
export type Form = 'ESM' | 'CommonJS';

/** The results of a runtime, see `readings/read-all.mjs`. */
export interface Reading {
  /** Whether the runtime allows code generation from strings. */
  readonly canGenerateCode: boolean;
  /** Lines by entry point. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
}

/** The exit code and the output of a command. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Runtime {
  readonly name: string;
  readonly engine: 'V8' | 'JavaScriptCore' | 'SpiderMonkey';
  /** The package of npm or Debian. */
  readonly source: string;
  /** Undefined if the runtime is not installed. */
  readonly version: string | undefined;
  readonly forms: readonly Form[];
  /** Whether the runtime must forbid code generation from strings. */
  readonly forbidsCode: boolean;
  readonly read: (form: Form) => Promise<Reading>;
  /** Runs the command line of the package. */
  readonly runScript?: (script: string, args: readonly string[], input: string) => Promise<Run>;
}
