import type { Frame } from '../frame.ts';
import type { Room } from '../rooms.ts';

/** Where one writes. The script adds the completion of commands; without it, it is a plain form. */
export function Composer({ frame, room }: { readonly frame: Frame; readonly room: Room }) {
  const { chat } = frame.words;
  return (
    <form method="post" action={room.path} class="compose" data-compose data-channel={room.channel}>
      <input type="hidden" name="demande" value={frame.requestId()} />
      <p class="waiting" role="status" data-waiting />
      <div class="suggestions" id="suggestions" role="listbox" aria-label={chat.commands} hidden />
      <label class="spoken" for="texte">
        {chat.message}
      </label>
      <input
        id="texte"
        name="texte"
        type="text"
        required
        maxlength={4000}
        autocomplete="off"
        placeholder={chat.placeholder}
        data-text
      />
      <button type="submit" class="button primary">
        {chat.send}
      </button>
    </form>
  );
}
