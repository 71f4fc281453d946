import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatTarget } from '../../../bot/ports/chat.ts';
import { camille, edition, malik } from '../../bot/sample-edition.ts';
import { saying } from '../../contracts/chat/sayings.ts';
import { driven } from './driven.ts';
import { openSlack, type SlackDesk } from './open-slack.ts';
import { createScripted } from './scripted.ts';
import { tie } from './slack-chat-subject.ts';

describe('what goes out to Slack by itself', () => {
  let slack: SlackDesk;
  let target: ChatTarget;

  beforeEach(async () => {
    slack = await openSlack({ edition, people: [camille, malik] });
    await tie(slack, camille);
    target = { type: 'channel', edition: edition.id, channel: slack.double.channel('ville') };
  });

  afterEach(() => slack.close());

  const deliver = (text: string, key: string, to = target) => slack.chat.deliver(to, saying(text), key);

  async function said(): Promise<readonly string[]> {
    const seen = await slack.people.see(slack.user(camille), slack.double.channel('ville'));
    return seen.map(({ text }) => text);
  }

  const METHOD = 'chat.postMessage';

  it('waits as long as Slack says when there are too many, then sends once', async () => {
    slack.double.faults.next(METHOD, { type: 'rate-limit', retryAfter: 7 });
    const begun = slack.clock.now().getTime();
    await driven(slack.clock, deliver('Rappel.', 'k'));
    expect(slack.clock.now().getTime() - begun).toBeGreaterThanOrEqual(7000);
    expect(await said()).toEqual(['Rappel.']);
  });

  it('waits by itself when Slack does not say how long', async () => {
    slack.double.faults.next(METHOD, { type: 'rate-limit' }, { type: 'rate-limit' });
    await driven(slack.clock, deliver('Rappel.', 'k'));
    expect(await said()).toEqual(['Rappel.']);
  });

  it('lets nothing else out while Slack says to wait', async () => {
    slack.double.faults.next(METHOD, { type: 'rate-limit', retryAfter: 5 });
    const begun = slack.clock.now().getTime();
    const person: ChatTarget = { type: 'person', participant: camille.id };
    await driven(slack.clock, Promise.all([deliver('Un.', 'a'), deliver('Deux.', 'b', person)]));
    expect(slack.clock.now().getTime() - begun).toBeGreaterThanOrEqual(5000);
    expect(await said()).toEqual(['Un.']);
  });

  it('sends again after an error of Slack that sent nothing', async () => {
    slack.double.faults.next(METHOD, { type: 'status', status: 500 }, { type: 'dropped' });
    await driven(slack.clock, deliver('Rappel.', 'k'));
    expect(await said()).toEqual(['Rappel.']);
  });

  it('finds what was sent although nobody said so, and sends it no second time', async () => {
    slack.double.faults.next(METHOD, { type: 'unanswered' });
    const ref = await driven(slack.clock, deliver('Rappel.', 'k'));
    expect(await said()).toEqual(['Rappel.']);
    await slack.chat.update(ref, saying('Fait.'));
    expect(await said()).toEqual(['Fait.']);
  });

  it('sends again where Slack does not let it look, and says so in the log', async () => {
    slack.double.faults.next(METHOD, { type: 'dropped' });
    slack.double.faults.next('conversations.history', { type: 'refusal', error: 'missing_scope' });
    await driven(slack.clock, deliver('Rappel.', 'k'));
    expect(await said()).toEqual(['Rappel.']);
    expect(JSON.stringify(slack.log)).toContain('could not be looked up');
  });

  it('leaves what may have arrived where it is asked to, rather than to send it twice', async () => {
    slack.double.faults.next(METHOD, { type: 'unanswered' });
    slack.double.faults.next('conversations.history', { type: 'refusal', error: 'missing_scope' });
    const left = slack.chat.deliver(target, saying('Rappel.'), 'k', 'leave');
    await expect(driven(slack.clock, left)).rejects.toMatchObject({ code: 'DELIVERY_UNCERTAIN' });
    expect(await said()).toEqual(['Rappel.']);
  });

  it('sends the pages that are missing when a long message was cut off', async () => {
    const items = Array.from({ length: 40 }, (_, n) => `${'La visio coupe encore '.repeat(18)}fin${n}.`);
    const long = { blocks: [{ type: 'list', ordered: false, items } as const] };
    slack.double.faults.next(METHOD, { type: 'unanswered' }, { type: 'dropped' });
    await driven(slack.clock, slack.chat.deliver(target, long, 'k'));
    const all = (await said()).join(' ');
    for (const n of items.keys()) expect(all.split(`fin${n}.`)).toHaveLength(2);
  });

  it('gives up on a Slack that is down, and sends once when it is back', async () => {
    slack.double.faults.down();
    await expect(driven(slack.clock, deliver('Rappel.', 'k'))).rejects.toThrow();
    slack.double.faults.up();
    await driven(slack.clock, deliver('Rappel.', 'k'));
    await deliver('Rappel.', 'k');
    expect(await said()).toEqual(['Rappel.']);
  });

  it('takes up what a process that died was at, without doubling what it had sent', async () => {
    const { deliveries } = slack.store;
    slack.double.faults.next(METHOD, { type: 'unanswered' }, { type: 'refusal', error: 'internal_error' });
    const now = slack.clock.now();
    await deliveries.claim(
      'slack',
      'dead',
      new Date(now.getTime() + 60_000).toISOString(),
      now.toISOString(),
    );
    await driven(slack.clock, deliver('Rappel.', 'dead'));
    expect(await said()).toEqual(['Rappel.']);
  });

  it('sends once when two processes are asked at the same time', async () => {
    const other = slack.another().chat;
    const both = [slack.chat, other].map((chat) => chat.deliver(target, saying('Rappel.'), 'k'));
    const refs = await driven(slack.clock, Promise.all(both));
    expect(new Set(refs.map(({ id }) => id)).size).toBe(1);
    expect(await said()).toEqual(['Rappel.']);
  });

  it('sends at most one message a second in a channel once a short burst is over', async () => {
    const begun = slack.clock.now().getTime();
    const all = Array.from({ length: 8 }, (_, n) => deliver(`Rappel ${n}.`, `k${n}`));
    await driven(slack.clock, Promise.all(all));
    expect(slack.clock.now().getTime() - begun).toBeGreaterThanOrEqual(5000);
    expect(await said()).toEqual(Array.from({ length: 8 }, (_, n) => `Rappel ${n}.`));
  });

  it('answers people while a broadcast waits for Slack', async () => {
    await slack.chat.start(createScripted(slack.store));
    slack.double.faults.next(METHOD, { type: 'rate-limit', retryAfter: 60 });
    const broadcast = deliver('Rappel.', 'k');
    const channel = slack.double.channel('services-ruraux');
    await slack.people.type(slack.user(camille), channel, 'fiches', 'r1');
    const [answer] = await slack.people.see(slack.user(camille), channel);
    expect(answer?.text).toBe('Noté.');
    await driven(slack.clock, broadcast);
    expect(await said()).toEqual(['Rappel.']);
  });

  it('says that a channel is none of Slack’s, and that somebody takes no message', async () => {
    const unknown: ChatTarget = { type: 'channel', edition: edition.id, channel: 'C0NOWHERE' };
    await expect(deliver('Perdu.', 'a', unknown)).rejects.toMatchObject({ code: 'UNKNOWN_CHANNEL' });
    slack.double.faults.next('conversations.open', { type: 'refusal', error: 'user_disabled' });
    const person: ChatTarget = { type: 'person', participant: camille.id };
    await expect(deliver('Perdu.', 'b', person)).rejects.toMatchObject({ code: 'UNREACHABLE' });
    await deliver('Retrouvé.', 'b', person);
    expect((await slack.people.see(slack.user(camille))).map(({ text }) => text)).toEqual(['Retrouvé.']);
  });

  it('sends a picture as a PNG with its alternative text', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><text x="4" y="20">Été</text></svg>';
    const picture = {
      type: 'picture',
      svg,
      alternative: 'Sujets par nature : 4 blocages, 2 pratiques.',
    } as const;
    await slack.chat.deliver(target, { title: 'Synthèse', blocks: [picture] }, 'k');
    const seen = await slack.people.see(slack.user(camille), slack.double.channel('ville'));
    expect(seen[0]?.text).toContain('Sujets par nature : 4 blocages');
    expect(seen[1]?.files).toEqual(['terrain-1.png']);
    const asked = slack.double.calls.find(({ method }) => method === 'files.getUploadURLExternal');
    expect(asked?.body.alt_text).toBe(picture.alternative);
  });

  it('keeps what a long button runs where Slack has no room for it', async () => {
    const scripted = createScripted(slack.store);
    await slack.chat.start(scripted);
    const texte = 'Le car ne passe plus. '.repeat(120);
    const button = { label: 'Reprendre', run: { command: 'signaler', options: { texte } } };
    await deliver('Un brouillon.', 'k', target);
    await slack.chat.deliver(target, saying('Un brouillon.', button), 'k2');
    await slack.people.click(slack.user(camille), slack.double.channel('ville'), 'Reprendre', 'r1');
    expect(scripted.asked.at(-1)?.call).toMatchObject({ command: 'signaler', options: { texte } });
  });
});
