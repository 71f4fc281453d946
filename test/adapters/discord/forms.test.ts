import { describe, expect, it } from 'vitest';
import { partsOf, partToAsk, withAnswers } from '../../../adapters/discord/forms/form-parts.ts';
import { modalOf } from '../../../adapters/discord/forms/modal.ts';
import { discordWording } from '../../../adapters/discord/wording/index.ts';
import type { Field, Form } from '../../../bot/message.ts';
import { checkModal } from '../../fakes/discord/check-modal.ts';
import type { Json } from '../../fakes/discord/world.ts';
import { seenForm } from './discord-hands.ts';

const words = discordWording('fr');

function field(name: string, rest: Partial<Field> = {}): Field {
  return { name, label: name, type: 'line', required: true, ...rest };
}

function form(fields: readonly Field[], rest: Partial<Form> = {}): Form {
  return {
    title: 'Signaler',
    submit: 'Enregistrer',
    run: { command: 'signaler', options: {} },
    fields,
    ...rest,
  };
}

const names = (asked: Form) => partsOf(asked).map(({ fields }) => fields.map(({ name }) => name));

describe('the parts of a form', () => {
  it('are one where everything fits', () => {
    expect(names(form(['a', 'b', 'c', 'd', 'e'].map((name) => field(name))))).toEqual([
      ['a', 'b', 'c', 'd', 'e'],
    ]);
  });

  it('leave a row for what the form says first', () => {
    const long = form(
      ['a', 'b', 'c', 'd', 'e'].map((name) => field(name)),
      { intro: 'C’est vous qui signalez.' },
    );
    expect(names(long)).toEqual([['a', 'b', 'c', 'd'], ['e']]);
  });

  it('begin with what needs an answer, in the order of the form', () => {
    const filled = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => field(name, { value: 'x' }));
    expect(names(form([...filled, field('g')]))).toEqual([
      ['a', 'b', 'c', 'd', 'g'],
      ['e', 'f'],
    ]);
    expect(names(form([...filled, field('g', { value: 'x', problem: 'Faux.' })]))[0]).toContain('g');
  });

  it('are asked for as long as an answer is missing', () => {
    const asked = form(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => field(name)));
    const half = withAnswers(asked, { a: '1', b: '2', c: '3', d: '4', e: '5' });
    expect([partToAsk(partsOf(asked)), partToAsk(partsOf(half)), names(half)[0]]).toEqual([
      0,
      0,
      ['a', 'b', 'c', 'd', 'f'],
    ]);
    expect(partToAsk(partsOf(withAnswers(half, { f: '6' })))).toBeUndefined();
  });

  it('pass over a choice of nothing', () => {
    expect(names(form([field('a', { type: 'choice', choices: [] }), field('b')]))).toEqual([['b']]);
  });
});

describe('a form as the platform opens it', () => {
  const choices = Array.from({ length: 40 }, (_, at) => ({
    value: `s${at}`,
    label: `Sujet ${at} ${'long '.repeat(30)}`,
  }));
  const monster = form(
    [
      field('texte', {
        type: 'paragraph',
        value: 'v'.repeat(5000),
        maxLength: 9000,
        minLength: 5,
        label: 'L'.repeat(80),
      }),
      field('sujet', { type: 'choice', choices, value: 's39', hint: 'h'.repeat(200) }),
      field('oui', { type: 'checkbox', required: false, value: 'yes' }),
      field('piece', { type: 'file' }),
    ],
    { title: `Renommer « ${'titre '.repeat(20)} »`, intro: 'Dites tout.' },
  );
  const [part] = partsOf(monster);
  const modal = part && (modalOf(monster.title, part, 'f0:abc:0', words) as unknown as Json);

  it('keeps every limit, whatever it holds', () => {
    expect(() => checkModal(modal ?? {})).not.toThrow();
  });

  it('opens with what it holds, a choice beyond the 25th included', () => {
    expect(seenForm(modal ?? {}).values).toMatchObject({ sujet: 's39', oui: 'true' });
  });

  it('says in full what its title line cannot', () => {
    expect(part?.intro).toBe(`${monster.title}\nDites tout.`);
  });

  it('says what is wrong in the place of the hint', () => {
    const wrong = form([field('a', { hint: 'Un fait.', problem: 'Trop court.' })]);
    const opened = modalOf(
      'Signaler',
      partsOf(wrong)[0] ?? { fields: [] },
      'f0:abc:0',
      words,
    ) as unknown as Json;
    expect(seenForm(opened).problems).toEqual(['Trop court.']);
  });
});
