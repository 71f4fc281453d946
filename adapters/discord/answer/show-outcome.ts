import type { Locale } from '../../../bot/domain/participant.ts';
import type { Form, Message } from '../../../bot/message.ts';
import type { Asker } from '../asker.ts';
import { encodeCustomId } from '../calls/custom-id.ts';
import { quotesIn, rememberAnswer } from '../deliver/quoting.ts';
import type { Desk } from '../desk.ts';
import { partsOf, partToAsk } from '../forms/form-parts.ts';
import { keepForm } from '../forms/kept-form.ts';
import { modalOf } from '../forms/modal.ts';
import { offerForm, offerParts } from '../forms/offer.ts';
import { payloadOf } from '../render/payload-of.ts';
import { type Payload, plainPayload } from '../rest/payload.ts';
import { troubleOf } from '../rest/trouble.ts';
import { discordWording } from '../wording/index.ts';
import type { Outcome } from './outcome.ts';
import type { Responder, Showing } from './responder.ts';
import { showElsewhere } from './show-elsewhere.ts';

const PRIVATELY: Showing = { visibility: 'private', replaces: false };

interface Stage {
  readonly desk: Desk;
  readonly asker: Asker;
  readonly responder: Responder;
  readonly locale: Locale;
}

/** Shows what came of it: in answer, or in private where the platform takes no answer any more. */
export async function showOutcome(
  desk: Desk,
  asker: Asker,
  responder: Responder,
  outcome: Outcome,
  locale: Locale,
): Promise<void> {
  const stage: Stage = { desk, asker, responder, locale };
  const words = discordWording(locale);
  switch (outcome.type) {
    case 'gone':
      return put(stage, plainPayload(words.gone), PRIVATELY);
    case 'page':
      return showPage(stage, outcome);
    case 'part':
      return openPart(stage, outcome.form, outcome.id, outcome.part, true);
    case 'reply': {
      const { reply, replaces = false } = outcome;
      if (reply.type === 'form') return showForm(stage, reply.form, replaces);
      const showing = { visibility: reply.visibility, replaces: replaces || reply.replaces === true };
      return showMessage(stage, reply.message, showing);
    }
  }
}

async function showMessage(stage: Stage, message: Message, showing: Showing): Promise<void> {
  const { desk, locale } = stage;
  const payload = await payloadOf({ message, locale }, desk);
  await put(stage, payload, showing, quotesIn(message));
}

async function showPage(stage: Stage, { kept, id, page }: Extract<Outcome, { type: 'page' }>): Promise<void> {
  const payload = await payloadOf(kept, stage.desk, page, id);
  const visibility = stage.asker.address.message?.isPrivate === false ? 'public' : 'private';
  await put(stage, payload, { visibility, replaces: true }, quotesIn(kept.message));
}

/** Opens the part that needs an answer, or asks which part is to be changed. */
async function showForm(stage: Stage, form: Form, replaces: boolean): Promise<void> {
  const { desk, locale } = stage;
  const parts = partsOf(form);
  const part = partToAsk(parts);
  const id = await keepForm(desk, form);
  if (part === undefined && parts.length > 1)
    return put(stage, offerParts(form, id, parts, discordWording(locale)), { ...PRIVATELY, replaces });
  await openPart(stage, form, id, part ?? 0, false, replaces);
}

async function openPart(
  stage: Stage,
  form: Form,
  id: string,
  part: number,
  offered: boolean,
  replaces = false,
): Promise<void> {
  const words = discordWording(stage.locale);
  const parts = partsOf(form);
  const asked = parts[part] ?? parts[0];
  const customId = encodeCustomId({ type: offered ? 'offered-form' : 'form', id, part });
  const opened = asked !== undefined && (await openModal(stage, modalOf(form.title, asked, customId, words)));
  if (!opened) await put(stage, offerForm(form, id, part, parts.length, words), { ...PRIVATELY, replaces });
}

/** False when it is too late for a form. */
async function openModal(
  { responder }: Stage,
  modal: Parameters<Responder['openForm']>[0],
): Promise<boolean> {
  try {
    return await responder.openForm(modal);
  } catch (error) {
    if (isLate(error)) return false;
    throw error;
  }
}

async function put(
  { desk, asker, responder }: Stage,
  payload: Payload,
  showing: Showing,
  quotes: readonly string[] = [],
): Promise<void> {
  const place = await responder.show(payload, showing).catch((error: unknown) => {
    if (!isLate(error)) throw error;
    return showElsewhere(desk, asker, payload, showing);
  });
  if (place !== undefined) await rememberAnswer(desk, asker.address.id, place, quotes);
}

function isLate(error: unknown): boolean {
  return ['expired', 'unreachable'].includes(troubleOf(error));
}
