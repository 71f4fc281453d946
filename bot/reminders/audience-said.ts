import { audienceWords } from '../calendar/audience-words.ts';
import type { CommandRun } from '../command.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { ReminderAudience } from '../domain/reminder.ts';

/** Whom an event is for, as one says it; undefined when that is everybody. */
export function invitedWords(
  { edition, wording }: CommandRun,
  event: Event | undefined,
  people: readonly Participant[],
): string | undefined {
  if (event === undefined) return undefined;
  const words = audienceWords(edition, event.audience, people, wording);
  return words === wording.agenda.everybody ? undefined : words;
}

/** Whom a reminder is for, as one says it. */
export function reminderAudienceWords(
  { edition, wording }: CommandRun,
  audience: ReminderAudience,
  people: readonly Participant[],
): string {
  const words = wording.reminderForm;
  const conditions = [
    ...(audience.unreported ? [words.unreported] : []),
    ...(audience.unacknowledged ? [words.silent] : []),
  ];
  return [audienceWords(edition, audience, people, wording), ...conditions].join(', ');
}
