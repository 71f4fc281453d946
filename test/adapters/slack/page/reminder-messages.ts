import type { Participant } from '../../../../bot/domain/participant.ts';
import { deliverReminders } from '../../../../jobs/deliver-reminders.ts';
import { camille, eventOf, john, malik, nadia } from '../../../bot/sample-edition.ts';
import { driven } from '../driven.ts';
import { openJourney } from '../open-journey.ts';
import type { Drawing } from './draw.ts';

const EVE = Date.parse(eventOf().start) - 15 * 60 * 60_000;
const MINUTE_MS = 60_000;

/** What coordinators and students see of a reminder, in the order in which it goes. */
export async function reminderMessages(): Promise<readonly Drawing[]> {
  const slack = await openJourney();
  const { clock, people, double, bot } = slack;
  const channel = double.channel('services-ruraux');
  const drawings: Drawing[] = [];
  let requests = 0;
  const request = () => `r${++requests}`;
  const user = (person: Participant) => slack.user(person);
  const say = (person: Participant, line: string) => people.type(user(person), channel, line, request());
  const click = (person: Participant, label: string, where: string | undefined = channel) =>
    people.click(user(person), where, label, request());
  /** Slack itself shows accounts by their names. */
  const named = (blocks: readonly unknown[]): readonly unknown[] =>
    JSON.parse(
      [camille, malik, john].reduce(
        (text, person) => text.replaceAll(user(person), person.name),
        JSON.stringify(blocks),
      ),
    );
  /** The last that the person sees there; that everybody sees, for nobody in particular. */
  const draw = async (caption: string, person: Participant | undefined, where = channel) => {
    const all = await people.see(user(person ?? camille), where);
    const seen = all.findLast(({ ephemeral }) => person !== undefined || !ephemeral);
    if (seen !== undefined) drawings.push({ caption, blocks: named(seen.blocks), ephemeral: seen.ephemeral });
  };
  const drawForm = (caption: string) => {
    const form = people.form(user(nadia))?.view;
    if (form !== undefined) drawings.push({ caption, blocks: form.blocks, form });
  };
  const tick = () => {
    const job = deliverReminders(bot.context, [slack.chat]);
    return driven(clock, job.run({ payload: null, attempt: 1, signal: new AbortController().signal }));
  };
  /** Leaves a draft whose dry run is shown. */
  const create = async (values: Readonly<Record<string, string>>, caption?: string) => {
    await say(nadia, 'rappel creer deontologie');
    if (caption !== undefined) drawForm(caption);
    await people.submit(user(nadia), { quand: 'la veille à 18 h', ...values }, request());
  };
  try {
    for (const person of [camille, malik, john]) await say(person, 'agenda');
    await create({ voie: 'private', demande: 'attendance' }, 'The form of a reminder');
    await draw('Dry run, private messages', nadia);
    await click(nadia, 'Programmer');
    await draw('Planned', nadia);
    await create({ voie: 'channel', demande: 'attendance' });
    await draw('Dry run, channel', nadia);
    await click(nadia, 'Programmer');
    await clock.advance(EVE + MINUTE_MS - clock.now().getTime());
    // Slack takes one message without a word, and does not let it be looked up.
    double.faults.next('chat.postMessage', { type: 'unanswered' });
    double.faults.next('conversations.history', { type: 'refusal', error: 'missing_scope' });
    await tick();
    await draw('The reminder, in private', camille, await people.conversations.private(user(camille)));
    await draw('The reminder, in English', john, await people.conversations.private(user(john)));
    await click(malik, 'Je viens', await people.conversations.private(user(malik)));
    await draw('An answer', malik, await people.conversations.private(user(malik)));
    await clock.advance(3 * MINUTE_MS);
    await tick();
    await draw('The coordination is told', nadia, await people.conversations.private(user(nadia)));
    await say(nadia, 'rappel liste');
    await draw('The list of reminders', nadia);
    await say(nadia, 'rappel suivi 2');
    await draw('Follow-up with an uncertain sending', nadia);
    await click(nadia, 'Salon Slack');
    await draw('An uncertain sending', nadia);
    await click(nadia, 'Envoyer de nouveau');
    await draw('Sent again', nadia);
    await tick();
    await draw('The reminder, in a channel', undefined);
    await say(nadia, 'rappel suivi 1');
    await draw('Follow-up of the other', nadia);
    await click(nadia, 'Relancer 2 personnes');
    await draw('Before a follow-up', nadia);
    await click(nadia, 'Relancer 2 personnes');
    await draw('After a follow-up', nadia);
    await tick();
    await draw('The follow-up', camille, await people.conversations.private(user(camille)));
    return drawings;
  } finally {
    await slack.close();
  }
}
