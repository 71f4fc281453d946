import { describe, expect, it } from 'vitest';
import { messageProblems, viewProblems } from '../../fakes/slack/block-kit/check.ts';

const plain = (length: number) => ({ type: 'plain_text', text: 'a'.repeat(length) });
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: 'a'.repeat(length) });
const section = { type: 'section', text: mrkdwn(1) };
const button = (rest: object = {}) => ({ type: 'button', action_id: 'a', text: plain(1), ...rest });
const actions = (...elements: readonly object[]) => ({ type: 'actions', elements });
const input = (element: object) => ({ type: 'input', label: plain(1), element });
const modal = (blocks: readonly object[], rest: object = {}) => ({
  ...{ type: 'modal', title: plain(24), submit: plain(24) },
  blocks,
  ...rest,
});
const option = { text: plain(75), value: 'v'.repeat(150) };

/** At the limit Slack takes it; one further it does not. */
const LIMITS: readonly [string, (over: 0 | 1) => readonly string[]][] = [
  ['50 blocks a message', (over) => messageProblems(Array(50 + over).fill(section))],
  ['3,000 characters a section', (over) => messageProblems([{ type: 'section', text: mrkdwn(3000 + over) }])],
  [
    '10 fields a section',
    (over) => messageProblems([{ type: 'section', fields: Array(10 + over).fill(mrkdwn(1)) }]),
  ],
  [
    '2,000 characters a field',
    (over) => messageProblems([{ type: 'section', fields: [mrkdwn(2000 + over)] }]),
  ],
  ['150 characters a header', (over) => messageProblems([{ type: 'header', text: plain(150 + over) }])],
  [
    '10 elements a context',
    (over) => messageProblems([{ type: 'context', elements: Array(10 + over).fill(mrkdwn(1)) }]),
  ],
  ['75 characters a button', (over) => messageProblems([actions(button({ text: plain(75 + over) }))])],
  [
    '2,000 characters a button carries',
    (over) => messageProblems([actions(button({ value: 'v'.repeat(2000 + over) }))]),
  ],
  [
    '255 characters an action id',
    (over) => messageProblems([actions(button({ action_id: 'a'.repeat(255 + over) }))]),
  ],
  [
    '75 characters said of a button',
    (over) => messageProblems([actions(button({ accessibility_label: 'a'.repeat(75 + over) }))]),
  ],
  [
    '25 elements a row',
    (over) =>
      messageProblems([
        actions(...Array.from({ length: 25 + over }, (_, n) => button({ action_id: `a${n}` }))),
      ]),
  ],
  ['100 blocks a view', (over) => viewProblems(modal(Array(100 + over).fill(section)))],
  ['24 characters a view’s title', (over) => viewProblems(modal([], { title: plain(24 + over) }))],
  ['24 characters a view’s button', (over) => viewProblems(modal([], { submit: plain(24 + over) }))],
  [
    '3,000 characters of private metadata',
    (over) => viewProblems(modal([], { private_metadata: 'm'.repeat(3000 + over) })),
  ],
  [
    '3,000 characters an input begins with',
    (over) =>
      viewProblems(
        modal([input({ type: 'plain_text_input', action_id: 'a', initial_value: 'a'.repeat(3000 + over) })]),
      ),
  ],
  [
    '100 options a select',
    (over) =>
      viewProblems(
        modal([input({ type: 'static_select', action_id: 'a', options: Array(100 + over).fill(option) })]),
      ),
  ],
  [
    '75 characters an option',
    (over) =>
      viewProblems(
        modal([
          input({ type: 'static_select', action_id: 'a', options: [{ text: plain(75 + over), value: 'v' }] }),
        ]),
      ),
  ],
  [
    '150 characters an option’s value',
    (over) =>
      viewProblems(
        modal([
          input({
            type: 'static_select',
            action_id: 'a',
            options: [{ text: plain(1), value: 'v'.repeat(150 + over) }],
          }),
        ]),
      ),
  ],
  [
    '13,200 characters in all',
    (over) =>
      messageProblems([
        ...Array(4).fill({ type: 'section', text: mrkdwn(3000) }),
        { type: 'section', text: mrkdwn(1200 + over) },
      ]),
  ],
];

describe('the double of Slack', () => {
  it.each(LIMITS)('takes %s, and no more', (_, problems) => {
    expect(problems(0)).toEqual([]);
    expect(problems(1)).not.toEqual([]);
  });

  it('refuses what Slack does not know, and ids that come twice', () => {
    expect(messageProblems([{ type: 'marquee' }])).not.toEqual([]);
    expect(messageProblems([{ ...section, colour: 'red' }])).not.toEqual([]);
    expect(
      messageProblems([
        { ...section, block_id: 'b' },
        { ...section, block_id: 'b' },
      ]),
    ).not.toEqual([]);
    expect(messageProblems([actions(button(), button())])).not.toEqual([]);
  });

  it('refuses inputs outside of forms, forms without a button, and texts without a letter', () => {
    const field = input({ type: 'plain_text_input', action_id: 'a' });
    expect(messageProblems([field])).not.toEqual([]);
    expect(viewProblems({ type: 'modal', title: plain(1), blocks: [field] })).not.toEqual([]);
    expect(messageProblems([{ type: 'header', text: plain(0) }])).not.toEqual([]);
  });
});
