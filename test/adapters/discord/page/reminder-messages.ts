import type { Participant } from '../../../../bot/domain/participant.ts';
import { deliverReminders } from '../../../../jobs/deliver-reminders.ts';
import { camille, edition, eventOf, john, malik, nadia, people } from '../../../bot/sample-edition.ts';
import type { DoubleMessage } from '../../../fakes/discord/world.ts';
import type { OpenAssistant } from '../open-assistant.ts';
import { until } from '../until.ts';
import { createVisitor, type Visitor } from '../visitor.ts';
import type { Drawn } from './draw-page.ts';

const EVE = Date.parse(eventOf().start) - 15 * 60 * 60_000;
const MINUTE_MS = 60_000;

/** What coordinators and students see of a reminder, in the order in which it goes. */
export async function reminderMessages(terrain: OpenAssistant): Promise<readonly Drawn[]> {
  const { platform, clock, store, bot, chat } = terrain;
  await store.editions.add(edition, [eventOf()]);
  await store.participants.saveAll(people);
  const channel = platform.people.openChannel('services-ruraux');
  const visit = async (person: Participant): Promise<Visitor> =>
    createVisitor(platform, await terrain.join(person), channel);
  const [ada, ben, jo, lead] = [
    await visit(camille),
    await visit(malik),
    await visit(john),
    await visit(nadia),
  ];
  const drawn: Drawn[] = [];
  /** Discord itself shows accounts by their names. */
  const named = (message: DoubleMessage): DoubleMessage =>
    JSON.parse(
      [ada, ben, jo].reduce(
        (text, { user }) => text.replaceAll(`<@${user.id}>`, `<@${user.username}>`),
        JSON.stringify(message),
      ),
    );
  const keep = (caption: string, { user }: Visitor, where = channel) => {
    const message = platform.people.see(user.id, where).at(-1);
    if (message !== undefined) drawn.push({ caption, message: named(message) });
  };
  const privately = ({ user }: Visitor) => platform.people.privately(user.id);
  const tick = async () => {
    const job = deliverReminders(bot.context, [chat]);
    let done = false;
    const run = job.run({ payload: null, attempt: 1, signal: new AbortController().signal }).then(() => {
      done = true;
    });
    await until(() => done);
    await run;
  };
  /** Leaves a draft whose dry run is shown. */
  const create = async (values: Readonly<Record<string, string>>, caption: string) => {
    await lead.run('rappel', { action: 'creer', rappel: 'deontologie' });
    const opened = await lead.click('Quand, Pour qui');
    if (opened.modal !== undefined) drawn.push({ caption: 'The form of a reminder', modal: opened.modal });
    await lead.submit(opened, { quand: 'la veille à 18 h' });
    await lead.click('Modifier');
    await lead.submit(await lead.click('Par où'), values);
    keep(caption, lead);
    await lead.click('Programmer');
  };
  for (const visitor of [ada, ben, jo]) await visitor.run('agenda');
  await create({ voie: 'private' }, 'Dry run, private messages');
  await create({ voie: 'channel' }, 'Dry run, channel');
  await clock.advance(EVE + MINUTE_MS - clock.now().getTime());
  // One message is taken without a word, and too long goes by.
  platform.fail({
    method: 'POST',
    path: new RegExp(`^/channels/${channel}/messages`),
    status: 500,
    done: true,
    times: 9,
  });
  await tick();
  keep('The reminder, in private', ada, privately(ada));
  keep('The reminder, in a channel', ada);
  await ben.click('Lu', privately(ben));
  keep('An answer', ben, privately(ben));
  await clock.advance(5 * MINUTE_MS);
  await tick();
  await clock.advance(5 * MINUTE_MS);
  await tick();
  keep('The coordination is told', lead, privately(lead));
  await lead.run('rappel', { action: 'liste' });
  keep('The list of reminders', lead);
  await lead.run('rappel', { action: 'suivi', rappel: '2' });
  keep('Follow-up with an uncertain sending', lead);
  await lead.click('Salon Discord');
  keep('An uncertain sending', lead);
  await lead.click('Envoyer de nouveau');
  keep('Sent again', lead);
  await lead.run('rappel', { action: 'suivi', rappel: '1' });
  keep('Follow-up of the other', lead);
  await lead.click('Relancer 2 personnes');
  keep('Before a follow-up', lead);
  await lead.click('Relancer 2 personnes');
  await tick();
  keep('The follow-up', ada, privately(ada));
  return drawn;
}
