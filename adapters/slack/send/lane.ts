import type { webApi } from '@slack/bolt';
import { patiently } from '../patiently.ts';
import type { Workspace } from '../workspace.ts';
import { inChannel } from './in-channel.ts';

/** How something goes out: with an answer's haste, or with a broadcast's patience. */
export type Lane = 'interactive' | 'broadcast';

/** Calls in a channel, no faster than Slack takes it. An answer never queues behind a broadcast. */
export function through<Result>(
  { clients, limiter, clock }: Workspace,
  lane: Lane,
  channel: string,
  call: (client: webApi.WebClient) => Promise<Result>,
): Promise<Result> {
  const client = clients[lane];
  const joined = () => inChannel(client, channel, () => call(client));
  return lane === 'broadcast' ? limiter.run(channel, joined) : patiently(clock, joined);
}
