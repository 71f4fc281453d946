import type { Participant } from '../../../bot/domain/participant.ts';
import type { ChatHands, Reaction, SeenForm, SeenMessage } from '../../contracts/chat/chat-subject.ts';
import { browse, formOf, textOf, unescapeHtml } from './browse.ts';

/** What people do in the workspace, through its pages and the requests that these send. */
export function createWebHands(url: string): ChatHands {
  const opened = new Map<string, string>();

  async function send(person: Participant, path: string, form: FormData): Promise<Reaction> {
    const response = await browse(url, person, path, { form, accept: 'application/json' });
    const answer = (await response.json()) as { type: string; html?: string };
    if (answer.type !== 'form' || answer.html === undefined) return {};
    opened.set(person.id, answer.html);
    return { form: seenForm(answer.html) };
  }

  return {
    see: async (person, channel) => seenMessages(await page(url, person, roomPath(channel))),
    type: (person, channel, line, request) =>
      send(person, roomPath(channel), formOf({ texte: `/terrain ${line}`, demande: request })),
    click: async (person, channel, label, request) => {
      const html = await page(url, person, roomPath(channel));
      const clicked = forms(html).find((form) => labels(form).includes(label)) ?? '';
      return send(person, '/commandes', formOf({ ...hiddenFields(clicked), demande: request }));
    },
    submit: (person, answers, request) => {
      const hidden = hiddenFields(opened.get(person.id) ?? '');
      const written = Object.entries(answers).map(
        // As browsers send line breaks.
        ([name, value]) => [`champ.${name}`, value.replaceAll('\n', '\r\n')] as const,
      );
      return send(
        person,
        '/commandes',
        formOf({ ...hidden, ...Object.fromEntries(written), demande: request }),
      );
    },
  };
}

function roomPath(channel: string | undefined): string {
  return channel === undefined ? '/messages/terrain' : `/salons/${encodeURIComponent(channel)}`;
}

async function page(url: string, person: Participant, path: string): Promise<string> {
  return (await browse(url, person, path)).text();
}

function seenMessages(html: string): readonly SeenMessage[] {
  const feed = /<ol class="feed".*?<\/section>/s.exec(html)?.[0] ?? '';
  return feed
    .split('<li class="message')
    .slice(1)
    .map((item) => ({ text: textOf(`<li${item}`), buttons: labels(item) }));
}

function forms(html: string): readonly string[] {
  return html.match(/<form[^>]*action="\/commandes".*?<\/form>/gs) ?? [];
}

function labels(html: string): readonly string[] {
  return [...html.matchAll(/<span class="label">(.*?)<\/span>/gs)].map(([, label = '']) => textOf(label));
}

function hiddenFields(html: string): Readonly<Record<string, string>> {
  const found = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, unescapeHtml(value)]));
}

function seenForm(html: string): SeenForm {
  const lines = html.matchAll(/<input[^>]*name="champ\.([^"]*)"[^>]*type="text"(?: value="([^"]*)")?/g);
  const texts = html.matchAll(/<textarea[^>]*name="champ\.([^"]*)"[^>]*>(.*?)<\/textarea>/gs);
  const values = [...lines, ...texts].map(([, name = '', value = '']) => [name, unescapeHtml(value).trim()]);
  const problems = [...html.matchAll(/<p class="problem"[^>]*>(.*?)<\/p>/gs)];
  return {
    title: textOf(/<h2[^>]*>(.*?)<\/h2>/s.exec(html)?.[1] ?? ''),
    values: Object.fromEntries(values),
    problems: problems.map(([, problem = '']) => textOf(problem)),
  };
}
