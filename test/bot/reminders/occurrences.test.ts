import { describe, expect, it } from 'vitest';
import type { Event } from '../../../bot/domain/event.ts';
import type { Timing } from '../../../bot/domain/reminder.ts';
import { isCurrent, occurrences } from '../../../bot/reminders/occurrences.ts';
import { sampleEvent } from '../../contracts/store/samples.ts';

const FAR = ['2025-01-01T00:00:00Z', '2030-01-01T00:00:00Z'] as const;

function dues(timing: Timing, event?: Event, [after, until]: readonly [string, string] = FAR): string[] {
  return occurrences({ timing }, event, new Date(after), new Date(until)).map(({ due }) => due.toISOString());
}

function weekly(at: string, rule: string, zone = 'Europe/Paris'): Timing {
  return { type: 'recurrent', at, rule, zone };
}

const BEFORE: Timing = {
  type: 'event',
  event: 'senat',
  offsets: [{ minutes: 90 }, { days: 7, at: '09:00' }, { days: 1, at: '18:00' }],
};

describe('the occurrences of a reminder', () => {
  it('are counted back from its event on the calendar of its zone, the earliest first', () => {
    expect(dues(BEFORE, sampleEvent())).toEqual([
      '2027-01-06T08:00:00.000Z',
      '2027-01-12T17:00:00.000Z',
      '2027-01-13T07:00:00.000Z',
    ]);
    const cayenne = sampleEvent({ zone: 'America/Cayenne', start: '2027-01-13T09:30:00-03:00' });
    expect(dues(BEFORE, cayenne)[1]).toBe('2027-01-12T21:00:00.000Z');
  });

  it('keep the hour on both sides of the clock changes, the evening before', () => {
    const spring = sampleEvent({ start: '2027-03-28T09:00:00+02:00' });
    const autumn = sampleEvent({ start: '2027-10-31T09:00:00+01:00' });
    const eve: Timing = { type: 'event', event: 'senat', offsets: [{ days: 1, at: '18:00' }] };
    expect(dues(eve, spring)).toEqual(['2027-03-27T17:00:00.000Z']);
    expect(dues(eve, autumn)).toEqual(['2027-10-30T16:00:00.000Z']);
  });

  it('are none when the event is cancelled, or gone, or begins before them', () => {
    expect(dues(BEFORE, sampleEvent({ status: 'cancelled' }))).toEqual([]);
    expect(dues(BEFORE)).toEqual([]);
    const after: Timing = { type: 'event', event: 'senat', offsets: [{ days: 0, at: '18:00' }] };
    expect(dues(after, sampleEvent())).toEqual([]);
  });

  it('happen once in the night when an hour is skipped, and once when it comes twice', () => {
    expect(dues(weekly('2027-03-27T02:30', 'FREQ=DAILY;COUNT=3'))).toEqual([
      '2027-03-27T01:30:00.000Z',
      '2027-03-28T01:30:00.000Z',
      '2027-03-29T00:30:00.000Z',
    ]);
    expect(dues(weekly('2026-10-24T02:30', 'FREQ=DAILY;COUNT=3'))).toEqual([
      '2026-10-24T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it('know leap days, the ends of months and of the year', () => {
    expect(dues(weekly('2028-02-28T09:00', 'FREQ=DAILY;COUNT=3'))).toEqual([
      '2028-02-28T08:00:00.000Z',
      '2028-02-29T08:00:00.000Z',
      '2028-03-01T08:00:00.000Z',
    ]);
    expect(dues(weekly('2027-01-31T09:00', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2'))[1]).toBe(
      '2027-02-28T08:00:00.000Z',
    );
    expect(dues(weekly('2026-12-31T23:30', 'FREQ=DAILY;UNTIL=20270101'))).toEqual([
      '2026-12-31T22:30:00.000Z',
      '2027-01-01T22:30:00.000Z',
    ]);
    const newYear = sampleEvent({ start: '2027-01-01T10:00:00+01:00' });
    expect(dues(BEFORE, newYear)[1]).toBe('2026-12-31T17:00:00.000Z');
  });

  it('begin after the one instant and end with the other', () => {
    const rule = weekly('2026-11-02T09:00', 'FREQ=WEEKLY;BYDAY=MO');
    const between = (after: string, until: string) => dues(rule, undefined, [after, until]);
    expect(between('2026-11-02T08:00:00Z', '2026-11-09T08:00:00Z')).toEqual(['2026-11-09T08:00:00.000Z']);
    expect(between('2026-11-02T07:59:59Z', '2026-11-02T08:00:00Z')).toEqual(['2026-11-02T08:00:00.000Z']);
    expect(between('2020-01-01T00:00:00Z', '2026-11-02T07:59:59Z')).toEqual([]);
  });

  it('are of the present while neither the reminder nor its event has moved', () => {
    const [first] = occurrences({ timing: BEFORE }, sampleEvent(), new Date(FAR[0]), new Date(FAR[1]));
    const key = first?.key ?? '';
    expect(isCurrent({ timing: BEFORE }, sampleEvent(), key)).toBe(true);
    expect(isCurrent({ timing: BEFORE }, sampleEvent({ start: '2027-01-14T09:30:00+01:00' }), key)).toBe(
      false,
    );
    expect(isCurrent({ timing: BEFORE }, sampleEvent({ status: 'cancelled' }), key)).toBe(false);
    expect(isCurrent({ timing: weekly('2026-11-02T09:00', 'FREQ=DAILY') }, undefined, key)).toBe(false);
    expect(isCurrent({ timing: BEFORE }, sampleEvent(), 'nonsense')).toBe(false);
  });
});
