/** A channel speaks of one theme of an edition, so that reports made in it need not name it. */
export interface ChannelTie {
  /** Name of the chat, see `Chat.name`. */
  readonly chat: string;
  /** Id of the channel on its platform. */
  readonly channel: string;
  readonly edition: string;
  /** Absent when somebody said that it speaks of none, whatever its name. */
  readonly theme?: string;
}
