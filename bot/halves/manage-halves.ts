import { audit } from '../audit.ts';
import type { CommandRun } from '../command.ts';
import { TerrainError } from '../errors.ts';
import type { Button } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { requestDelivery } from '../reminders/request-delivery.ts';
import { actions, instead, paragraph, privately } from '../reply.ts';
import { requireRight } from '../rights.ts';
import { fingerprintOf } from './fingerprint.ts';
import { halfDaysBlocks } from './half-days.ts';
import { movedBlocks } from './moved-blocks.ts';
import { proposeHalves } from './propose-halves.ts';
import { currentHalves, halvesBlocks } from './show-halves.ts';

const FIRST_SEED = 1;
const LAST_SEED = 999_999;

const button = (
  label: string,
  options: Button['run']['options'],
  tone: Button['tone'] = 'quiet',
): Button => ({
  ...{ label, tone },
  run: { command: 'demi-promotions', options },
});

/** The halves as they are, and what coordinators may do with them. */
export async function showHalves(run: CommandRun): Promise<Reply> {
  const { store, edition, wording } = run;
  const words = wording.halves;
  const people = await store.participants.list(edition.id);
  const halves = currentHalves(people);
  const frozen = (await store.halves.get(edition.id))?.state === 'frozen';
  const buttons = frozen
    ? [button(words.thaw, { action: 'defiger' })]
    : [
        button(words.propose, { action: 'proposer' }, halves.size === 0 ? 'primary' : 'quiet'),
        button(words.freeze, { action: 'figer' }, halves.size === 0 ? 'quiet' : 'primary'),
      ];
  const open = edition.status === 'open' ? [actions(words.title, ...buttons)] : [];
  if (halves.size === 0) return privately(words.none, paragraph(words.noneWhy), ...open);
  const state = paragraph(frozen ? words.frozen : words.open);
  const days = await halfDaysBlocks(run, frozen ? 'primary' : 'quiet');
  return privately(words.title, state, ...halvesBlocks(run, people, halves), ...open, ...days);
}

/** A split that can be taken, or thrown for another one. */
export async function proposeSplit(run: CommandRun, changed = false): Promise<Reply> {
  await requireOpenHalves(run);
  const { store, edition, wording } = run;
  const words = wording.halves;
  const seed = seedOf(run);
  const people = await store.participants.list(edition.id);
  const halves = proposeHalves(edition, people, seed);
  const replaced = currentHalves(people).size > 0;
  const take = { action: 'prendre', graine: String(seed), empreinte: fingerprintOf(people) };
  return instead(
    words.proposal(seed),
    ...(changed ? [paragraph(words.peopleChanged)] : []),
    paragraph(words.balanced),
    ...halvesBlocks(run, people, halves),
    ...(await movedBlocks(run, people, halves)),
    ...(replaced ? [paragraph(words.replaces)] : []),
    actions(
      words.title,
      button(words.take, take, 'primary'),
      button(words.another, { action: 'proposer', graine: String((seed % LAST_SEED) + 1) }),
    ),
  );
}

/** Takes the split that was shown; shows it anew when the students are others meanwhile. */
export async function takeSplit(run: CommandRun): Promise<Reply> {
  await requireOpenHalves(run);
  const { store, edition, wording, clock, options } = run;
  const seed = seedOf(run);
  const people = await store.participants.list(edition.id);
  if (options.empreinte !== fingerprintOf(people)) return proposeSplit(run, true);
  const halves = proposeHalves(edition, people, seed);
  const at = clock.now().toISOString();
  await store.halves.take({ edition: edition.id, state: 'open', seed, at }, halves);
  await audit(run, 'halves.taken', `halves:${seed}`);
  await requestDelivery(run);
  const freeze = button(wording.halves.freeze, { action: 'figer' }, 'primary');
  return instead(
    wording.halves.taken,
    paragraph(wording.halves.open),
    actions(wording.halves.title, freeze),
    ...(await halfDaysBlocks(run, 'quiet')),
  );
}

export async function freezeHalves(run: CommandRun): Promise<Reply> {
  requireManaging(run);
  const { store, edition, clock, wording } = run;
  await store.halves.setState(edition.id, 'frozen', clock.now().toISOString());
  await audit(run, 'halves.frozen', `edition:${edition.id}`);
  const thaw = button(wording.halves.thaw, { action: 'defiger' });
  return instead(
    wording.halves.isFrozen,
    paragraph(wording.halves.frozen),
    actions(wording.halves.title, thaw),
    ...(await halfDaysBlocks(run)),
  );
}

export async function thawHalves(run: CommandRun): Promise<Reply> {
  requireManaging(run);
  const { store, edition, clock, wording } = run;
  await store.halves.setState(edition.id, 'open', clock.now().toISOString());
  await audit(run, 'halves.thawed', `edition:${edition.id}`);
  return instead(wording.halves.isThawed, paragraph(wording.halves.open));
}

function requireManaging({ me, edition }: CommandRun): void {
  requireRight(me, 'manage-calendar');
  if (edition.status === 'closed') throw new TerrainError('EDITION_CLOSED', { name: edition.name });
}

/** @throws TerrainError NOT_ALLOWED, EDITION_CLOSED or HALVES_FROZEN */
async function requireOpenHalves(run: CommandRun): Promise<void> {
  requireManaging(run);
  const split = await run.store.halves.get(run.edition.id);
  if (split?.state === 'frozen') throw new TerrainError('HALVES_FROZEN');
}

function seedOf({ options }: CommandRun): number {
  const seed = Number(options.graine ?? FIRST_SEED);
  return Number.isInteger(seed) && seed >= FIRST_SEED && seed <= LAST_SEED ? seed : FIRST_SEED;
}
