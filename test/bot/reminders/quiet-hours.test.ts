import { describe, expect, it } from 'vitest';
import { isPublicHoliday } from '../../../bot/reminders/public-holidays.ts';
import { disturbable } from '../../../bot/reminders/quiet-hours.ts';

function moved(due: string, zone: string, limit?: string): string {
  return disturbable(new Date(due), zone, limit === undefined ? undefined : new Date(limit)).toISOString();
}

describe('quiet hours', () => {
  it('leave alone what comes in the daytime of who reads it', () => {
    expect(moved('2027-01-12T17:00:00.000Z', 'Europe/Paris')).toBe('2027-01-12T17:00:00.000Z');
    expect(moved('2027-01-12T18:59:59.000Z', 'Europe/Paris')).toBe('2027-01-12T18:59:59.000Z');
  });

  it('wait for the morning where the reader is', () => {
    expect(moved('2027-01-12T17:00:00.000Z', 'Indian/Reunion')).toBe('2027-01-13T04:00:00.000Z');
    expect(moved('2027-01-12T05:00:00.000Z', 'Europe/Paris')).toBe('2027-01-12T07:00:00.000Z');
    expect(moved('2027-01-12T08:00:00.000Z', 'America/Cayenne')).toBe('2027-01-12T11:00:00.000Z');
  });

  it('last over French public holidays, one after the other', () => {
    expect(moved('2026-12-24T21:00:00.000Z', 'Europe/Paris')).toBe('2026-12-26T07:00:00.000Z');
    expect(moved('2026-12-25T10:00:00.000Z', 'Europe/Paris')).toBe('2026-12-26T07:00:00.000Z');
    expect(moved('2026-12-25T05:00:00.000Z', 'Europe/Paris')).toBe('2026-12-26T07:00:00.000Z');
    expect(moved('2027-05-05T19:00:00.000Z', 'Europe/Paris')).toBe('2027-05-07T06:00:00.000Z');
  });

  it('keep their hour over the night of a clock change', () => {
    expect(moved('2027-03-27T20:00:00.000Z', 'Europe/Paris')).toBe('2027-03-28T06:00:00.000Z');
    expect(moved('2026-10-24T19:00:00.000Z', 'Europe/Paris')).toBe('2026-10-25T07:00:00.000Z');
  });

  it('are broken for what would come when the event has begun', () => {
    const evening = '2027-01-12T20:00:00.000Z';
    expect(moved(evening, 'Europe/Paris', '2027-01-13T07:00:00.000Z')).toBe(evening);
    expect(moved(evening, 'Europe/Paris', '2027-01-13T07:00:01.000Z')).toBe('2027-01-13T07:00:00.000Z');
  });
});

describe('French public holidays', () => {
  it('are the eleven of a year, those that move with Easter too', () => {
    const days = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2028, 0, 1 + at)).toISOString());
    expect(days.map((day) => day.slice(0, 10)).filter(isPublicHoliday)).toEqual([
      ...['2028-01-01', '2028-04-17', '2028-05-01', '2028-05-08', '2028-05-25', '2028-06-05'],
      ...['2028-07-14', '2028-08-15', '2028-11-01', '2028-11-11', '2028-12-25'],
    ]);
  });
});
