import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf, renderForm } from '../../../adapters/slack/render/render-form.ts';
import { slackWordingFor } from '../../../adapters/slack/wording/wording.ts';
import type { Field, Form } from '../../../bot/message.ts';
import { viewProblems } from '../../fakes/slack/block-kit/check.ts';
import { textsOf } from '../../fakes/slack/texts-of.ts';

const words = slackWordingFor('fr');
const form = (...fields: readonly Field[]): Form => ({
  title: 'Signaler',
  submit: 'Enregistrer',
  run: { command: 'signaler', options: {} },
  fields,
});

describe('a form as a modal', () => {
  it('keeps within every limit of Slack, whatever the form', () => {
    const text = fc.string({ unit: 'binary', maxLength: 4000 });
    const field = fc.record(
      {
        name: fc.constant('f'),
        label: text,
        type: fc.constantFrom('line', 'paragraph', 'choice', 'checkbox', 'file'),
        required: fc.boolean(),
        hint: text,
        value: text,
        choices: fc.array(fc.record({ value: text, label: text }), { maxLength: 130 }),
        maxLength: fc.integer({ min: 1, max: 9000 }),
        problem: text,
      },
      { requiredKeys: ['name', 'label', 'type', 'required'] },
    );
    const anyForm = fc.record({
      title: text,
      intro: text,
      submit: text,
      run: fc.constant({ command: 'signaler', options: {} }),
      fields: fc.array(field, { maxLength: 60 }),
    });
    fc.assert(
      fc.property(anyForm, (one) => {
        const fields = one.fields.map((each, index) => ({ ...each, name: `f${index}` })) as readonly Field[];
        expect(viewProblems(renderForm({ ...one, fields }, { words, metadata: '{}' }))).toEqual([]);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('opens with what is known', () => {
    const view = renderForm(
      form(
        { name: 'texte', label: 'Texte', type: 'paragraph', required: true, value: 'Le car.' },
        {
          name: 'cote',
          label: 'Côté',
          type: 'choice',
          required: true,
          value: 'state',
          choices: [
            { value: 'state', label: 'État' },
            { value: 'local', label: 'Collectivités' },
          ],
        },
        { name: 'ok', label: 'Joignable', type: 'checkbox', required: false, value: 'yes' },
      ),
      { words, metadata: '{}' },
    );
    expect(view.blocks).toMatchObject([
      { block_id: 'texte', optional: false, element: { initial_value: 'Le car.', multiline: true } },
      { block_id: 'cote', element: { initial_option: { value: 'state', text: { text: 'État' } } } },
      { block_id: 'ok', optional: true, element: { initial_options: [{ value: 'yes' }] } },
    ]);
  });

  it('searches for what is too much to list', () => {
    const choices = Array.from({ length: 101 }, (_, n) => ({ value: `${n}`, label: `Sujet ${n}` }));
    const field: Field = {
      name: 'sujet',
      label: 'Sujet',
      type: 'choice',
      required: true,
      choices,
      value: '40',
    };
    const [block] = renderForm(form(field), { words, metadata: '{}' }).blocks;
    expect(block).toMatchObject({
      element: { type: 'external_select', min_query_length: 0, initial_option: { value: '40' } },
    });
  });

  it('says a title whole that is too long for its place', () => {
    const title = 'Corriger la fiche 106, « Le car du mercredi »';
    const view = renderForm({ ...form(), title }, { words, metadata: '{}' });
    expect(view.title.text.length).toBeLessThanOrEqual(24);
    expect(textsOf(view.blocks)).toContain(title);
  });

  it('gives each problem under its field, with the spaces of French', () => {
    const field: Field = {
      name: 'texte',
      label: 'Texte',
      type: 'line',
      required: true,
      problem: 'Trop court : dix !',
    };
    expect(problemsOf(form(field))).toEqual({ texte: 'Trop court\u00a0: dix\u202f!' });
  });
});
