import type { Participant } from '../../bot/domain/participant.ts';
import { browse, formOf, textOf } from '../adapters/web/browse.ts';

/** Somebody who reports and chats, and sends again what the workspace did not answer, as the page's script does. */
export interface PersistentClient {
  /** Sends until the workspace no longer answers; each answer is told. */
  sendWhileItAnswers(url: string, onAnswer: () => void): Promise<void>;
  /** What the workspace said that it has. */
  readonly acknowledged: { readonly reports: Set<string>; readonly messages: Set<string> };
}

/** Every second line is a report, the others are messages to the channel; no two are alike. */
export function createPersistentClient(me: Participant, channel: string): PersistentClient {
  const acknowledged = { reports: new Set<string>(), messages: new Set<string>() };
  const path = `/salons/${encodeURIComponent(channel)}`;
  let sent = 0;

  async function send(url: string): Promise<void> {
    const isReport = sent % 2 === 0;
    const words = `Le guichet ${sent} de ${me.name} ferme à midi.`;
    const form = formOf({
      texte: isReport ? `/terrain signaler constat ${words}` : words,
      demande: `${me.id}-${sent}`,
    });
    const response = await browse(url, me, path, { form, accept: 'application/json' });
    const { html } = (await response.json()) as { html?: string };
    const said = textOf(html ?? '');
    const done = isReport ? /Fiche\s\d+ enregistrée/u.test(said) : said.includes(words);
    if (!response.ok || !done) throw new Error(`${response.status} ${said}`);
    acknowledged[isReport ? 'reports' : 'messages'].add(words);
    sent += 1;
  }

  return {
    acknowledged,
    sendWhileItAnswers: async (url, onAnswer) => {
      for (;;) {
        try {
          await send(url);
          onAnswer();
        } catch (error) {
          // Only a connection that is cut makes fetch fail so.
          if (error instanceof TypeError || (error as Error).name === 'SyntaxError') return;
          throw error;
        }
      }
    },
  };
}
