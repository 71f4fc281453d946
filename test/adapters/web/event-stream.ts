import type { Participant } from '../../../bot/domain/participant.ts';

/** One event as the page receives it. */
export interface ReceivedEvent {
  readonly event: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The live updates of one page. */
export interface EventStream {
  /** The next event of this name; waits for it. */
  next(name: string): Promise<ReceivedEvent>;
  /** Resolves when the server ends the stream. */
  ended(): Promise<void>;
  close(): void;
}

/** Opens the stream as a page does; resolves once the server follows. */
export async function openEvents(
  url: string,
  person: Participant,
  query: Readonly<Record<string, string>>,
): Promise<EventStream> {
  const aborter = new AbortController();
  const response = await fetch(new URL(`/direct?${new URLSearchParams(query)}`, url), {
    headers: { cookie: `terrain_personne=${person.id}`, accept: 'text/event-stream' },
    signal: aborter.signal,
  });
  const events = read(response);
  const stream: EventStream = {
    next: async (name) => {
      for (;;) {
        const { value, done } = await events.next();
        if (done) throw new Error(`the stream ended before "${name}"`);
        if (value.event === name) return value;
      }
    },
    ended: async () => {
      while (!(await events.next()).done);
    },
    close: () => aborter.abort(),
  };
  await stream.next('hello');
  return stream;
}

async function* read(response: Response): AsyncGenerator<ReceivedEvent, void> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) if (block.includes('data:')) yield parse(block);
  }
}

function parse(block: string): ReceivedEvent {
  const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1] ?? '';
  return { event: field('event'), id: field('id'), data: JSON.parse(field('data')) };
}
