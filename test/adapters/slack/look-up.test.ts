import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { camille, edition } from '../../bot/sample-edition.ts';
import { saying } from '../../contracts/chat/sayings.ts';
import { driven } from './driven.ts';
import { openSlack, type SlackDesk } from './open-slack.ts';

const POST = 'chat.postMessage';
const HISTORY = 'conversations.history';
const HOUR_MS = 60 * 60_000;

let slack: SlackDesk;
let channel: string;
beforeEach(async () => {
  slack = await openSlack({ edition, people: [camille] });
  channel = slack.double.channel('ville');
  // Slack's clock shows what ours shows.
  vi.useFakeTimers({ toFake: ['Date'], now: slack.clock.now() });
});
afterEach(async () => {
  vi.useRealTimers();
  await slack.close();
});

async function passes(ms: number): Promise<void> {
  await slack.clock.advance(ms);
  vi.setSystemTime(slack.clock.now());
}

/** What others say in the channel. */
async function chatter(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await slack.double.api(POST, { channel, text: `Bavardage ${n}` });
}

function deliver(chat = slack.chat): Promise<unknown> {
  const target = { type: 'channel', edition: edition.id, channel } as const;
  return driven(slack.clock, chat.deliver(target, saying('Rappel.'), 'k'));
}

function calls(method: string): number {
  return slack.double.calls.filter((call) => call.method === method).length;
}

/** A try that Slack took without saying so, by a process that could not look either. */
async function lostTry(): Promise<void> {
  const unknown = { type: 'refusal', error: 'internal_error' } as const;
  slack.double.faults.next(POST, { type: 'unanswered' });
  slack.double.faults.next(HISTORY, unknown, unknown);
  await expect(deliver()).rejects.toThrow();
}

describe('what may have arrived', () => {
  it('is found again however much was said in the channel since', async () => {
    await lostTry();
    await passes(HOUR_MS);
    await chatter(450);
    await deliver(slack.another().chat);
    expect(calls(POST)).toBe(1);
    expect(calls(HISTORY)).toBe(3);
  });

  it('is not looked for in what was said long before it was tried', async () => {
    await chatter(450);
    await passes(HOUR_MS);
    slack.double.faults.next(POST, { type: 'dropped' });
    await deliver();
    expect(calls(POST)).toBe(1);
    expect(calls(HISTORY)).toBe(1);
  });

  it('is looked for to the end by a process whose clock is a little ahead', async () => {
    vi.setSystemTime(slack.clock.now().getTime() - 5 * 60_000);
    await lostTry();
    await chatter(250);
    await slack.clock.advance(HOUR_MS);
    await deliver(slack.another().chat);
    expect(calls(POST)).toBe(1);
  });
});
