import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeFrom, normaliseCode, spelledCode } from '../../bot/accounts/link-code.ts';
import type { Account } from '../../bot/domain/account.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import type { Reply } from '../../bot/ports/chat.ts';
import { button, type Desk, formOf, messageOf, openDesk, textOf } from './desk.ts';
import { camille, edition, malik, nadia } from './sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const HOUR_MS = 3_600_000;

function account(changes: Partial<Account> = {}): Account {
  return { chat: 'ailleurs', user: 'U1', name: 'cam', ...changes };
}

function identify(who: Account): Promise<Participant | undefined> {
  return desk.bot.handler.identify(who);
}

function stranger(line: string, who = account()): Promise<Reply> {
  return desk.bot.handler.welcome({ id: `r-${line}`, account: who, call: { type: 'line', line } });
}

/** The code that a coordinator is given for this person. */
async function codeOf({ email }: Participant): Promise<string> {
  const said = messageOf(await desk.say(nadia, `codes ${email}`)).title ?? '';
  return /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(said)?.[0] ?? 'no code';
}

describe('an account of a platform', () => {
  it('is nobody’s until something tells', async () => {
    expect(await identify(account())).toBeUndefined();
  });

  it('is tied on first contact by the address that the platform gives, and stays so without it', async () => {
    expect((await identify(account({ email: 'Camille@Exemple.fr' })))?.id).toBe(camille.id);
    expect((await identify(account()))?.id).toBe(camille.id);
  });

  it('follows its address when the list is corrected', async () => {
    await identify(account({ email: camille.email }));
    const { store } = desk.bot.context;
    await store.participants.saveAll([
      { ...camille, email: 'c.martin@exemple.fr' },
      { ...malik, email: camille.email },
    ]);
    expect((await identify(account({ email: camille.email })))?.id).toBe(malik.id);
  });

  it('finds its owner again in the next edition', async () => {
    await identify(account({ email: camille.email }));
    const { store } = desk.bot.context;
    await store.editions.add({ ...edition, id: 'suivante', createdAt: '2027-09-01T08:00:00.000Z' });
    expect((await identify(account()))?.edition).toBe(edition.id);
    await store.participants.saveAll([{ ...camille, id: 'camille-2', edition: 'suivante' }]);
    expect((await identify(account()))?.id).toBe('camille-2');
    expect((await store.accounts.of('camille-2')).map(({ user }) => user)).toEqual(['U1']);
  });

  it('coordinates while a role of the platform says so, and no longer', async () => {
    const chief = account({ user: 'U9', name: 'Léa Fort', coordinator: true });
    const lea = await identify(chief);
    expect(lea).toMatchObject({ name: 'Léa Fort', role: 'coordinator', edition: edition.id });
    expect((await identify(chief))?.id).toBe(lea?.id);
    expect(await identify({ ...chief, coordinator: false })).toBeUndefined();
  });

  it('gives no student the rights of a coordinator', async () => {
    const who = await identify(account({ email: camille.email, coordinator: true }));
    expect([who?.id, who?.role]).toEqual([camille.id, 'student']);
  });
});

describe('somebody unknown', () => {
  it('is told courteously how to come in, whatever they ask', async () => {
    const reply = await stranger('synthese rural');
    expect(textOf(reply)).toContain('Terrain ne vous connaît pas encore ici');
    expect(textOf(reply)).not.toContain('rural');
    expect(reply).toMatchObject({ type: 'message', visibility: 'private' });
  });

  it('is told so in the language of the account', async () => {
    expect(textOf(await stranger('', account({ locale: 'en' })))).toContain('does not know you here yet');
  });

  it('comes in by a code, however it is spelled', async () => {
    const code = (await codeOf(camille)).toLowerCase().replace('-', ' ');
    expect(textOf(await stranger(`relier  ${code} `))).toContain('Bonjour Camille Martin');
    expect((await identify(account()))?.id).toBe(camille.id);
  });

  it('comes in by the form that the button opens', async () => {
    const { run } = button(await stranger(''), 'Donner mon code');
    const who = account();
    const ask = (options: Record<string, string>, from: 'button' | 'form') =>
      desk.bot.handler.welcome({ id: from, account: who, call: { type: 'options', ...run, options, from } });
    const form = formOf(await ask({}, 'button'));
    expect(form.fields.map(({ name }) => name)).toEqual(['code']);
    await ask({ code: await codeOf(camille) }, 'form');
    expect((await identify(who))?.id).toBe(camille.id);
  });

  it('finds a code that has served worth nothing', async () => {
    const code = await codeOf(camille);
    await stranger(`relier ${code}`);
    const thief = account({ user: 'U2' });
    expect(textOf(await stranger(`relier ${code}`, thief))).toContain('a déjà servi');
    expect(await identify(thief)).toBeUndefined();
  });

  it('finds a code worth nothing once it has expired', async () => {
    const { linkCodes } = desk.bot.context.store;
    const expiresAt = new Date(desk.clock.now().getTime() + 60_000).toISOString();
    await linkCodes.issue(
      { code: 'ABCDEFGH', participant: camille.id, expiresAt },
      desk.clock.now().toISOString(),
    );
    await desk.clock.advance(60_000);
    expect(textOf(await stranger('relier ABCD-EFGH'))).toContain('ne vaut rien');
  });

  it('may try five codes an hour', async () => {
    const code = await codeOf(camille);
    for (let guess = 0; guess < 5; guess += 1) await stranger(`relier AAAA-AAA${guess + 2}`);
    expect(textOf(await stranger(`relier ${code}`))).toContain('Trop de codes essayés');
    expect(textOf(await stranger(`relier ${code}`, account({ user: 'U2' })))).toContain('Bonjour');
    await desk.clock.advance(HOUR_MS);
    expect(textOf(await stranger(`relier ${await codeOf(camille)}`))).toContain('Bonjour');
  });
});

