import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../adapters/ical/write-calendar.ts';
import type { FeedEntry } from '../../../bot/calendar/feed.ts';

const entry = (changes: Partial<FeedEntry> = {}): FeedEntry => ({
  uid: 'senat@2026.terrain',
  title: 'Journée au Sénat ; matin, midi',
  place: 'Palais du Luxembourg, Paris',
  description: `Pièce d’identité.\n${'très long '.repeat(30)}`,
  start: '2027-03-27T09:00:00+01:00',
  end: '2027-03-27T10:00:00+01:00',
  cancelled: false,
  sequence: 0,
  updatedAt: '2026-11-02T08:00:00.000Z',
  ...changes,
});

/** Read by ical.js, which did not write it. */
function read(...entries: readonly FeedEntry[]): readonly ICAL.Component[] {
  const text = writeCalendar({ name: 'Session « commune »', entries });
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent');
}

const inParis = (time: ICAL.Time) =>
  new Intl.DateTimeFormat('fr-FR', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(time.toJSDate());

describe('a calendar feed', () => {
  it('says the same words to another parser', () => {
    const [component] = read(entry({ link: 'https://visio.exemple.fr/a?b=c' }));
    const event = new ICAL.Event(component);
    expect(event.uid).toBe('senat@2026.terrain');
    expect(event.summary).toBe('Journée au Sénat ; matin, midi');
    expect(event.location).toBe('Palais du Luxembourg, Paris');
    expect(event.description).toBe(entry().description);
    expect(component?.getFirstPropertyValue('url')).toBe('https://visio.exemple.fr/a?b=c');
  });

  it('gives the right hours on both sides of each clock change, at the end of the year, on a leap day', () => {
    const starts = [
      '2027-03-27T09:00:00+01:00',
      '2027-03-29T09:00:00+02:00',
      '2026-10-24T09:00:00+02:00',
      '2026-10-26T09:00:00+01:00',
      '2026-12-31T23:30:00+01:00',
      '2028-02-29T09:00:00+01:00',
    ];
    const events = read(...starts.map((start, index) => entry({ uid: String(index), start, end: start })));
    expect(events.map((component) => inParis(new ICAL.Event(component).startDate))).toEqual([
      '27/03/2027 09:00',
      '29/03/2027 09:00',
      '24/10/2026 09:00',
      '26/10/2026 09:00',
      '31/12/2026 23:30',
      '29/02/2028 09:00',
    ]);
  });

  it('says what was cancelled, which revision it is and when it changed', () => {
    const [component] = read(entry({ cancelled: true, sequence: 3 }));
    const value = (name: string) => String(component?.getFirstPropertyValue(name));
    expect(value('status')).toBe('CANCELLED');
    expect(value('sequence')).toBe('3');
    expect(value('last-modified')).toBe('2026-11-02T08:00:00Z');
    expect(value('dtstamp')).toBe('2026-11-02T08:00:00Z');
    expect(String(read(entry())[0]?.getFirstPropertyValue('status'))).toBe('CONFIRMED');
  });

  it('is a calendar when it is empty, and the same bytes each time', () => {
    expect(read()).toEqual([]);
    const feed = { name: 'Session', entries: [entry()] };
    expect(writeCalendar(feed)).toBe(writeCalendar(feed));
  });
});
