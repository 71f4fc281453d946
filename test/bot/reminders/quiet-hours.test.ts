import { describe, expect, it } from 'vitest';
import type { Place } from '../../../bot/domain/place.ts';
import { HOME, type Locality, localityOf } from '../../../bot/reminders/locality.ts';
import { isPublicHoliday } from '../../../bot/reminders/public-holidays.ts';
import { disturbable } from '../../../bot/reminders/quiet-hours.ts';

function moved(due: string, where: string | Locality, limit?: string): string {
  const place = typeof where === 'string' ? { zone: where } : where;
  return disturbable(new Date(due), place, limit === undefined ? undefined : new Date(limit)).toISOString();
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

/** The days of a year, "2028-01-01" and on. */
const days = (year: number) =>
  Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10));
const holidays = (year: number, place: Locality) => days(year).filter((day) => isPublicHoliday(day, place));

describe('French public holidays', () => {
  it('are the eleven of a year, those that move with Easter too', () => {
    expect(holidays(2028, HOME)).toEqual([
      ...['2028-01-01', '2028-04-17', '2028-05-01', '2028-05-08', '2028-05-25', '2028-06-05'],
      ...['2028-07-14', '2028-08-15', '2028-11-01', '2028-11-11', '2028-12-25'],
    ]);
  });

  it.each([
    [2026, '2026-04-03'],
    [2027, '2027-03-26'],
    [2028, '2028-04-14'],
  ])('are two more in Alsace-Moselle: Good Friday of %i, and 26 December', (year, friday) => {
    const alsace = holidays(year, { ...HOME, alsaceMoselle: true });
    expect(alsace.filter((day) => !holidays(year, HOME).includes(day))).toEqual([friday, `${year}-12-26`]);
  });

  it.each([
    ['Indian/Mayotte', '04-27'],
    ['America/Martinique', '05-22'],
    ['America/Guadeloupe', '05-27'],
    ['America/Marigot', '05-28'],
    ['America/Cayenne', '06-10'],
    ['America/St_Barthelemy', '10-09'],
    ['Indian/Reunion', '12-20'],
  ])('are one more in %s: the abolition of slavery', (zone, day) => {
    const own = holidays(2027, { zone });
    expect(own.filter((each) => !holidays(2027, HOME).includes(each))).toEqual([`2027-${day}`]);
  });
});

describe('where somebody is', () => {
  const placed = (territory: string, institution = 'préfecture'): { placement: Place } => ({
    placement: { institution, side: 'state', territory },
  });
  const schools = [
    { id: 'INET', name: 'INET', promotion: 'P', territory: 'Strasbourg (Bas-Rhin)' },
    { id: 'ENA', name: 'ENA', promotion: 'P' },
  ];

  it.each([
    'Bas-Rhin',
    'Haut-Rhin',
    'Moselle',
    'Strasbourg',
    'Metz (Moselle)',
    'collectivité européenne d’Alsace',
  ])('is in Alsace-Moselle on placement in %s', (territory) => {
    expect(localityOf(placed(territory), { schools })).toEqual({ zone: 'Europe/Paris', alsaceMoselle: true });
  });

  it('is the placement, and for who is on none the school', () => {
    const isAlsace = (person: Parameters<typeof localityOf>[0]) =>
      localityOf(person, { schools }).alsaceMoselle;
    expect(isAlsace({ school: 'INET' })).toBe(true);
    expect(isAlsace({ school: 'INET', ...placed('Meurthe-et-Moselle') })).toBe(false);
    expect(isAlsace({ school: 'ENA' })).toBe(false);
    expect(isAlsace({})).toBe(false);
    expect(localityOf(placed('La Réunion'), { schools })).toEqual({
      zone: 'Indian/Reunion',
      alsaceMoselle: false,
    });
  });

  it('lets them sleep in on the holidays of that place alone', () => {
    const friday = '2027-03-26T09:00:00.000Z';
    expect(moved(friday, 'Europe/Paris')).toBe(friday);
    expect(moved(friday, { zone: 'Europe/Paris', alsaceMoselle: true })).toBe('2027-03-27T07:00:00.000Z');
    expect(moved('2026-12-26T09:00:00.000Z', { zone: 'Europe/Paris', alsaceMoselle: true })).toBe(
      '2026-12-27T07:00:00.000Z',
    );
    expect(moved('2027-12-20T09:00:00.000Z', 'Indian/Reunion')).toBe('2027-12-21T04:00:00.000Z');
    expect(moved('2027-12-20T09:00:00.000Z', 'Europe/Paris')).toBe('2027-12-20T09:00:00.000Z');
  });
});
