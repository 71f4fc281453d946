import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { Block, Button, Message, RichText } from '../message.ts';
import { actions, paragraph } from '../reply.ts';
import type { Wording } from '../wording/wording.ts';
import { HOME_ZONE, zoneOf } from '../zone-of.ts';
import { eventFacts } from './event-facts.ts';
import { fillIn } from './fill-in.ts';

export interface ReminderView {
  readonly wording: Wording;
  readonly reminder: Reminder;
  readonly occurrence: string;
  readonly event: Event | undefined;
  /** Absent in a channel. */
  readonly reader?: Participant;
  /** Whom a post in a channel is for. */
  readonly addressed?: RichText;
  /** Whether it is said once more to who did not answer. */
  readonly again?: boolean;
}

/** What a reminder says to its reader. */
export function reminderMessage(view: ReminderView): Message {
  const { wording, reminder, event, reader, again = false } = view;
  const text = (reader?.locale === 'en' ? reminder.texts.en : undefined) ?? reminder.texts.fr;
  const title = fillIn(text.title, event, wording);
  const zone = reader === undefined ? HOME_ZONE : zoneOf(reader);
  const facts = event === undefined ? [] : eventFacts(wording, event, zone, reader !== undefined);
  return {
    title: again ? wording.reminder.followUp(title) : title,
    blocks: [
      ...addressBlocks(view),
      ...paragraphs(fillIn(text.body, event, wording)),
      ...(facts.length === 0 ? [] : [{ type: 'facts', facts } as const]),
      ...answerBlocks(view),
    ],
  };
}

/** Whom a post calls stands in front of what it says. */
export function addressBlocks({ addressed }: Pick<ReminderView, 'addressed'>): readonly Block[] {
  return addressed === undefined ? [] : [paragraph(addressed)];
}

export function paragraphs(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (isList(part) ? listOf(part) : paragraph(part)));
}

/** Lines that all begin with "- ". */
function isList(part: string): boolean {
  return part.split('\n').every((line) => line.startsWith('- '));
}

function listOf(part: string): Block {
  return { type: 'list', ordered: false, items: part.split('\n').map((line) => line.slice(2)) };
}

/** The buttons by which one answers. */
export function answerBlocks({ wording, reminder, occurrence, reader }: ReminderView): readonly Block[] {
  const words = wording.reminder;
  const button = (reponse: string, label: string, tone: Button['tone'] = 'quiet'): Button => ({
    ...{ label, tone },
    run: { command: 'repondre', options: { reponse, rappel: String(reminder.number), fois: occurrence } },
  });
  const less = reminder.compulsory || reader === undefined ? [] : [button('moins', words.lessOfThese)];
  const { read, coming, 'not-coming': notComing } = words.answers;
  if (reminder.asks === 'nothing') return less.length === 0 ? [] : [actions(words.lessOfThese, ...less)];
  if (reminder.asks === 'read') return [actions(words.askRead, button('lu', read, 'primary'), ...less)];
  return [
    actions(words.askAttendance, button('viens', coming, 'primary'), button('absent', notComing), ...less),
  ];
}
