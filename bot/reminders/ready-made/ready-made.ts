import type { EventKind } from '../../domain/event.ts';
import type { ReminderText } from '../../domain/reminder.ts';

/** Words to begin a reminder with, by kind of event, and for one of no event; coordinators change them as they like. */
export type ReadyMade = Readonly<Record<EventKind | 'none', ReminderText>>;
