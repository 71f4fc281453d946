import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../bot/domain/event.ts';
import { unknownFields } from '../../../bot/reminders/fill-in.ts';
import { readyMade } from '../../../bot/reminders/ready-made.ts';

describe('the words that reminders begin with', () => {
  it.each([...EVENT_KINDS, undefined])(
    'of %s fit the smallest form and name fields that there are',
    (kind) => {
      const { title, body } = readyMade(kind);
      expect(title.length).toBeLessThanOrEqual(150);
      expect(body.length).toBeLessThanOrEqual(3000);
      expect(unknownFields(`${title} ${body}`, kind !== undefined)).toEqual([]);
      expect(`${title}${body}`).not.toMatch(/[^\u202f\s(][!?;]|[^\u00a0]:/u);
    },
  );

  it('ask the ten questions of ethics, each with its reference', () => {
    const questions = readyMade('ethics')
      .body.split('\n')
      .filter((line) => line.startsWith('- '));
    expect(questions).toHaveLength(10);
    for (const question of questions) expect(question).toMatch(/L\.\u00a01\d\d\u2011\d/u);
  });
});
