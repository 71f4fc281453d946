import type { Participant } from '../../../bot/domain/participant.ts';
import type { Invocation } from '../../../bot/invocation.ts';
import type { ChatHandler, Reply } from '../../../bot/ports/chat.ts';
import { edition, people } from '../../bot/sample-edition.ts';
import { privateReply, saying } from '../../contracts/chat/sayings.ts';
import type { DoubleUser } from '../../fakes/discord/world.ts';
import type { OpenDiscord } from './open-discord.ts';

/** A bot that answers what the test says, when the test says. */
export interface ScriptedBot extends ChatHandler {
  readonly asked: readonly Invocation[];
  answer(decide: (invocation: Invocation) => Reply | Promise<Reply>): void;
  /** The next command gets no answer until the returned function gives it. */
  hold(): (reply: Reply) => void;
}

export function createScriptedBot(discord: OpenDiscord): ScriptedBot {
  const asked: Invocation[] = [];
  let decide: (invocation: Invocation) => Reply | Promise<Reply> = () => privateReply(saying('Voici.'));
  return {
    asked,
    answer: (next) => {
      decide = next;
    },
    hold() {
      let give: (reply: Reply) => void = () => {};
      const answer = new Promise<Reply>((resolve) => {
        give = resolve;
      });
      decide = () => answer;
      return (reply) => give(reply);
    },
    identify: async ({ chat, user }) => {
      const tie = await discord.store.accounts.get(chat, user);
      return people.find(({ id }) => id === tie?.participant);
    },
    welcome: async () => privateReply(saying('Qui êtes-vous ?')),
    handle: async (invocation) => {
      asked.push(invocation);
      return decide(invocation);
    },
    complete: async () => [],
  };
}

/** The edition of tests in the store, and this person in the guild, tied. */
export async function settle(
  discord: OpenDiscord,
  ...who: readonly Participant[]
): Promise<readonly DoubleUser[]> {
  await discord.store.editions.add(edition);
  await discord.store.participants.saveAll(people);
  const users: DoubleUser[] = [];
  for (const person of who) users.push(await discord.join(person));
  return users;
}
