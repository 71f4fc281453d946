/** One thing that `terrain doctor` looked at, in the words of whoever reads it. */
export interface Finding {
  readonly ok: boolean;
  /** What was looked at and how it stands, e.g. "Jeton du bot : refusé (invalid_auth)". Never holds a secret. */
  readonly what: string;
  /** What to do about it, in one sentence; only when it is not well. */
  readonly todo?: string;
}
