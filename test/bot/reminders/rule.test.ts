import { describe, expect, it } from 'vitest';
import { readRule } from '../../../bot/reminders/rule.ts';

describe('a recurrence', () => {
  it.each([
    ['freq=weekly;byday=mo,th', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    [' RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3 ', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=3'],
    ['FREQ=DAILY;INTERVAL=2;UNTIL=20270630', 'FREQ=DAILY;INTERVAL=2;UNTIL=20270630'],
  ])('reads %s', (words, rule) => {
    expect(readRule(words)).toBe(rule);
  });

  it.each([
    '',
    'tous les lundis',
    'FREQ=SECONDLY',
    'FREQ=HOURLY',
    'BYDAY=MO',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=5000',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=DAILY;BYSETPOS=1',
    'FREQ=DAILY\nDTSTART:20200101T000000',
  ])('refuses %j in one sentence', (words) => {
    expect(() => readRule(words)).toThrow(expect.objectContaining({ code: 'BAD_RECURRENCE' }));
  });
});
