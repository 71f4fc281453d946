/** One line of the audit: who did what to what. Never holds the text of a report. */
export interface AuditEntry {
  readonly id: string;
  readonly edition: string;
  /** Participant id, or "terrain" for what happens by itself. */
  readonly actor: string;
  /** Stable name, e.g. "report.erased". */
  readonly action: string;
  /** What it was done to, e.g. "report:106". */
  readonly target: string;
  /** ISO 8601 instant. */
  readonly at: string;
}
