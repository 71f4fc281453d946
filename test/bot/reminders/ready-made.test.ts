import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../bot/domain/event.ts';
import { unknownFields } from '../../../bot/reminders/fill-in.ts';
import { readyMade } from '../../../bot/reminders/ready-made.ts';

/** Articles and laws that a text refers to, in order. */
function references(text: string): readonly string[] {
  const found = text.match(
    /L\.\u00a0[\d\u2011]+|\b(?:432-11|226-13|226-14|2016-1691)\b|art\.\u00a0(?:1er|1|2|40)\b|1905/gu,
  );
  return (found ?? []).map((each) => each.replace('1er', '1'));
}

function questionsOf(body: string): readonly string[] {
  return body.split('\n').filter((line) => line.startsWith('- '));
}

describe('the words that reminders begin with', () => {
  it.each([...EVENT_KINDS, undefined])(
    'of %s fit the smallest form and name fields that there are',
    (kind) => {
      const { fr, en } = readyMade(kind);
      for (const { title, body } of [fr, en]) {
        expect(title.length).toBeLessThanOrEqual(150);
        expect(body.length).toBeLessThanOrEqual(3000);
        expect(unknownFields(`${title} ${body}`, kind !== undefined)).toEqual([]);
      }
      expect(`${fr.title}${fr.body}`).not.toMatch(/[^\u202f\s(][!?;]|[^\u00a0]:/u);
      expect(`${en.title}${en.body}`).not.toMatch(/\s[!?;:]|[«»]/u);
    },
  );

  it.each([...EVENT_KINDS, undefined])('of %s name the same articles of law in both languages', (kind) => {
    const { fr, en } = readyMade(kind);
    expect(references(en.body)).toEqual(references(fr.body));
    expect(questionsOf(en.body)).toHaveLength(questionsOf(fr.body).length);
  });

  it('ask the ten questions of ethics, each with its reference', () => {
    const { fr, en } = readyMade('ethics');
    for (const { body } of [fr, en]) {
      expect(questionsOf(body)).toHaveLength(10);
      for (const question of questionsOf(body)) expect(question).toMatch(/L\.\u00a01\d\d\u2011\d/u);
    }
  });
});
