/** The two kinds of modules that the package has. */
export type Form = 'ESM' | 'CommonJS';

/** What a runtime read: see `readings/read-all.mjs`. */
export interface Reading {
  /** Whether code can be made from strings there. */
  readonly makesCode: boolean;
  /** By entry, a line for each thing that was asked of it. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
}

/** What a command printed, and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Runtime {
  readonly name: string;
  readonly engine: 'V8' | 'JavaScriptCore' | 'SpiderMonkey';
  /** Where it comes from: a package of npm, or of Debian. */
  readonly source: string;
  /** Undefined where it is not installed. */
  readonly version: string | undefined;
  readonly forms: readonly Form[];
  /** Whether it is run so that no code can be made from strings. */
  readonly forbidsCode: boolean;
  readonly read: (form: Form) => Promise<Reading>;
  /** Runs a script with arguments, for the command line of the package. */
  readonly runScript?: (script: string, args: readonly string[], input: string) => Promise<Run>;
}
