import type { CommandRun } from '../../command.ts';
import type { Participant } from '../../domain/participant.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { Sending } from '../../domain/sending.ts';
import type { Block } from '../../message.ts';
import { choices } from '../../reply.ts';
import { capital } from '../../wording/typography.ts';
import { HOME_ZONE } from '../../zone-of.ts';
import { recipientName } from '../standing-message.ts';
import { call } from './named-reminder.ts';

/** As many as the keyboard has digits; the others come when these are settled. */
const OFFERED = 9;

/** Of which sendings nobody knows whether they arrived, each to be looked at. */
export function uncertainBlocks(
  run: CommandRun,
  reminder: Reminder,
  uncertain: readonly Sending[],
  people: readonly Participant[],
): readonly Block[] {
  const words = run.wording.reminder;
  if (uncertain.length === 0) return [];
  const buttons = uncertain.slice(0, OFFERED).map((sending) => ({
    label: capital(recipientName(run, sending.recipient, people)),
    detail: givenWords(run, sending),
    run: call('incertain', reminder, { envoi: sending.id }),
  }));
  return [choices(words.uncertainQuestion(uncertain.length), buttons)];
}

/** "confié à Terrasse, lundi 2 novembre 2026, 18 h, heure de Paris". */
export function givenWords(
  { wording: { reminder: words } }: CommandRun,
  { chat, triedAt, dueAt }: Sending,
): string {
  const date = words.parisTime(words.dateIn(new Date(triedAt ?? dueAt), HOME_ZONE));
  return words.givenTo(capital(chat ?? ''), date);
}
