import { audit } from '../../audit.ts';
import type { CommandRun } from '../../command.ts';
import { sendingId } from '../../domain/sending.ts';
import type { Button } from '../../message.ts';
import type { Reply } from '../../ports/chat.ts';
import { actions, instead, paragraph } from '../../reply.ts';
import { concernOf, reasonAgainst } from '../concern.ts';
import { fillIn } from '../fill-in.ts';
import { reminderMessage } from '../reminder-message.ts';
import { requestDelivery } from '../request-delivery.ts';
import { personRow } from '../rows.ts';
import { followUpMatter, standingOf } from '../standing.ts';
import { namesOf, standingBlocks } from '../standing-message.ts';
import { call, namedReminder } from './named-reminder.ts';
import { uncertainBlocks } from './uncertain-blocks.ts';

/** Nobody is asked again more often. */
const MAX_FOLLOW_UPS = 2;

/** Who was told, what they answered, who is silent, what went wrong. */
export async function showStanding(run: CommandRun): Promise<Reply> {
  const { store, edition, wording } = run;
  const { reminder, event } = await namedReminder(run);
  const words = wording.reminder;
  const standing = await standingOf(store, edition, reminder, event);
  const again: Button = {
    ...{ label: words.askAgain(standing.silent.length), tone: 'primary' },
    run: call('relancer', reminder),
  };
  const troubles = standing.troubles.filter(({ state }) => state !== 'uncertain');
  const mayAsk = standing.silent.length > 0 && standing.followUps < MAX_FOLLOW_UPS;
  return instead(
    words.standing(reminder.number),
    paragraph([{ strong: fillIn(reminder.texts.fr.title, event, wording) }]),
    // Those that are uncertain follow, to be settled.
    ...standingBlocks(run, reminder, { ...standing, troubles }),
    ...uncertainBlocks(run, reminder, standing.uncertain, standing.people),
    ...(standing.followUps === 0 ? [] : [paragraph(words.askedAgain(standing.followUps, MAX_FOLLOW_UPS))]),
    actions(words.title, ...(mayAsk ? [again] : []), {
      label: words.seePreview,
      tone: 'quiet',
      run: call('apercu', reminder),
    }),
  );
}

/** Once more to those who did not answer, and to nobody else, once it was looked at. */
export async function followUp(run: CommandRun): Promise<Reply> {
  const { store, edition, wording, options, clock } = run;
  const { reminder, event } = await namedReminder(run);
  const words = wording.reminder;
  const { occurrence, silent, followUps } = await standingOf(store, edition, reminder, event);
  const round = Number(options.tour ?? followUps + 1);
  if (round > MAX_FOLLOW_UPS) return showStanding(run);
  const concern = await concernOf(store, edition, reminder, event, occurrence);
  const asked = silent.filter((person) => reasonAgainst(concern, person, true) === undefined);
  const spared = silent.filter((person) => !asked.includes(person));
  if (options.tour === undefined) {
    const view = { wording, reminder, event, occurrence, again: true };
    const { title = '', blocks } = reminderMessage({ ...view, ...(asked[0] ? { reader: asked[0] } : {}) });
    return instead(
      words.askAgainQuestion(asked.length),
      paragraph(namesOf(wording, asked)),
      ...(spared.length === 0 ? [] : [paragraph(words.spared(namesOf(wording, spared)))]),
      { type: 'heading', text: words.looksLike },
      paragraph([{ strong: title }]),
      ...blocks.filter(({ type }) => type !== 'buttons'),
      actions(
        words.title,
        {
          label: words.askAgain(asked.length),
          tone: 'primary',
          run: call('relancer', reminder, { tour: String(round) }),
        },
        { label: words.keep, tone: 'quiet', run: call('suivi', reminder) },
      ),
    );
  }
  const due = { key: occurrence, due: clock.now() };
  const rows = asked.map((person) => {
    const row = personRow(concern, 'follow-up', due, person);
    return { ...row, id: sendingId(followUpMatter(reminder.id, round), occurrence, row.recipient) };
  });
  await store.sendings.addAll(rows);
  await audit(run, 'reminder.followed-up', `reminder:${reminder.number}/${round}`);
  await requestDelivery(run);
  return instead(
    words.launchedAgain(asked.length),
    actions(words.title, { label: words.seeFollowUp, tone: 'quiet', run: call('suivi', reminder) }),
  );
}
