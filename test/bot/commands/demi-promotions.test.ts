import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Message } from '../../../bot/message.ts';
import type { ChatTarget } from '../../../bot/ports/chat.ts';
import { tellSwap } from '../../../jobs/tell-swap.ts';
import { recordingChat } from '../../jobs/recording-chat.ts';
import { button, buttonsOf, type Desk, formOf, openDesk, textOf } from '../desk.ts';
import { camille, edition, invite, malik, nadia } from '../sample-edition.ts';

const student = (id: string, school: string, group?: string): Participant => ({
  ...{ id, name: `${id} Durand`, email: `${id}@exemple.fr`, edition: edition.id, school },
  ...{ role: 'student', contactable: false, locale: 'fr' },
  ...(group === undefined ? {} : { group }),
});
const ANNA = student('anna', 'ENA', 'g1');
const BRUNO = student('bruno', 'ENA', 'g1');
const CLEO = student('cleo', 'ENA');

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.bot.context.store.participants.saveAll([ANNA, BRUNO, CLEO]);
});
afterEach(() => desk.close());

const halfOf = async ({ id }: Participant) => (await desk.bot.context.store.participants.get(id))?.half;
const actionsTaken = async () =>
  (await desk.bot.context.store.audit.list(edition.id, 10)).map(({ action }) => action);

async function takeSplit(): Promise<void> {
  const shown = await desk.say(nadia, 'demi-promotions');
  const proposal = await desk.click(nadia, button(shown, 'Proposer une répartition'));
  await desk.click(nadia, button(proposal, 'Prendre cette répartition'));
}

/** Two students of one school in different halves. */
async function twoApart(): Promise<readonly [Participant, Participant]> {
  const half = await halfOf(ANNA);
  for (const other of [BRUNO, CLEO, camille]) if ((await halfOf(other)) !== half) return [ANNA, other];
  throw new Error('all are in one half');
}

/** Runs the job of the swap’s message, and gives what was delivered. */
async function told(swap: string, to: 'asked' | 'asker') {
  const delivered: { readonly target: ChatTarget; readonly message: Message }[] = [];
  const chat = recordingChat('web', {
    deliver: async (target, message, key) => {
      delivered.push({ target, message });
      return { chat: 'web', id: key };
    },
  });
  const job = tellSwap(desk.bot.context, [chat]);
  await job.run({ payload: { swap, to }, attempt: 1, signal: new AbortController().signal });
  return delivered;
}

describe('/terrain demi-promotions for coordinators', () => {
  it('shows a proposal before it is taken, and another on request', async () => {
    expect(textOf(await desk.say(nadia, 'demi-promotions'))).toContain('pas encore faites');
    const proposal = await desk.say(nadia, 'demi-promotions proposer');
    expect(textOf(proposal)).toContain('ENA, Promotion A · A : 2, B : 2');
    expect(await halfOf(ANNA)).toBeUndefined();
    const other = await desk.click(nadia, button(proposal, 'En voir une autre'));
    expect(textOf(other)).toContain('n° 2');
    await desk.click(nadia, button(other, 'Prendre cette répartition'));
    expect(['A', 'B']).toContain(await halfOf(ANNA));
    expect(await halfOf(nadia)).toBeUndefined();
    expect(await actionsTaken()).toEqual(['halves.taken']);
  });

  it('takes only what was shown: other students, another proposal', async () => {
    const proposal = await desk.say(nadia, 'demi-promotions proposer');
    await desk.bot.context.store.participants.saveAll([student('dora', 'INET')]);
    const said = textOf(await desk.click(nadia, button(proposal, 'Prendre cette répartition')));
    expect(said).toContain('a changé entre-temps');
    expect(await halfOf(ANNA)).toBeUndefined();
  });

  it('is theirs alone', async () => {
    for (const action of ['proposer', 'figer', 'defiger'])
      expect(textOf(await desk.say(camille, `demi-promotions ${action}`))).toContain('Votre rôle');
    expect(textOf(await desk.say(invite, 'demi-promotions'))).toContain('Votre rôle');
    expect(textOf(await desk.say(nadia, 'demi-promotions echanger anna'))).toContain('Votre rôle');
  });

  it('freezes: nobody swaps and no split is taken until it is opened again', async () => {
    await takeSplit();
    const [one, other] = await twoApart();
    await desk.say(nadia, 'demi-promotions figer');
    expect(textOf(await desk.say(one, `demi-promotions echanger ${other.email}`))).toContain('sont figées');
    expect(textOf(await desk.say(nadia, 'demi-promotions proposer'))).toContain('sont figées');
    expect(textOf(await desk.say(one, 'demi-promotions'))).toContain('La répartition est figée');
    await desk.say(nadia, 'demi-promotions defiger');
    expect(textOf(await desk.say(one, `demi-promotions echanger ${other.email}`))).toContain('est envoyée');
  });

  it('keeps the halves when a list that says nothing of them is enrolled again', async () => {
    await takeSplit();
    const before = await halfOf(ANNA);
    const form = formOf(await desk.say(nadia, 'inscrire'));
    const csv = 'nom;e-mail;école;rôle\nanna Durand;anna@exemple.fr;ENA;élève';
    await desk.submit(
      nadia,
      form,
      {},
      { fichier: { name: 'l.csv', content: new TextEncoder().encode(csv) } },
    );
    expect(await halfOf(ANNA)).toBe(before);
  });
});

