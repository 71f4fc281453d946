import { describe, expect, it } from 'vitest';
import { instantAt, inZone, isZone, wallTimeAt } from '../../bot/zoned-time.ts';

const paris = (date: string, time: string) => instantAt({ date, time }, 'Europe/Paris');

describe('hours of a zone', () => {
  it('are another instant before and after the clocks change', () => {
    expect(paris('2027-03-27', '09:00')).toBe('2027-03-27T09:00:00+01:00');
    expect(paris('2027-03-29', '09:00')).toBe('2027-03-29T09:00:00+02:00');
    expect(paris('2026-10-24', '09:00')).toBe('2026-10-24T09:00:00+02:00');
    expect(paris('2026-10-26', '09:00')).toBe('2026-10-26T09:00:00+01:00');
  });

  it('are none in the hour that clocks leave out, the first in the hour that they show twice', () => {
    expect(paris('2027-03-28', '02:30')).toBeUndefined();
    expect(paris('2026-10-25', '02:30')).toBe('2026-10-25T02:30:00+02:00');
  });

  it('hold on a leap day and at the end of the year, overseas too', () => {
    expect(paris('2028-02-29', '23:59')).toBe('2028-02-29T23:59:00+01:00');
    expect(instantAt({ date: '2026-12-31', time: '22:00' }, 'Indian/Reunion')).toBe(
      '2026-12-31T22:00:00+04:00',
    );
  });

  it('come back from the instant', () => {
    expect(wallTimeAt('2027-01-13T09:30:00+01:00', 'America/Cayenne')).toEqual({
      date: '2027-01-13',
      time: '05:30',
    });
    expect(inZone('2027-01-13T08:30:00.000Z', 'Europe/Paris')).toBe('2027-01-13T09:30:00+01:00');
  });
});

describe('the name of a zone', () => {
  it.each(['Europe/Paris', 'Indian/Reunion', 'America/Cayenne'])('is known: %s', (name) =>
    expect(isZone(name)).toBe(true),
  );
  it.each(['', 'Lune', '+01:00', 'Europe/Lutèce', 'CET'])('is not known: %j', (name) =>
    expect(isZone(name)).toBe(false),
  );
});
