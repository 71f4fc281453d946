import type { Locale, Participant } from '../../../bot/domain/participant.ts';
import type { Message } from '../../../bot/message.ts';
import { wordingFor } from '../../../bot/wording/index.ts';
import type { Asker } from '../asker.ts';
import { CHAT, type Desk, inMs, type OpenDesk } from '../desk.ts';
import { dropKept } from '../kept.ts';
import type { AskedCall, Outcome, Task } from './outcome.ts';
import { createResponder, type Responder } from './responder.ts';
import { showOutcome } from './show-outcome.ts';

/**
 * How long a command may take before it is acknowledged without its answer. Short, so that a busy machine still
 * keeps the platform's three seconds; long enough for forms, which can only open as the first answer.
 */
export const PATIENCE_MS = 700;
/** Longer than the platform sends anything again. */
const ONCE_FOR_MS = 24 * 3_600_000;

/** Answers an interaction once, however often the platform sends it and whatever happens behind it; never throws. */
export async function answerOnce(desk: OpenDesk, asker: Asker, task: Task): Promise<void> {
  const responder = createResponder(desk.rest.interactive, asker.address);
  const cancel = desk.clock.after(PATIENCE_MS, () => {
    responder.acknowledge().catch((err) => desk.logger?.warn({ err }, 'a command was not acknowledged'));
  });
  try {
    await desk.turn();
    if (await claim(desk, asker.address.id, ONCE_FOR_MS)) await answer(desk, asker, task, responder);
  } catch (err) {
    desk.logger?.error({ err }, 'a command was not answered');
  } finally {
    cancel();
  }
}

async function answer(desk: OpenDesk, asker: Asker, task: Task, responder: Responder): Promise<void> {
  const { click } = task;
  if (click !== undefined && !(await claim(desk, click.key, click.forMs))) return responder.acknowledge();
  const { outcome, locale } = await workOut(desk, asker, task);
  try {
    await showOutcome(desk, asker, responder, outcome, locale);
  } catch (error) {
    await showOutcome(desk, asker, responder, failure(desk, locale, error), locale);
  }
}

async function workOut(
  desk: OpenDesk,
  asker: Asker,
  task: Task,
): Promise<{ outcome: Outcome; locale: Locale }> {
  let { locale } = asker;
  try {
    const me = await desk.handler.identify(asker.account);
    locale = me?.locale ?? locale;
    const asked = await task.read();
    return { outcome: asked.type === 'call' ? await run(desk, asker, me, asked) : asked, locale };
  } catch (error) {
    return { outcome: failure(desk, locale, error), locale };
  }
}

async function run(
  { handler, ...desk }: OpenDesk,
  { account, where, address }: Asker,
  participant: Participant | undefined,
  { call, replaces = false, form }: AskedCall,
): Promise<Outcome> {
  const id = `${CHAT}-${address.id}`;
  const reply =
    participant === undefined
      ? await handler.welcome({ id, account, call })
      : await handler.handle({ id, participant, account, ...where, call });
  // What was written lives on in the report alone, so that erasing it erases it.
  if (form !== undefined && reply.type === 'message') await dropKept(desk, form);
  return { type: 'reply', reply, replaces };
}

/** The cause is for the log; the person gets a reference to it. */
function failure(desk: Desk, locale: Locale, err: unknown): Outcome {
  const reference = desk.random.id();
  desk.logger?.error({ err, reference }, 'a command failed');
  const text = wordingFor(locale).errors.UNEXPECTED({ reference });
  const message: Message = { blocks: [{ type: 'paragraph', text }] };
  return { type: 'reply', reply: { type: 'message', visibility: 'private', message } };
}

function claim(desk: Desk, key: string, forMs: number): Promise<boolean> {
  return desk.memory.ledger.claim(`${CHAT}/${key}`, inMs(desk, forMs), inMs(desk, 0));
}