describe('/terrain relier', () => {
  it('gives a known person a code for another platform: reports of both are theirs', async () => {
    const said = messageOf(await desk.say(camille, 'relier')).title ?? '';
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(said)?.[0];
    await stranger(`relier ${code}`);
    const there = (await identify(account())) as Participant;
    await desk.say(there, 'signaler constat rural Le car ne passe plus le mardi.');
    expect(textOf(await desk.say(camille, 'fiches'))).toContain('Le car ne passe plus');
  });

  it('never hands over an account that is somebody’s', async () => {
    await identify(account({ email: camille.email }));
    const call = { type: 'line', line: `relier ${await codeOf(malik)}` } as const;
    const handled = { id: 'r', participant: camille, chat: 'ailleurs', account: account(), call };
    expect(textOf(await desk.bot.handler.handle(handled))).toContain('déjà celui de Camille Martin');
    expect((await identify(account()))?.id).toBe(camille.id);
  });

  it('gives a coordinator by role the name that the edition knows', async () => {
    const chief = account({ coordinator: true });
    const lea = (await identify(chief)) as Participant;
    const call = { type: 'line', line: `relier ${await codeOf(nadia)}` } as const;
    await desk.bot.handler.handle({ id: 'r', participant: lea, chat: 'ailleurs', account: chief, call });
    expect((await identify({ ...chief, coordinator: false }))?.id).toBe(nadia.id);
  });

  it('says that a code is not for where one is known without an account', async () => {
    expect(textOf(await desk.say(camille, 'relier ABCD-EFGH'))).toContain('sait déjà qui vous êtes');
  });
});

describe('/terrain codes', () => {
  it('lists those without an account, for coordinators alone', async () => {
    await identify(account({ email: camille.email }));
    const said = textOf(await desk.say(nadia, 'codes'));
    expect(said).toMatch(/Malik Martin : [A-Z0-9]{4}-[A-Z0-9]{4}/);
    expect(said).not.toContain('Camille Martin');
    expect(textOf(await desk.say(camille, 'codes'))).toContain('Votre rôle ne permet pas');
  });

  it('gives the same code until it has served, for thirty days', async () => {
    const code = await codeOf(camille);
    expect(await codeOf(camille)).toBe(code);
    const now = desk.clock.now();
    const other = { code: 'ABCDEFGH', participant: camille.id, expiresAt: now.toISOString() };
    const { expiresAt } = await desk.bot.context.store.linkCodes.issue(other, now.toISOString());
    expect((Date.parse(expiresAt) - now.getTime()) / HOUR_MS).toBe(30 * 24);
  });

  it.each(['camille', 'Martin, Camille', 'Martin'])(
    'knows people by words of their name: %s',
    async (words) => {
      const said = textOf(await desk.say(nadia, `codes ${words}`));
      expect(said).toContain(words === 'camille' ? 'Code de Camille Martin' : 'ne désigne personne');
    },
  );
});

describe('/terrain profil', () => {
  it('shows the accounts, and unties those that a code tied', async () => {
    await stranger(`relier ${await codeOf(camille)}`);
    await identify(account({ chat: 'bureau', user: 'B1', name: 'camille.m', email: camille.email }));
    const profile = await desk.say(camille, 'profil');
    expect(textOf(profile)).toContain('camille.m (Bureau, par votre adresse) · cam (Ailleurs)');
    const untied = await desk.click(camille, button(profile, 'Détacher cam (Ailleurs)'));
    expect(textOf(untied)).toContain('n’est plus relié à vous');
    expect(await identify(account())).toBeUndefined();
  });

  it('unties nobody else’s account', async () => {
    await stranger(`relier ${await codeOf(camille)}`);
    const options = { detacher: 'ailleurs/U1' };
    await desk.click(malik, { label: '', run: { command: 'profil', options } });
    expect((await identify(account()))?.id).toBe(camille.id);
  });
});

describe('a code', () => {
  it('is eight characters that are not mistaken for others', () => {
    expect(codeFrom('q83vASNFZ4mrze8BI0VniQ')).toMatch(/^[A-HJKMNP-TV-Z2-9]{8}$/);
    expect(codeFrom('a')).not.toBe(codeFrom('b'));
  });

  it('is read back as it is spelled', () => {
    const code = codeFrom('q83vASNFZ4mrze8BI0VniQ');
    expect(normaliseCode(` ${spelledCode(code).toLowerCase()}\u00a0`)).toBe(code);
  });
});
