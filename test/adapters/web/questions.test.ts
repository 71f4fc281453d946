import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Participant } from '../../../bot/domain/participant.ts';
import { browse, formOf, textOf } from './browse.ts';
import { type OpenWebChat, openWebChat } from './open-web-chat.ts';
import { CAMILLE, JOHN } from './sample-workspace.ts';

const PATH = '/syntheses/rural/questions';

let open: OpenWebChat;
beforeEach(async () => {
  open = await openWebChat();
});
afterEach(() => open.close());

const send = (fields: Readonly<Record<string, string>>, accept = 'application/json', who = CAMILLE) =>
  browse(open.chat.url, who, PATH, { form: formOf(fields), accept });
const parts = async (fields: Readonly<Record<string, string>>) =>
  (await (await send(fields)).json()) as { refused: string; said: string; html: string };
const page = async (who: Participant, query = '') => (await browse(open.chat.url, who, PATH + query)).text();
const asked = (html: string) => Number(/data-report="(\d+)"/.exec(html)?.[1]);

describe('the page of questions', () => {
  it('bears its title, one question, and a key for each answer', async () => {
    const html = await page(CAMILLE);
    expect(textOf(/<h1>.*?<\/h1>/.exec(html)?.[0] ?? '')).toBe('Questions pour mieux regrouper');
    expect(html.match(/class="question"/g)).toHaveLength(1);
    const keys = [...html.matchAll(/data-key="(.)"/g)].map(([, key]) => key);
    expect(keys.sort()).toEqual(['0', '1', '2', '3', '4', '5', 'a', 'p', 'z']);
    const english = await page(JOHN);
    expect(textOf(/<h1>.*?<\/h1>/.exec(english)?.[0] ?? '')).toBe('Questions for better groups');
    expect([...english.matchAll(/data-key="([a-z])"/g)].map(([, key]) => key).sort()).toEqual([
      'o',
      's',
      'z',
    ]);
  });

  it('says the sizes of subjects, what they gained, and what became of them, to those who listen too', async () => {
    const html = await page(CAMILLE);
    const grouping = textOf(/<aside.*<\/aside>/s.exec(html)?.[0] ?? '');
    expect(grouping).toContain('1 sujet nouveau.');
    expect(grouping).toMatch(/\+1 1 fiche de plus \d+ \d+ fiches/);
    expect(grouping).toMatch(/Signaux isolés −2 2 fiches de moins/);
  });

  it('passes over what is asked to be, and keeps the question that it is asked with', async () => {
    const first = asked(await page(CAMILLE));
    const second = asked(await page(CAMILLE, `?passees=${first}`));
    expect(second).not.toBe(first);
    expect(asked(await page(CAMILLE, `?fiche=${second}`))).toBe(second);
    expect(asked(await page(CAMILLE, '?passees=x,-1,&fiche=<b>'))).toBe(first);
  });

  it('takes a subject, a name, or none for an answer, once however often it is sent', async () => {
    await parts({ demande: 'a', fiche: '4', sujet: 's2', version: '12' });
    await parts({ demande: 'a', fiche: '4', sujet: 's2', version: '12' });
    await parts({ demande: 'b', fiche: '5', nom: 'Bus du mardi' });
    await parts({ demande: 'c', fiche: '6', aucun: '1' });
    expect(open.answering.answered).toEqual([
      { report: 4, to: { type: 'subject', id: 's2', version: 12 } },
      { report: 5, to: { type: 'name', name: 'Bus du mardi' } },
      { report: 6, to: { type: 'none' } },
    ]);
  });

  it('takes an answer back, and asks about its report again', async () => {
    const { said } = await parts({ demande: 'a', annule: 'c1' });
    expect(open.answering.undone).toEqual(['c1']);
    expect(textOf(said)).toContain('La fiche 4 est de nouveau à placer');
    const response = await send({ demande: 'b', annule: 'c1', passees: '7' }, 'text/html');
    expect(response.headers.get('location')).toBe(`${PATH}?passees=7&fiche=4`);
  });

  it('says who answered first, with the next question, and may be asked again', async () => {
    open.answering.taken = 4;
    const { refused, html } = await parts({ demande: 'a', fiche: '4', aucun: '1' });
    expect(textOf(refused)).toContain('Malik a déjà répondu pour la fiche 4 : « Le bus »');
    expect(html).toContain('class="question"');
    open.answering.taken = undefined;
    await parts({ demande: 'a', fiche: '4', aucun: '1' });
    expect(open.answering.answered).toHaveLength(1);
  });

  it('says what goes wrong on a page of its own without script', async () => {
    open.answering.taken = 4;
    const response = await send({ demande: 'a', fiche: '4', aucun: '1' }, 'text/html');
    expect(response.status).toBe(409);
    expect(textOf(await response.text())).toContain('Malik a déjà répondu');
  });
});
