import { createHmac } from 'node:crypto';
import type { Clock } from '../../../bot/ports/clock.ts';
import { EVENTS_PATH } from '../names.ts';
import { fetchInTime } from './fetch-in-time.ts';
import { causeOf } from './identity.ts';

export interface TriedAddress {
  readonly address: string;
  /** Absent when Terrain answered. */
  readonly problem?: string;
}

const CHALLENGE = 'terrain-doctor';

/** Asks what Slack asks when the address is entered there, signed as Slack signs. */
export async function triedAddress(url: string, secret: string, clock: Clock): Promise<TriedAddress> {
  const address = `${url.replace(/\/+$/, '')}${EVENTS_PATH}`;
  const body = JSON.stringify({ type: 'url_verification', challenge: CHALLENGE });
  const at = String(Math.floor(clock.now().getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  try {
    const answer = await fetchInTime(clock, address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': at,
        'x-slack-signature': `v0=${signature}`,
      },
      body,
    });
    if (!answer.ok) return { address, problem: `HTTP ${answer.status}` };
    const said = await answer.text();
    return said.includes(CHALLENGE) ? { address } : { address, problem: 'challenge' };
  } catch (error) {
    return { address, problem: causeOf(error) };
  }
}
