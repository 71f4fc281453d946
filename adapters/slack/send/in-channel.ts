import type { webApi } from '@slack/bolt';
import { refusalReason } from '../failures.ts';

/** Calls; in a public channel in which the app is not yet, after joining it. */
export async function inChannel<Result>(
  client: webApi.WebClient,
  channel: string,
  call: () => Promise<Result>,
): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    if (refusalReason(error) !== 'not_in_channel') throw error;
    try {
      await client.conversations.join({ channel });
    } catch {
      throw error;
    }
    return call();
  }
}
