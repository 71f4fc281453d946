import type { Frame } from '../frame.ts';
import { channelRoom, channelsOf, privateRoom, type Room } from '../rooms.ts';
import { PersonForm } from './person-form.tsx';

/** Where one can go, and who one is. A disclosure on narrow screens. */
export function Sidebar({ frame }: { readonly frame: Frame }) {
  const { words, edition, me } = frame;
  return (
    <header class="sidebar">
      <div class="top">
        <p class="brand">
          <a href="/">{words.shell.product}</a> <span>{words.shell.place}</span>
        </p>
        <button type="button" class="button menu" aria-expanded="false" aria-controls="menu" data-menu>
          {words.shell.menu}
        </button>
      </div>
      <div class="places" id="menu">
        <nav aria-label={words.shell.channels}>
          <h2>{words.shell.channels}</h2>
          <ul>
            {channelsOf(edition).map((channel) => (
              <RoomLink frame={frame} room={channelRoom(edition.id, channel)} label={`# ${channel}`} />
            ))}
          </ul>
          <h2>{words.shell.direct}</h2>
          <ul>
            <RoomLink frame={frame} room={privateRoom(me.id)} label={words.chat.terrain} />
          </ul>
        </nav>
        <nav aria-label={words.shell.pages}>
          <h2>{words.shell.pages}</h2>
          <ul>
            <PageLink frame={frame} path="/syntheses" label={words.shell.syntheses} />
            <PageLink frame={frame} path="/mes-fiches" label={words.shell.mine} />
            <PageLink frame={frame} path="/agenda" label={words.shell.agenda} />
          </ul>
        </nav>
        <PersonForm frame={frame} />
      </div>
    </header>
  );
}

interface RoomLinkProps {
  readonly frame: Frame;
  readonly room: Room;
  readonly label: string;
}

function RoomLink({ frame, room, label }: RoomLinkProps) {
  const unread = frame.path === room.path ? 0 : (frame.unread.get(room.id) ?? 0);
  return (
    <li>
      <a href={room.path} aria-current={frame.path === room.path ? 'page' : undefined} data-room={room.id}>
        <span>{label}</span>
        <UnreadBadge frame={frame} count={unread} />
      </a>
    </li>
  );
}

function UnreadBadge({ frame, count }: { readonly frame: Frame; readonly count: number }) {
  const { shell } = frame.words;
  return (
    <span class="unread" data-unread hidden={count === 0}>
      <span aria-hidden="true">{shell.unread(count)}</span>
      <span class="spoken">{shell.unreadSpoken(count)}</span>
    </span>
  );
}

interface PageLinkProps {
  readonly frame: Frame;
  readonly path: string;
  readonly label: string;
}

function PageLink({ frame, path, label }: PageLinkProps) {
  const current = frame.path === path ? 'page' : frame.path.startsWith(`${path}/`) ? 'true' : undefined;
  return (
    <li>
      <a href={path} aria-current={current}>
        <span>{label}</span>
      </a>
    </li>
  );
}
