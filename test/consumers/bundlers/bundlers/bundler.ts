/** The input of a bundler. */
export interface Job {
  /** The file of a program. */
  readonly input: string;
  /** A folder that the bundler may write to. */
  readonly folder: string;
}

/** A bundler with its defaults for production. */
export interface Bundler {
  readonly name: string;
  /** Returns a minified bundle without imports and exports. */
  readonly bundle: (job: Job) => Promise<string>;
}
