import { dayKey } from '../dates.ts';
import type { StoredMessage } from '../history/stored-message.ts';
import type { ChannelPageProps } from '../pages/channel-page.tsx';
import { DayItem, type FeedContext, MessageItem } from './message-item.tsx';

/** The messages of a room, oldest first, with a line between days. */
export function Feed({ frame, room, messages, older, latest }: ChannelPageProps) {
  const { chat } = frame.words;
  const context: FeedContext = { ...frame, channel: room.channel };
  return (
    // A region that scrolls must be reachable from the keyboard.
    <section class="scroller" tabindex={0} aria-label={chat.messages} data-scroller>
      {older !== undefined && (
        <p class="older">
          <a href={older}>{chat.older}</a>
        </p>
      )}
      {messages.length === 0 && (
        <p class="empty" data-empty>
          {room.channel === undefined ? chat.emptyPrivate : chat.empty}
        </p>
      )}
      <ol class="feed" data-feed>
        {messages.map((message, index) => (
          <>
            {startsDay(message, messages[index - 1]) && <DayItem message={message} context={context} />}
            <MessageItem message={message} context={context} />
          </>
        ))}
      </ol>
      {!latest && (
        <p class="older">
          <a href={room.path}>{chat.newer}</a>
        </p>
      )}
    </section>
  );
}

function startsDay(message: StoredMessage, before: StoredMessage | undefined): boolean {
  return before === undefined || dayKey(new Date(before.at)) !== dayKey(new Date(message.at));
}
