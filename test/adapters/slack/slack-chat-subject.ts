import type { Participant } from '../../../bot/domain/participant.ts';
import type { Invocation, StrangerRequest } from '../../../bot/invocation.ts';
import type { Reply } from '../../../bot/ports/chat.ts';
import { camille, edition, malik, nadia } from '../../bot/sample-edition.ts';
import type { ChatHands, ChatSubject, Reaction } from '../../contracts/chat/chat-subject.ts';
import { privateReply, saying } from '../../contracts/chat/sayings.ts';
import type { Opened } from '../../contracts/contract.ts';
import { readable } from '../../fakes/slack/texts-of.ts';
import { type Mode, openSlack, type SlackDesk } from './open-slack.ts';

const TOLD = 'Terrain ne vous connaît pas encore.';

/** Slack as the contract of chats wants to see it. */
export async function openSlackChatSubject(mode: Mode): Promise<Opened<ChatSubject>> {
  const desk = await openSlack({ edition, people: [camille, malik, nadia], mode });
  const { chat, store, double } = desk;
  for (const person of [camille, malik]) await tie(desk, person);
  const asked: Invocation[] = [];
  const unknown: StrangerRequest[] = [];
  let decide: (invocation: Invocation) => Reply | Promise<Reply> = () => privateReply(saying('Rien à dire.'));
  await chat.start({
    identify: async ({ user }) => {
      const known = await store.accounts.get('slack', user);
      return known === undefined ? undefined : store.participants.get(known.participant);
    },
    welcome: async (request) => {
      unknown.push(request);
      return privateReply(saying(TOLD));
    },
    handle: async (invocation) => {
      asked.push(invocation);
      return decide(invocation);
    },
    complete: async () => [],
  });
  if (mode === 'socket') await double.socket.connected();
  const subject: ChatSubject = {
    chat,
    hands: handsOf(desk),
    edition,
    ada: camille,
    ben: malik,
    channel: double.channel('services-ruraux'),
    answer: (next) => {
      decide = next;
    },
    asked,
    strangers: { who: nadia, asked: unknown, told: TOLD },
  };
  return { subject, close: desk.close };
}

/** Ties a participant's account, as their first command does. */
export async function tie({ store, clock, user }: SlackDesk, person: Participant): Promise<void> {
  await store.accounts.tie({
    chat: 'slack',
    user: user(person),
    participant: person.id,
    name: person.name,
    by: 'email',
    at: clock.now().toISOString(),
  });
}

function handsOf({ people, user }: SlackDesk): ChatHands {
  const reaction = (person: Participant): Reaction => {
    const form = people.form(user(person));
    if (form === undefined) return {};
    return {
      form: {
        title: form.view.title?.text ?? '',
        values: form.values,
        problems: Object.values(form.errors).map(readable),
      },
    };
  };
  return {
    see: async (person, channel) => {
      const seen = await people.see(user(person), channel);
      return seen.map(({ text, buttons }) => ({ text, buttons: buttons.map(({ label }) => label) }));
    },
    type: async (person, channel, line, request) => {
      await people.type(user(person), channel, line, request);
      return reaction(person);
    },
    click: async (person, channel, label, request) => {
      await people.click(user(person), channel, label, request);
      return reaction(person);
    },
    submit: async (person, answers, request) => {
      await people.submit(user(person), answers, request);
      return reaction(person);
    },
  };
}
