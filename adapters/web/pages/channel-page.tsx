import type { Theme } from '../../../bot/domain/edition.ts';
import type { Frame } from '../frame.ts';
import type { StoredMessage } from '../history/stored-message.ts';
import { Composer } from '../parts/composer.tsx';
import { Feed } from '../parts/feed.tsx';
import type { Room } from '../rooms.ts';
import { Shell } from './shell.tsx';

export interface ChannelPageProps {
  readonly frame: Frame;
  readonly room: Room;
  readonly theme: Theme | undefined;
  /** Oldest first. */
  readonly messages: readonly StoredMessage[];
  /** Where older messages are, when there are some. */
  readonly older?: string;
  /** Whether these are the latest. */
  readonly latest: boolean;
}

/** A channel, or the private conversation with Terrain. */
export function ChannelPage(props: ChannelPageProps) {
  const { frame, room } = props;
  const title = room.channel === undefined ? frame.words.chat.terrain : `# ${room.channel}`;
  return (
    <Shell
      frame={frame}
      title={room.channel === undefined ? frame.words.shell.direct : title}
      layout="chat"
      live={{ 'data-room': room.id, 'data-latest': `${props.latest}` }}
    >
      <header class="room">
        <h1>{title}</h1>
        <About {...props} />
      </header>
      <Feed {...props} />
      <Composer frame={frame} room={room} />
    </Shell>
  );
}

function About({ frame, room, theme }: ChannelPageProps) {
  const { chat } = frame.words;
  if (room.channel === undefined) return <p>{chat.privately}</p>;
  if (theme === undefined) return <p>{chat.general}</p>;
  return (
    <p>
      {chat.theme(theme.title)} ·{' '}
      <a href={`/syntheses/${encodeURIComponent(theme.id)}`}>{chat.readSynthesis}</a>
    </p>
  );
}
