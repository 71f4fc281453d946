import type { Child } from 'hono/jsx';
import type { Frame } from '../frame.ts';
import { Sidebar } from '../parts/sidebar.tsx';
import { Document } from './page.tsx';

interface ShellProps {
  readonly frame: Frame;
  readonly title: string;
  /** "chat" fills the window and scrolls inside; "page" scrolls as a whole. */
  readonly layout: 'chat' | 'page';
  /** What the page shows, for live updates. */
  readonly live?: Readonly<Record<`data-${string}`, string | number>>;
  readonly children?: Child;
}

/** The workspace around a page: menu, main part, what is said aloud, and the dialog. */
export function Shell({ frame, title, layout, live, children }: ShellProps) {
  const { words, locale } = frame;
  return (
    <Document title={title} locale={locale} bodyClass={`workspace ${layout}`}>
      <a class="skip" href="#contenu">
        {words.shell.skip}
      </a>
      <Sidebar frame={frame} />
      <main id="contenu" tabindex={-1} data-change={frame.change} {...messagesFor(frame)} {...live}>
        {children}
      </main>
      <div class="notices">
        <p class="notice" role="status" data-connection hidden />
        <div class="notice" role="status" data-version-notice hidden />
      </div>
      <p class="spoken" role="status" data-spoken />
      <dialog data-dialog aria-labelledby="titre-formulaire">
        <div data-dialog-body />
      </dialog>
    </Document>
  );
}

/** Sentences that the script says: it holds no wording of its own. */
function messagesFor({ words }: Frame): Readonly<Record<`data-${string}`, string>> {
  return {
    'data-says': JSON.stringify({
      offline: words.shell.offline,
      newVersion: words.shell.newVersion,
      sending: words.chat.sending,
      running: words.chat.running,
      saving: words.chat.saving,
      notSent: words.chat.notSent,
      close: words.form.close,
      remaining: [words.form.remaining(0), words.form.remaining(1), words.form.remaining(2)],
      tooLong: [words.form.tooLong(1), words.form.tooLong(2)],
      suggestions: [words.chat.suggestions(0), words.chat.suggestions(1), words.chat.suggestions(2)],
      showVersion: words.shell.showVersion(0),
      versionShown: words.shell.versionShown(0),
      newMessage: words.chat.newMessage('{name}'),
    }),
  };
}
