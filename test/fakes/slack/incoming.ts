import { signedHeaders } from './signature.ts';
import type { SlackDouble } from './slack-double.ts';

/** Slack's ways to bring a request to the app: signed over HTTP, or in an envelope of Socket Mode. */
export interface Incoming {
  command(fields: Readonly<Record<string, string>>): Promise<Acknowledgement>;
  /** Clicks, submissions, shortcuts and suggestions. */
  interaction(payload: unknown): Promise<Acknowledgement>;
  event(body: unknown): Promise<Acknowledgement>;
}

/** How the app acknowledged: 200 within 3 seconds, or the person is told that it did not respond. */
export interface Acknowledgement {
  readonly status: number;
  /** What it carried; undefined when nothing. */
  readonly body: unknown;
  readonly ms: number;
}

export function overHttp(
  { signingSecret }: Pick<SlackDouble, 'signingSecret'>,
  port: () => number,
): Incoming {
  const post = async (body: string, type: string): Promise<Acknowledgement> => {
    const begun = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port()}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': type, ...signedHeaders(body, signingSecret) },
      body,
    });
    const said = await answer.text();
    return { status: answer.status, body: read(said), ms: performance.now() - begun };
  };
  const form = 'application/x-www-form-urlencoded';
  return {
    command: (fields) => post(new URLSearchParams({ ...fields }).toString(), form),
    interaction: (payload) =>
      post(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form),
    event: (body) => post(JSON.stringify(body), 'application/json'),
  };
}

export function overSocket({ socket }: Pick<SlackDouble, 'socket'>): Incoming {
  const send = async (
    type: Parameters<typeof socket.send>[0],
    payload: unknown,
  ): Promise<Acknowledgement> => {
    const begun = performance.now();
    const { status, body } = await socket.send(type, payload);
    return { status, body, ms: performance.now() - begun };
  };
  return {
    command: (fields) => send('slash_commands', fields),
    interaction: (payload) => send('interactive', payload),
    event: (body) => send('events_api', body),
  };
}

function read(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
