import { audit } from '../../audit.ts';
import type { CommandRun } from '../../command.ts';
import type { Participant } from '../../domain/participant.ts';
import type { Sending, SendingReason } from '../../domain/sending.ts';
import type { Reply } from '../../ports/chat.ts';
import { actions, instead, paragraph } from '../../reply.ts';
import { concernOfOne, reasonAgainst } from '../concern.ts';
import { fillIn } from '../fill-in.ts';
import { HOME, localityOf } from '../locality.ts';
import { reasonToStop } from '../reason-to-stop.ts';
import { requestDelivery } from '../request-delivery.ts';
import { rowAgain } from '../rows.ts';
import { isUncertain } from '../standing.ts';
import { recipientName } from '../standing-message.ts';
import { showStanding } from './follow-up.ts';
import { call, type Named, namedReminder } from './named-reminder.ts';
import { givenWords } from './uncertain-blocks.ts';

/** What may have happened to one of them, and what can be done. */
export async function showUncertain(run: CommandRun): Promise<Reply> {
  const found = await namedSending(run);
  if (found === undefined) return showStanding(run);
  const { sending, reminder, event, name } = found;
  const words = run.wording.reminder;
  const reason = await reasonNotAgain(run, found);
  const act = (action: string) => call(action, reminder, { envoi: sending.id });
  return instead(
    words.uncertain(name),
    paragraph([
      { strong: words.named(reminder.number, fillIn(reminder.texts.fr.title, event, run.wording)) },
    ]),
    paragraph(words.uncertainWhy(givenWords(run, sending))),
    paragraph(reason === undefined ? words.uncertainChoice : words.cannotResend(name, words.reasons[reason])),
    actions(
      words.title,
      { label: words.arrived, tone: 'primary', run: act('arrive') },
      ...(reason === undefined
        ? [{ label: words.resend, tone: 'danger', run: act('renvoyer') } as const]
        : []),
      { label: words.keep, tone: 'quiet', run: call('suivi', reminder) },
    ),
  );
}

/** Once more to one who perhaps has it already, because somebody said so. Two clicks are one. */
export async function sendAgain(run: CommandRun): Promise<Reply> {
  const found = await namedSending(run);
  if (found === undefined) return showStanding(run);
  if ((await reasonNotAgain(run, found)) !== undefined) return showUncertain(run);
  const { sending, reminder, event, name, person } = found;
  const now = run.clock.now();
  const again = rowAgain(
    { reminder, event },
    sending,
    now,
    person === undefined ? HOME : localityOf(person, run.edition),
  );
  const isOurs = await run.store.sendings.resolve(sending.id, 'sent-again', now.toISOString(), again);
  if (!isOurs) return showStanding(run);
  await audit(run, 'reminder.sent-again', `reminder:${reminder.number}/${recipientKey(sending)}`);
  await requestDelivery(run);
  return done(run, found, run.wording.reminder.resent(name));
}

/** Somebody saw that it arrived. */
export async function sayArrived(run: CommandRun): Promise<Reply> {
  const found = await namedSending(run);
  if (found === undefined) return showStanding(run);
  const { sending, reminder, name } = found;
  const at = run.clock.now().toISOString();
  if (!(await run.store.sendings.resolve(sending.id, 'confirmed', at))) return showStanding(run);
  await audit(run, 'reminder.arrived', `reminder:${reminder.number}/${recipientKey(sending)}`);
  return done(run, found, run.wording.reminder.hasArrived(name));
}

interface Found extends Named {
  readonly sending: Sending;
  readonly name: string;
  /** Absent for a channel. */
  readonly person: Participant | undefined;
}

/** The one that a button is about; undefined once somebody has settled it. */
async function namedSending(run: CommandRun): Promise<Found | undefined> {
  const named = await namedReminder(run);
  const sending = await run.store.sendings.get(run.options.envoi ?? '');
  if (sending?.reminder !== named.reminder.id || !isUncertain(sending)) return undefined;
  const { recipient } = sending;
  const people = await run.store.participants.list(run.edition.id);
  const person =
    recipient.type === 'person' ? people.find(({ id }) => id === recipient.participant) : undefined;
  return { ...named, sending, person, name: recipientName(run, recipient, people) };
}

/** Why it would be written, and then held back without a word: looked at as just before it goes out. */
async function reasonNotAgain(
  { store, edition }: CommandRun,
  { sending, reminder, event, person }: Found,
): Promise<SendingReason | undefined> {
  const { kind, occurrence } = sending;
  const stop = reasonToStop({ edition, reminder, event }, sending);
  if (stop !== undefined || kind === 'notice' || person === undefined) return stop;
  const concern = await concernOfOne(store, edition, reminder, event, occurrence, person);
  return reasonAgainst(concern, person, kind === 'follow-up');
}

function done({ wording }: CommandRun, { reminder }: Named, title: string): Reply {
  const { seeFollowUp, title: label } = wording.reminder;
  return instead(title, actions(label, { label: seeFollowUp, tone: 'quiet', run: call('suivi', reminder) }));
}

function recipientKey({ recipient }: Sending): string {
  return recipient.type === 'person' ? recipient.participant : `#${recipient.channel}`;
}
