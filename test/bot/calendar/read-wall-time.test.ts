import { describe, expect, it } from 'vitest';
import { readWallTime } from '../../../bot/calendar/read-wall-time.ts';

describe('a day and an hour', () => {
  it.each([
    '13/01/2027 9 h 30',
    '13/01/2027 9h30',
    '13/1/2027 09:30',
    '13.01.2027, 9:30',
    '13/01/2027 à 9\u00a0h\u00a030',
    '2027-01-13 09:30',
    '2027-01-13T09:30:00',
    '13 janvier 2027 9 h 30',
    'mercredi 13 janvier 2027, 9 h 30',
    '13 January 2027 at 09:30',
  ])('is read as people write it: %s', (words) =>
    expect(readWallTime(words)).toEqual({ date: '2027-01-13', time: '09:30' }),
  );

  it('takes an hour alone on the day that is given', () => {
    expect(readWallTime('17 h', '2027-01-13')).toEqual({ date: '2027-01-13', time: '17:00' });
    expect(readWallTime('1er mars 2027 8 h', '2027-01-13')).toEqual({ date: '2027-03-01', time: '08:00' });
    expect(readWallTime('17 h')).toBeUndefined();
  });

  it.each([
    '',
    '13/01/2027',
    '29/02/2027 9 h',
    '32/01/2027 9 h',
    '13/13/2027 9 h',
    '13/01/2027 24:00',
    'demain',
  ])('is none: %j', (words) => expect(readWallTime(words)).toBeUndefined());
});
