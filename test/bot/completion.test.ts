import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Typing } from '../../bot/ports/chat.ts';
import { may } from '../../bot/rights.ts';
import { type Desk, openDesk, TERRACE } from './desk.ts';
import { camille, nadia } from './sample-edition.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

async function values(
  command: string,
  option: string,
  typed: string,
  who = nadia,
): Promise<readonly string[]> {
  const typing: Typing = { type: 'option', command, option, typed, options: {} };
  const found = await desk.bot.handler.complete({ chat: TERRACE.name, participant: who, typing });
  return found.map(({ value }) => value);
}

describe('the completion of one option', () => {
  it('offers what this option takes and nothing else', async () => {
    expect(await values('salon', 'theme', '')).toEqual(['rural', 'ville']);
    expect(await values('salon', 'action', '')).toEqual(['sans theme', 'creer']);
  });

  it('finds people by every word of what is typed, accents forgiven', async () => {
    expect(await values('codes', 'personne', 'mart CAM')).toEqual([camille.email]);
    expect(await values('codes', 'personne', 'zoé')).toEqual([]);
  });

  it('offers nothing of a command that one may not use', async () => {
    expect(await values('codes', 'personne', '', camille)).toEqual([]);
  });

  it('offers nothing for free text, nor for what does not exist', async () => {
    expect(await values('chercher', 'mots', 'a')).toEqual([]);
    expect(await values('salon', 'couleur', '')).toEqual([]);
  });
});

describe('the completion of a line', () => {
  it.each([camille, nadia])('offers every command that $role may use', async (participant) => {
    const typing = { type: 'line', line: '' } as const;
    const offered = await desk.bot.handler.complete({ chat: 'web', participant, typing });
    const allowed = desk.bot.context.commands.filter(({ right }) => may(participant, right));
    const expected = allowed.map(({ name }) => name).filter((name) => name !== 'annuler');
    expect(offered.map(({ value }) => value)).toEqual(expected);
  });

  it('offers people too', async () => {
    const typing = { type: 'line', line: 'codes cam' } as const;
    const found = await desk.bot.handler.complete({ chat: 'web', participant: nadia, typing });
    expect(found.map(({ value, label }) => [value, label])).toEqual([[camille.email, 'Camille Martin']]);
  });
});
