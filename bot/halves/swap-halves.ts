import { audit } from '../audit.ts';
import type { CommandRun } from '../command.ts';
import type { HalfSwap } from '../domain/half-split.ts';
import type { Participant } from '../domain/participant.ts';
import { TerrainError } from '../errors.ts';
import type { Block, Button } from '../message.ts';
import { personFromWords } from '../people.ts';
import type { Reply } from '../ports/chat.ts';
import { requestDelivery } from '../reminders/request-delivery.ts';
import { actions, formReply, instead, paragraph, privately } from '../reply.ts';
import { requireRight } from '../rights.ts';
import type { Wording } from '../wording/wording.ts';
import { requestSwapNews } from './swap-news.ts';

const run = (options: Button['run']['options']) => ({ command: 'demi-promotions', options });

/** One's own half, the swaps that are open, and the way to ask for one. */
export async function showMyHalf(asked: CommandRun): Promise<Reply> {
  const { me, store, edition, wording } = asked;
  const words = wording.halves;
  if (me.half === undefined) return privately(words.none, paragraph(words.notYet));
  const frozen = (await store.halves.get(edition.id))?.state === 'frozen';
  const people = await store.participants.list(edition.id);
  const open = await store.halves.openSwaps(me.id);
  const ask: Button = { label: words.ask, tone: 'quiet', run: run({ action: 'echanger' }) };
  return privately(
    words.yours(me.half),
    paragraph(frozen ? words.frozen : words.mayStillSwap),
    ...open.flatMap((swap) => swapBlocks(wording, people, swap, me)),
    ...(frozen || edition.status === 'closed' ? [] : [actions(words.title, ask)]),
  );
}

function swapBlocks(
  wording: Wording,
  people: readonly Participant[],
  swap: HalfSwap,
  me: Participant,
): readonly Block[] {
  const words = wording.halves;
  const name = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  if (swap.asked === me.id) return [paragraph(words.asksYou(name(swap.asker))), swapButtons(wording, swap)];
  const withdraw = run({ action: 'repondre', echange: swap.id, reponse: 'retirer' });
  return [
    paragraph(words.youAsked(name(swap.asked))),
    actions(words.title, { label: words.withdraw, tone: 'quiet', run: withdraw }),
  ];
}

/** What whoever is asked may answer. */
export function swapButtons({ halves: words }: Wording, { id }: HalfSwap): Block {
  const answer = (reponse: string) => run({ action: 'repondre', echange: id, reponse });
  return actions(
    words.title,
    { label: words.accept, tone: 'primary', run: answer('oui') },
    { label: words.decline, tone: 'quiet', run: answer('non') },
  );
}

/** Asks a student of the same promotion, who is in the other half; asks whom when none is named. */
export async function askSwap(asked: CommandRun): Promise<Reply> {
  requireSwapping(asked);
  const { store, edition, wording, options, me, clock, random } = asked;
  const words = wording.halves;
  const split = await store.halves.get(edition.id);
  if (split?.state === 'frozen') throw new TerrainError('HALVES_FROZEN');
  const others = (await store.participants.list(edition.id)).filter((person) => maySwap(me, person));
  if (me.half === undefined || others.length === 0)
    return privately(words.nobody, paragraph(words.nobodyWhy));
  const { personne = '' } = options;
  if (personne.trim() === '') return whomForm(asked, others);
  const other = others.find(({ id }) => id === personne) ?? personFromWords(others, personne);
  if (other === undefined) throw new TerrainError('CANNOT_SWAP', { name: personne });
  const swap: HalfSwap = {
    ...{ id: random.id(), edition: edition.id, asker: me.id, asked: other.id },
    ...{ state: 'open', at: clock.now().toISOString() },
  };
  await store.halves.ask(swap);
  await audit(asked, 'swap.asked', `swap:${swap.id}`);
  await requestSwapNews(asked, swap.id, 'asked');
  return privately(words.isAsked(other.name), paragraph(words.isAskedWhy));
}

function maySwap(me: Participant, { role, school, half }: Participant): boolean {
  return role === 'student' && school === me.school && half !== undefined && half !== me.half;
}

function whomForm({ wording }: CommandRun, others: readonly Participant[]): Reply {
  const words = wording.halves;
  return formReply({
    title: words.ask,
    intro: words.askWhy,
    fields: [
      {
        ...{ name: 'personne', label: words.whom, type: 'choice', required: true },
        choices: others.map(({ id, name }) => ({ value: id, label: name })),
      },
    ],
    submit: words.ask,
    run: run({ action: 'echanger' }),
  });
}

const ANSWERS = { oui: 'accepted', non: 'declined', retirer: 'withdrawn' } as const;

/** Answers what was asked of one, or withdraws what one asked. */
export async function answerSwap(asked: CommandRun): Promise<Reply> {
  requireSwapping(asked);
  const { store, wording, options, me } = asked;
  const swap = await store.halves.swap(options.echange ?? '');
  const state = ANSWERS[options.reponse as keyof typeof ANSWERS];
  const owner = state === 'withdrawn' ? swap?.asker : swap?.asked;
  if (swap === undefined || state === undefined || owner !== me.id) throw new TerrainError('SWAP_OVER');
  await store.halves.answer(swap.id, state);
  await audit(asked, `swap.${state}`, `swap:${swap.id}`);
  if (state !== 'withdrawn') await requestSwapNews(asked, swap.id, 'asker');
  if (state === 'accepted') await requestDelivery(asked);
  const half = (await store.participants.get(me.id))?.half ?? '';
  const words = wording.halves;
  return instead(words.answered[state], paragraph(words.yours(half)));
}

/** @throws TerrainError NOT_ALLOWED or EDITION_CLOSED */
function requireSwapping({ me, edition }: CommandRun): void {
  requireRight(me, 'swap-halves');
  if (edition.status === 'closed') throw new TerrainError('EDITION_CLOSED', { name: edition.name });
}
