/** The kind of a code: an issue of a value, a warning, or an error that prevented the check of a file. */
export type CodeKind = 'issue' | 'warning' | 'error';

/** A rule of `docs/`, in plain text. */
export interface Rule {
  /** Such as `R4`. */
  readonly id: string;
  /** The property or value that the rule is about. */
  readonly subject: string;
  readonly text: string;
  /** Such as `high; range low`. */
  readonly confidence: string;
  /** What each level in `confidence` means, such as `low: from documentation alone`. */
  readonly levels: readonly string[];
  /** The page in `docs/`, with the anchor of the rule. */
  readonly page: string;
}

/** The explanation of a code in `docs/`, in plain text. */
export interface Explanation {
  readonly code: string;
  readonly kind: CodeKind;
  /** One or more sentences that say when the code is reported. */
  readonly meaning: string;
  /** The message of an issue after the name of the property. Alternatives are separated by semicolons. */
  readonly message?: string;
  /** The largest valid size, or the valid range, if the message has one. */
  readonly limit?: string;
  readonly rules: readonly Rule[];
  /** The pages in `docs/` that say more, with anchors. The first one lists the code. */
  readonly pages: readonly string[];
}
