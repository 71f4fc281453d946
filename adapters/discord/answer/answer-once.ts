import type { Locale, Participant } from '../../../bot/domain/participant.ts';
import type { Call } from '../../../bot/invocation.ts';
import type { Message } from '../../../bot/message.ts';
import { wordingFor } from '../../../bot/wording/index.ts';
import type { Asker } from '../asker.ts';
import { CHAT, type Desk, inMs, type OpenDesk } from '../desk.ts';
import type { Outcome } from './outcome.ts';
import { createResponder, type Responder } from './responder.ts';
import { showOutcome } from './show-outcome.ts';

/**
 * How long a command may take before it is acknowledged without its answer. Short, so that a busy machine still
 * keeps the platform's three seconds; long enough for forms, which can only open as the first answer.
 */
export const PATIENCE_MS = 700;
/** Longer than the platform sends anything again. */
const ONCE_FOR_MS = 24 * 3_600_000;

/** What a person does, worked out. */
export interface Task {
  /** Works it out for somebody whom Terrain knows. `request` is the same when the platform sends it again. */
  decide(me: Participant, request: string): Promise<Outcome>;
  /** What somebody unknown runs, which may be how they say who they are; absent for what is none of theirs. */
  readonly call?: Call;
  /** Under which the same click twice in a row is one, though the platform numbers both. */
  readonly click?: { readonly key: string; readonly forMs: number };
}

/** Answers an interaction once, however often the platform sends it and whatever happens behind it; never throws. */
export async function answerOnce(desk: OpenDesk, asker: Asker, task: Task): Promise<void> {
  const responder = createResponder(desk.rest.interactive, asker.address);
  const cancel = desk.clock.after(PATIENCE_MS, () => {
    responder.acknowledge().catch((err) => desk.logger?.warn({ err }, 'a command was not acknowledged'));
  });
  try {
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
  const { account, address } = asker;
  const id = `${CHAT}-${address.id}`;
  let { locale } = asker;
  try {
    const me = await desk.handler.identify(account);
    locale = me?.locale ?? locale;
    if (me !== undefined) return { outcome: await task.decide(me, id), locale };
    const call = task.call ?? { type: 'line', line: '' };
    return { outcome: { type: 'reply', reply: await desk.handler.welcome({ id, account, call }) }, locale };
  } catch (error) {
    return { outcome: failure(desk, locale, error), locale };
  }
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
