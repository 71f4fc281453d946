import { audit } from '../audit.ts';
import type { CommandRun } from '../command.ts';
import type { Button } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { actions, instead, paragraph, privately } from '../reply.ts';

/** The address of one's private feed. */
export async function showFeed(run: CommandRun): Promise<Reply> {
  const token = await run.store.feeds.issue(run.me.id, run.random.id());
  const words = run.wording.feed;
  return privately(
    words.title,
    paragraph(words.how),
    ...address(run, token),
    paragraph(words.secret),
    buttons(run),
  );
}

/** Another address: the former one answers no more. */
export async function renewFeed(run: CommandRun): Promise<Reply> {
  const token = run.random.id();
  await run.store.feeds.renew(run.me.id, token);
  await audit(run, 'feed.renewed', `participant:${run.me.id}`);
  const words = run.wording.feed;
  return instead(words.renewed, paragraph(words.renewedWhy), ...address(run, token), buttons(run));
}

/** No address any more. */
export async function revokeFeed(run: CommandRun): Promise<Reply> {
  if (await run.store.feeds.revoke(run.me.id)) await audit(run, 'feed.revoked', `participant:${run.me.id}`);
  return instead(run.wording.feed.revoked, paragraph(run.wording.feed.revokedWhy));
}

function address({ siteUrl, wording }: CommandRun, token: string) {
  const path = `/agenda/${token}.ics`;
  return [paragraph(`${siteUrl?.() ?? ''}${path}`), paragraph([{ link: wording.feed.open, href: path }])];
}

function buttons({ wording }: CommandRun) {
  const words = wording.feed;
  const button = (label: string, action: string): Button => ({
    label,
    tone: 'quiet',
    run: { command: 'agenda', options: { action } },
  });
  return actions(words.title, button(words.renew, 'renouveler'), button(words.revoke, 'desabonner'));
}
