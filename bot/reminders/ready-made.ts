import type { EventKind } from '../domain/event.ts';
import type { Reminder, ReminderText } from '../domain/reminder.ts';
import { typeset } from '../wording/typeset.ts';
import { en } from './ready-made/en.ts';
import { fr } from './ready-made/fr.ts';

/** Words to begin a reminder with, in both languages; `kind` absent for one that is of no event. */
export function readyMade(kind: EventKind | undefined): Required<Reminder['texts']> {
  return { fr: set(fr[kind ?? 'none']), en: set(en[kind ?? 'none']) };
}

function set({ title, body }: ReminderText): ReminderText {
  return { title: typeset(title), body: unbroken(typeset(body)) };
}

/** No line ends within the number of an article or of a law, or within its date. */
function unbroken(text: string): string {
  const joined = text
    .replace(/(art\.|n°|no\.) (?=\S)/g, '$1\u00a0')
    .replace(/(\d) (décembre|December)/g, '$1\u00a0$2');
  return joined.replace(/L\. (\d+)-(\d+)(?:-(\d+))?/g, (_, ...parts) => {
    const numbers = parts.slice(0, 3).filter((part) => part !== undefined);
    return `L.\u00a0${numbers.join('\u2011')}`;
  });
}
