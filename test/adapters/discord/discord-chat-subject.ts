import type { Invocation, StrangerRequest } from '../../../bot/invocation.ts';
import type { Reply } from '../../../bot/ports/chat.ts';
import { camille, edition, john, malik, people } from '../../bot/sample-edition.ts';
import type { ChatSubject } from '../../contracts/chat/chat-subject.ts';
import { saying } from '../../contracts/chat/sayings.ts';
import type { Opened } from '../../contracts/contract.ts';
import { createDiscordHands, typedAs } from './discord-hands.ts';
import { openDiscord } from './open-discord.ts';

/** Discord as the contract of chats wants to see it. */
export async function openDiscordChatSubject(): Promise<Opened<ChatSubject>> {
  const discord = await openDiscord();
  const { platform, store } = discord;
  await store.editions.add(edition);
  await store.participants.saveAll(people);
  const accounts = new Map<string, string>();
  for (const person of [camille, malik]) accounts.set(person.id, (await discord.join(person)).id);
  // John has an account, of which the bot knows nothing.
  accounts.set(john.id, platform.people.join(john.name).id);
  const known = new Set([camille.id, malik.id]);
  const welcomed: StrangerRequest[] = [];
  const told = 'Qui êtes-vous ?';
  const channel = platform.people.openChannel('services-ruraux');
  const asked: Invocation[] = [];
  let decide: (invocation: Invocation) => Reply | Promise<Reply> = () => ({
    type: 'message',
    visibility: 'private',
    message: saying('Rien à dire.'),
  });
  const chat = discord.createChat();
  await chat.start({
    identify: async ({ user }) => people.find(({ id }) => known.has(id) && accounts.get(id) === user),
    welcome: async (request) => {
      welcomed.push(request);
      return { type: 'message', visibility: 'private', message: saying(told) };
    },
    handle: async (invocation) => {
      asked.push(invocation);
      return decide(invocation);
    },
    complete: async () => [],
  });
  const subject: ChatSubject = {
    ...{ chat, edition, channel, asked, ada: camille, ben: malik },
    strangers: { who: john, asked: welcomed, told },
    hands: createDiscordHands(platform, accounts),
    typed: (line) => {
      const { subcommand, options } = typedAs(platform.world.commands, line);
      return { type: 'options', command: subcommand, options, from: 'line' };
    },
    answer: (next) => {
      decide = next;
    },
  };
  return { subject, close: discord.close };
}
