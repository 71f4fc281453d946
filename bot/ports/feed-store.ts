/** Secret addresses of private calendar feeds: one a participant. */
export interface FeedStore {
  /** The token that the participant has, or `offered` from now on. */
  issue(participant: string, offered: string): Promise<string>;
  /** Takes the place of the former token, which names nobody any more. */
  renew(participant: string, token: string): Promise<void>;
  /** False when the participant had none. */
  revoke(participant: string): Promise<boolean>;
  /** The participant whose token this is. */
  whose(token: string): Promise<string | undefined>;
}
