import type { DiscordDouble } from '../../fakes/discord/discord-double.ts';
import type { DoubleInteraction } from '../../fakes/discord/interactions.ts';
import type { Options } from '../../fakes/discord/people.ts';
import type { DoubleMessage, DoubleUser, Json } from '../../fakes/discord/world.ts';
import { buttonsIn, seenForm, textIn } from './discord-hands.ts';

/** Somebody in a channel, who sees and does. */
export interface Visitor {
  readonly user: DoubleUser;
  /** Runs a subcommand; gives what came of it, once it is there. */
  run(subcommand: string, options?: Options, channel?: string): Promise<DoubleInteraction>;
  /** Clicks the first button whose label holds this, in the latest message that has one. */
  click(label: string, channel?: string): Promise<DoubleInteraction>;
  submit(opened: DoubleInteraction, answers: Options): Promise<DoubleInteraction>;
  reportMessage(message: DoubleMessage): Promise<DoubleInteraction>;
  /** What the platform offers while this is typed into an option: name and value. */
  suggestions(subcommand: string, options: Options, focused: string): Promise<readonly Json[]>;
  /** Texts of the channel with ordinary spaces, oldest first. */
  texts(channel?: string): readonly string[];
  /** The latest of them. */
  last(channel?: string): string;
}

export function createVisitor({ people, gateway }: DiscordDouble, user: DoubleUser, home: string): Visitor {
  let given = 0;
  const doing = (channel: string) => {
    given += 1;
    return { user: user.id, channel, key: `k${given}` };
  };
  const end = async (interaction: DoubleInteraction) => {
    await interaction.settled;
    await gateway.read();
    return interaction;
  };
  const texts = (channel = home) => people.see(user.id, channel).map((message) => plain(textIn(message)));
  return {
    user,
    run: (subcommand, options = {}, channel = home) =>
      end(people.command(doing(channel), subcommand, options)),
    click: (label, channel = home) => {
      for (const message of [...people.see(user.id, channel)].reverse()) {
        const found = buttonsIn(message).find((button) => plain(button.label).includes(label));
        if (found) return end(people.click(doing(channel), message, found.customId));
      }
      throw new Error(`No button ${label} in: ${texts(channel).join('\n---\n')}`);
    },
    submit: (opened, answers) => end(people.submit(doing(opened.channel), opened, answers)),
    reportMessage: (message) =>
      end(people.onMessage(doing(message.channel), 'Signaler dans Terrain', message)),
    suggestions: async (subcommand, options, focused) =>
      (await end(people.typeInto(doing(home), subcommand, options, focused))).choices ?? [],
    texts,
    last: (channel = home) => texts(channel).at(-1) ?? '',
  };
}

/** The form that opened; fails when none did. */
export function formOf({ modal }: DoubleInteraction) {
  if (modal === undefined) throw new Error('No form opened.');
  const intro = ((modal.components ?? []) as Json[]).find(({ type }) => type === 10)?.content ?? '';
  return { ...seenForm(modal), intro: plain(String(intro)) };
}

export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
