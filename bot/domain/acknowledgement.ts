export const ANSWERS = ['read', 'coming', 'not-coming'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What somebody answered to a reminder. Kept apart from field reports, and never counted with them. */
export interface Acknowledgement {
  readonly edition: string;
  /** See `topicOf`. */
  readonly topic: string;
  readonly participant: string;
  readonly answer: Answer;
  /** ISO 8601 instant. */
  readonly at: string;
}
