import { type Interaction as AnyInteraction, Client, Events, GatewayIntentBits } from 'discord.js';
import { answerOnce } from './answer/answer-once.ts';
import { askerOf, type Interaction } from './asker.ts';
import type { OpenDesk } from './desk.ts';
import { fatalSentence } from './fatal-sentence.ts';
import { suggest } from './interactions/suggest.ts';
import { taskOf } from './interactions/task-of.ts';
import { logIn } from './login.ts';
import type { ApiAddress } from './rest/clients.ts';

/** The socket on which the platform tells what people do. */
export interface Connection {
  /** Settles when commands can come, or never will: see logIn. */
  readonly ready: Promise<void>;
  /** Takes nothing new, answers what is under way, then hangs up. */
  close(): Promise<void>;
}

export function openConnection(desk: OpenDesk, token: string, address: ApiAddress): Connection {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: address });
  const underWay = new Set<Promise<void>>();
  const take = (interaction: AnyInteraction) => {
    const answered = answer(desk, interaction);
    underWay.add(answered);
    answered.finally(() => underWay.delete(answered));
  };
  client.on(Events.InteractionCreate, take);
  // Without a listener, an error of the socket would end the process.
  client.on(Events.Error, (err) => desk.logger?.error({ err }, 'the connection to Discord failed'));
  const ready = logIn(client, token, (code) => desk.logger?.error({ code }, fatalSentence(code)));
  const close = async () => {
    client.off(Events.InteractionCreate, take);
    await Promise.allSettled(underWay);
    await hangUp(client);
  };
  return { ready, close };
}

/** While the SDK waits for a gateway that does not speak, its own end never comes (discord.js 14.28): not awaited. */
export async function hangUp(client: Client): Promise<void> {
  const ended = client.destroy();
  if (client.readyAt !== null) await ended;
}

/** Never throws: an error in a listener would end the process. */
async function answer(desk: OpenDesk, interaction: AnyInteraction): Promise<void> {
  try {
    if (interaction.isAutocomplete()) return await suggest(desk, interaction);
    if (!isOurs(interaction)) return;
    const asker = askerOf(desk, interaction);
    await answerOnce(desk, asker, taskOf(desk, interaction));
  } catch (err) {
    desk.logger?.error({ err }, 'an interaction could not be read');
  }
}

function isOurs(interaction: AnyInteraction): interaction is Interaction {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isModalSubmit()
  );
}
