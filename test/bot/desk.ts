import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTables } from '../../adapters/files/create-tables.ts';
import { createQueue } from '../../adapters/in-process/create-queue.ts';
import { openStore } from '../../adapters/sqlite/open-store.ts';
import { type Bot, createBot } from '../../bot/bot.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import type { Attachment, Invocation, Whereabouts } from '../../bot/invocation.ts';
import type { Button, Form, Message } from '../../bot/message.ts';
import type { Reply } from '../../bot/ports/chat.ts';
import { measureSolidity } from '../../jobs/measure-solidity.ts';
import { refreshSynthesis } from '../../jobs/refresh-synthesis.ts';
import { createInlineAnalyser } from '../doubles/inline-analyser.ts';
import { createManualClock, type ManualClock } from '../doubles/manual-clock.ts';
import { createSeededRandom } from '../doubles/seeded-random.ts';
import { edition, eventOf, people } from './sample-edition.ts';

/** The assistant on a real SQLite file, with the hands of its users. */
export interface Desk {
  readonly bot: Bot;
  readonly clock: ManualClock;
  readonly unexpected: readonly unknown[];
  say(who: Participant, line: string, where?: string | Whereabouts): Promise<Reply>;
  click(who: Participant, button: Button, where?: string | Whereabouts): Promise<Reply>;
  submit(
    who: Participant,
    form: Form,
    values: Record<string, string>,
    files?: Record<string, Attachment>,
  ): Promise<Reply>;
  /** The same request once more. */
  again(): Promise<Reply>;
  /** Lets time pass until the jobs that are due have run. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** A platform beside the workspace, whose channels have ids and can be made. */
export const TERRACE = {
  name: 'terrasse',
  capabilities: {
    ...{ privateReplies: true, privateDeliveries: false, forms: true, updates: true },
    ...{ namedChannels: false, newChannels: true },
  },
} as const;

function whereabouts(where: string | Whereabouts | undefined): Whereabouts {
  if (typeof where === 'object') return where;
  return { chat: 'web', ...(where === undefined ? {} : { channel: where }) };
}

export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'terrain-desk-'));
  const store = openStore(join(folder, 'terrain.sqlite'));
  const clock = createManualClock();
  const random = createSeededRandom(7);
  const queue = createQueue({ jobs: store.jobs, clock, random });
  const unexpected: unknown[] = [];
  const ports = { store, queue, clock, random, analyser: createInlineAnalyser(), tables: createTables() };
  const bot = createBot({ ...ports, chats: [TERRACE] }, (error) => unexpected.push(error));
  await store.editions.add(edition, [eventOf()]);
  await store.participants.saveAll(people);
  await queue.start([
    refreshSynthesis({ context: bot.context, chats: [], onVersion: () => {} }),
    measureSolidity(bot.context),
  ]);

  let last: Invocation | undefined;
  const send = (participant: Participant, call: Invocation['call'], where?: string | Whereabouts) => {
    last = { id: random.id(), participant, call, ...whereabouts(where) };
    return bot.handler.handle(last);
  };
  return {
    bot,
    clock,
    unexpected,
    say: (who, line, where) => send(who, { type: 'line', line }, where),
    click: (who, { run }, where) => send(who, { type: 'options', ...run, from: 'button' }, where),
    submit: (who, { run }, values, files = {}) =>
      send(who, {
        type: 'options',
        command: run.command,
        options: { ...run.options, ...values },
        files,
        from: 'form',
      }),
    again: () =>
      last === undefined ? Promise.reject(new Error('nothing was sent')) : bot.handler.handle(last),
    settle: async () => {
      await clock.advance(10_000);
      await queue.idle();
    },
    close: async () => {
      await queue.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The message of a reply; fails on a form. */
export function messageOf(reply: Reply): Message {
  if (reply.type !== 'message') throw new Error(`a form came: ${reply.form.title}`);
  return reply.message;
}

/** The form of a reply; fails on a message. */
export function formOf(reply: Reply): Form {
  if (reply.type !== 'form') throw new Error(`a message came: ${textOf(reply)}`);
  return reply.form;
}

export function buttonsOf(reply: Reply): readonly Button[] {
  return messageOf(reply).blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
}

/** The button of this label; fails when there is none. */
export function button(reply: Reply, label: string): Button {
  const found = buttonsOf(reply).find((candidate) => candidate.label === label);
  if (found === undefined) throw new Error(`no button ${label} in: ${buttonsOf(reply).map((b) => b.label)}`);
  return found;
}

/** Everything that a reply says, as one text with ordinary spaces. */
export function textOf(reply: Reply): string {
  return JSON.stringify(reply.type === 'message' ? reply.message : reply.form).replace(
    /[\u00a0\u202f]/g,
    ' ',
  );
}
