import type { Participant } from '../../../bot/domain/participant.ts';
import type { ChatHands, Reaction, SeenForm, SeenMessage } from '../../contracts/chat/chat-subject.ts';
import type { DiscordDouble } from '../../fakes/discord/discord-double.ts';
import type { DoubleInteraction } from '../../fakes/discord/interactions.ts';
import { openingValue } from '../../fakes/discord/people.ts';
import type { DoubleMessage, Json } from '../../fakes/discord/world.ts';

/** Account of each participant. */
export type Accounts = ReadonlyMap<string, string>;

/** What people do on the double, as they do it on the platform. */
export function createDiscordHands(platform: DiscordDouble, accounts: Accounts): ChatHands {
  const { people, gateway } = platform;
  const opened = new Map<string, DoubleInteraction>();
  const userOf = ({ id }: Participant) => accounts.get(id) ?? '';

  /** The end of it, with the form that came of it; a form behind a button is opened. */
  async function reaction(person: Participant, done: DoubleInteraction): Promise<Reaction> {
    await done.settled;
    await gateway.read();
    if (done.modal !== undefined) {
      opened.set(person.id, done);
      return { form: seenForm(done.modal) };
    }
    const offered = people.see(done.user, done.channel).findLast(({ id }) => id === done.original);
    const opener = offered && buttonsIn(offered).find(({ customId }) => /^o\d*:/.test(customId));
    if (offered === undefined || opener === undefined) return {};
    const key = `open ${done.id}`;
    return reaction(
      person,
      people.click({ user: done.user, channel: done.channel, key }, offered, opener.customId),
    );
  }

  return {
    see: async (person, channel) => {
      const user = userOf(person);
      return people.see(user, channel ?? people.privately(user)).map(seenMessage);
    },
    type: (person, channel, line, key) => {
      const { subcommand, options } = typedAs(platform.world.commands, line);
      return reaction(person, people.command({ user: userOf(person), channel, key }, subcommand, options));
    },
    click: async (person, channel, label, key) => {
      const user = userOf(person);
      for (const message of people.see(user, channel)) {
        const found = buttonsIn(message).find((button) => button.label === label);
        if (found) return reaction(person, people.click({ user, channel, key }, message, found.customId));
      }
      throw new Error(`No button ${label}.`);
    },
    submit: async (person, answers, key) => {
      const form = opened.get(person.id);
      if (form === undefined) throw new Error('No form is open.');
      const doing = { user: userOf(person), channel: form.channel, key };
      return reaction(person, people.submit(doing, form, answers));
    },
  };
}

/** "signaler Le car…" as people fill it in: the last words go into the option that takes them. */
export function typedAs(commands: readonly Json[], line: string) {
  const [, subcommand = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(line) ?? [];
  const terrain = commands.find(({ name }) => name === 'terrain');
  const found = ((terrain?.options ?? []) as Json[]).find(({ name }) => name === subcommand);
  const names = ((found?.options ?? []) as Json[]).map(({ name }) => String(name));
  const taking = names.find((name) => name === 'texte') ?? names[0];
  const options: Record<string, string> = rest === '' || taking === undefined ? {} : { [taking]: rest };
  return { subcommand, options };
}

export interface DoubleButton {
  readonly label: string;
  readonly customId: string;
}

export function buttonsIn({ body }: DoubleMessage): readonly DoubleButton[] {
  return ((body.components ?? []) as Json[])
    .flatMap(({ components }) => components as Json[])
    .map(({ label, custom_id: customId }) => ({ label: String(label), customId: String(customId) }));
}

/** Everything that can be read in a message. */
export function textIn({ body }: DoubleMessage): string {
  const embeds = ((body.embeds ?? []) as Json[]).flatMap(({ title, description, footer }) => [
    title,
    description,
    (footer as Json | undefined)?.text,
  ]);
  return [body.content, ...embeds].filter(Boolean).join('\n');
}

function seenMessage(message: DoubleMessage): SeenMessage {
  return { text: textIn(message), buttons: buttonsIn(message).map(({ label }) => label) };
}

export function seenForm(modal: Json): SeenForm {
  const labels = ((modal.components ?? []) as Json[]).filter(({ component }) => component !== undefined);
  const values = labels.map(({ component }) => {
    const inside = component as Json;
    return [String(inside.custom_id), openingValue(inside)];
  });
  const problems = labels.flatMap(({ description }) =>
    description === undefined ? [] : [String(description)],
  );
  return { title: String(modal.title), values: Object.fromEntries(values), problems };
}