describe('a swap of two students', () => {
  it('is made when both accept, and both are told', async () => {
    await takeSplit();
    const [one, other] = await twoApart();
    const before = [await halfOf(one), await halfOf(other)];
    const asking = formOf(
      await desk.click(one, button(await desk.say(one, 'demi-promotions'), 'Demander un échange')),
    );
    await desk.submit(one, asking, { personne: other.id });
    expect([await halfOf(one), await halfOf(other)]).toEqual(before);

    const [swap] = await desk.bot.context.store.halves.openSwaps(other.id);
    if (swap === undefined) throw new Error('no swap');
    const [question] = await told(swap.id, 'asked');
    expect(question?.target).toEqual({ type: 'person', participant: other.id });
    const reply = {
      type: 'message',
      visibility: 'private',
      message: question?.message ?? { blocks: [] },
    } as const;
    await desk.click(other, button(reply, 'Accepter'));
    expect([await halfOf(one), await halfOf(other)]).toEqual([...before].reverse());
    const [answer] = await told(swap.id, 'asker');
    expect(answer?.target).toEqual({ type: 'person', participant: one.id });
    expect(answer?.message.title).toContain('accepte');
    expect(await actionsTaken()).toEqual(['swap.accepted', 'swap.asked', 'halves.taken']);
  });

  it('changes nothing when it is declined or withdrawn, and answers once', async () => {
    await takeSplit();
    const [one, other] = await twoApart();
    const before = [await halfOf(one), await halfOf(other)];
    await desk.say(one, `demi-promotions echanger ${other.email}`);
    const asked = await desk.say(other, 'demi-promotions');
    await desk.click(other, button(asked, 'Refuser'));
    expect(textOf(await desk.click(other, button(asked, 'Accepter')))).toContain('n’est plus possible');
    await desk.say(one, `demi-promotions echanger ${other.email}`);
    await desk.click(one, button(await desk.say(one, 'demi-promotions'), 'Retirer ma demande'));
    expect(buttonsOf(await desk.say(other, 'demi-promotions')).map(({ label }) => label)).not.toContain(
      'Accepter',
    );
    expect([await halfOf(one), await halfOf(other)]).toEqual(before);
  });

  it('is answered by who is asked alone', async () => {
    await takeSplit();
    const [one, other] = await twoApart();
    await desk.say(one, `demi-promotions echanger ${other.email}`);
    const accept = button(await desk.say(other, 'demi-promotions'), 'Accepter');
    expect(textOf(await desk.click(malik, accept))).toContain('n’est plus possible');
    expect(textOf(await desk.click(one, accept))).toContain('n’est plus possible');
  });

  it('is within a promotion, between its halves', async () => {
    await takeSplit();
    expect(textOf(await desk.say(ANNA, 'demi-promotions echanger malik@exemple.fr'))).toContain(
      'ne désigne personne de votre promotion',
    );
    expect(textOf(await desk.say(ANNA, 'demi-promotions echanger anna@exemple.fr'))).toContain(
      'ne désigne personne de votre promotion',
    );
  });
});
