import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import { inChannel, ofAnswer } from '../rest/message-place.ts';
import type { Payload } from '../rest/payload.ts';
import { troubleOf } from '../rest/trouble.ts';

/** Who asked, and where the answer goes. */
export interface AnswerAddress {
  readonly application: string;
  /** Id and token of the interaction. */
  readonly id: string;
  readonly token: string;
  readonly channel: string;
  /** The message whose button was clicked, or from which a form was opened. */
  readonly message?: { readonly id: string; readonly isPrivate: boolean };
  /** Whether a form may open: not on a form that was sent. */
  readonly opensForms: boolean;
  /** What takes the place of "is thinking" when the answer itself is for everybody. */
  readonly notice: Payload;
}

export interface Showing {
  readonly visibility: 'private' | 'public';
  /** Whether it takes the place of the message whose button was clicked. */
  readonly replaces: boolean;
}

/** Answers one interaction. Every method throws what the platform refused; see troubleOf. */
export interface Responder {
  /** Buys time: fifteen minutes. Nothing when something was answered already. */
  acknowledge(): Promise<void>;
  /** Gives back the place of the message. */
  show(payload: Payload, showing: Showing): Promise<string>;
  /** False when it is too late for a form: something was answered already. */
  openForm(modal: APIModalInteractionResponseCallbackData): Promise<boolean>;
}

type First = 'none' | 'later' | 'later-update' | 'shown';

export function createResponder(rest: REST, address: AnswerAddress): Responder {
  const { application, token } = address;
  const later: First = address.message === undefined ? 'later' : 'later-update';
  let first: First = 'none';
  /** The acknowledgement under way, which everything later waits for. */
  let acknowledging: Promise<void> = Promise.resolve();

  const call = (type: InteractionResponseType, data: object, files: Payload['files'] = []) =>
    rest.post(Routes.interactionCallback(address.id, token), {
      ...{ auth: false, body: { type, data }, files },
      query: new URLSearchParams({ with_response: 'true' }),
    });

  async function defer(): Promise<void> {
    first = later;
    await (later === 'later-update'
      ? call(InteractionResponseType.DeferredMessageUpdate, {})
      : call(InteractionResponseType.DeferredChannelMessageWithSource, { flags: MessageFlags.Ephemeral })
    ).catch((error: unknown) => {
      // Another process of ours answered first: the answer still goes where it waits.
      if (troubleOf(error) !== 'acknowledged') throw error;
    });
  }

  /**
   * What the platform refuses has answered nothing: something else may. Where somebody of ours answered first, or an
   * answer was taken and its receipt lost, there is a message to change.
   */
  async function begin<T>(answer: () => Promise<T>): Promise<T | 'answered'> {
    first = 'shown';
    try {
      return await answer();
    } catch (error) {
      const answered = troubleOf(error) === 'acknowledged';
      first = answered ? later : 'none';
      if (answered) return 'answered';
      throw error;
    }
  }

  async function showFirst({ body, files }: Payload, showing: Showing): Promise<string> {
    const inPlace = replacesClicked(address, showing);
    const type = inPlace
      ? InteractionResponseType.UpdateMessage
      : InteractionResponseType.ChannelMessageWithSource;
    const answer = await begin(() => call(type, { ...body, ...flagsOf(showing) }, files));
    return answer === 'answered'
      ? showLater({ body, files }, showing)
      : placeOf(address, showing, messageIdIn(answer));
  }

  async function editOriginal({ body, files }: Payload): Promise<void> {
    await rest.patch(Routes.webhookMessage(application, token), { auth: false, body, files });
  }

  async function followUp({ body, files }: Payload, showing: Showing): Promise<string> {
    const said = { ...body, ...flagsOf(showing) };
    const message = await rest.post(Routes.webhook(application, token), { auth: false, body: said, files });
    return placeOf(address, showing, String((message as { id: string }).id));
  }

  async function showLater(payload: Payload, showing: Showing): Promise<string> {
    const inPlace =
      first === 'later-update' ? replacesClicked(address, showing) : showing.visibility === 'private';
    if (inPlace) {
      await editOriginal(payload);
      return placeOf(address, showing, address.message?.id);
    }
    // What follows "is thinking" takes its place and stays private: that place is filled first.
    if (first === 'later') await editOriginal(address.notice);
    return followUp(payload, showing);
  }

  return {
    acknowledge() {
      if (first === 'none') acknowledging = defer();
      return acknowledging;
    },
    async show(payload, showing) {
      if (first === 'none') return showFirst(payload, showing);
      await acknowledging;
      return showLater(payload, showing);
    },
    async openForm(modal) {
      if (first !== 'none' || !address.opensForms) return false;
      return (await begin(() => call(InteractionResponseType.Modal, modal))) !== 'answered';
    },
  };
}

/** Nothing private takes the place of what everybody sees, nor the other way round. */
function replacesClicked({ message }: AnswerAddress, { visibility, replaces }: Showing): boolean {
  return replaces && message !== undefined && message.isPrivate === (visibility === 'private');
}

function flagsOf({ visibility }: Showing): { flags?: MessageFlags } {
  return visibility === 'private' ? { flags: MessageFlags.Ephemeral } : {};
}

function placeOf({ token, channel }: AnswerAddress, { visibility }: Showing, id: string | undefined): string {
  return visibility === 'public' && id !== undefined ? inChannel(channel, id) : ofAnswer(token, id);
}

function messageIdIn(answer: unknown): string | undefined {
  return (answer as { resource?: { message?: { id: string } } } | undefined)?.resource?.message?.id;
}
