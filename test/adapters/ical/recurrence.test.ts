import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../adapters/ical/read-calendar.ts';
import { writeCalendar } from '../../../adapters/ical/write-calendar.ts';
import { yearOfEdition } from '../../../bot/domain/edition-year.ts';

const YEAR = yearOfEdition({ createdAt: '2026-09-01T08:00:00.000Z' });

/** A calendar of one file, each event by its lines. */
function calendar(...events: readonly (readonly string[])[]): string {
  const body = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//essai//FR', ...body, 'END:VCALENDAR'].join('\r\n');
}

const weekly = (...more: readonly string[]) => [
  ...['UID:point@exemple.fr', 'SUMMARY:Point', 'DTSTART;TZID=Europe/Paris:20261005T090000'],
  ...['DTEND;TZID=Europe/Paris:20261005T100000', ...more],
];

const rowsOf = (text: string) => readCalendar(text, YEAR).rows.map(({ values }) => values);
const startsOf = (text: string) => rowsOf(text).map(({ start }) => start);

describe('what recurs in an iCalendar file', () => {
  it('is a row a date, at the same hour of the place on both sides of each clock change', () => {
    const rows = rowsOf(calendar(weekly('RRULE:FREQ=WEEKLY;UNTIL=20270405T070000Z')));
    expect(rows).toHaveLength(27);
    const at = (day: string) => rows.find(({ start = '' }) => start.startsWith(day));
    expect(at('2026-10-19')).toMatchObject({ start: '2026-10-19T09:00:00+02:00', id: 'point-20261019' });
    expect(at('2026-10-26')).toMatchObject({ start: '2026-10-26T09:00:00+01:00', id: 'point-20261026' });
    expect(at('2027-03-22')).toMatchObject({ end: '2027-03-22T10:00:00+01:00', zone: 'Europe/Paris' });
    expect(at('2027-03-29')).toMatchObject({ end: '2027-03-29T10:00:00+02:00' });
  });

  it('comes back from our own feed at the same instants', () => {
    const rows = rowsOf(calendar(weekly('RRULE:FREQ=WEEKLY;COUNT=30')));
    const entries = rows.map(({ id = '', title = '', start = '', end = '' }) => ({
      ...{ uid: `${id}@2026.terrain`, title, place: '', description: '', start, end },
      ...{ cancelled: false, sequence: 0, updatedAt: '2026-11-02T08:00:00.000Z' },
    }));
    const feed = writeCalendar({ name: 'Session', entries });
    const back = readCalendar(feed, YEAR).rows.map(({ values }) => values);
    const instants = (list: typeof rows) => list.map(({ id, start = '' }) => [id, Date.parse(start)]);
    expect(instants(back)).toEqual(instants(rows));
    const other = new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents('vevent');
    expect(other.map((component) => new ICAL.Event(component).startDate.toJSDate().getTime())).toEqual(
      rows.map(({ start = '' }) => Date.parse(start)),
    );
  });

  it('leaves out what was taken out, adds what was added, and moves what was moved, under the code of its first date', () => {
    const text = calendar(
      weekly(
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE:20261012T070000Z',
        'RDATE;TZID=Europe/Paris:20261015T090000',
      ),
      [
        ...[
          'UID:point@exemple.fr',
          'RECURRENCE-ID;TZID=Europe/Paris:20261019T090000',
          'SUMMARY:Point déplacé',
        ],
        ...['DTSTART;TZID=Europe/Paris:20261020T140000', 'DTEND;TZID=Europe/Paris:20261020T150000'],
      ],
      ['UID:autre@exemple.fr', 'DTSTART:20261019T070000Z', 'DTEND:20261019T080000Z', 'SUMMARY:Autre'],
    );
    expect(rowsOf(text).map(({ id, title, start, recurrence }) => [id, title, start, recurrence])).toEqual([
      ['point-20261005', 'Point', '2026-10-05T09:00:00+02:00', ''],
      ['point-20261015', 'Point', '2026-10-15T09:00:00+02:00', ''],
      ['point-20261019', 'Point déplacé', '2026-10-20T14:00:00+02:00', ''],
      ['point-20261026', 'Point', '2026-10-26T09:00:00+01:00', ''],
      ['point-20261012', 'Point', '2026-10-12T09:00:00+02:00', 'excluded'],
      ['autre', 'Autre', '2026-10-19T07:00:00.000Z', ''],
    ]);
  });

  it('is in the hours of a zone that the file names, and describes badly or not at all', () => {
    const far = calendar(weekly('RRULE:FREQ=WEEKLY;COUNT=2')).replaceAll('Europe/Paris', 'America/Cayenne');
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:America/Cayenne', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
      ...['TZOFFSETFROM:+0900', 'TZOFFSETTO:+0900', 'END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT'],
    ].join('\r\n');
    for (const text of [far, far.replace('BEGIN:VEVENT', zone)])
      expect(startsOf(text)).toEqual(['2026-10-05T09:00:00-03:00', '2026-10-12T09:00:00-03:00']);
    const own = far.replace('BEGIN:VEVENT', zone).replaceAll('America/Cayenne', 'Bureau');
    expect(startsOf(own)).toEqual(['2026-10-05T00:00:00.000Z', '2026-10-12T00:00:00.000Z']);
  });

  it('keeps its codes when its hour changes', () => {
    const codes = (text: string) => rowsOf(text).map(({ id }) => id);
    const rule = 'RRULE:FREQ=WEEKLY;COUNT=5';
    const later = calendar(weekly(rule)).replaceAll('T090000', 'T110000').replaceAll('T100000', 'T120000');
    expect(codes(later)).toEqual(codes(calendar(weekly(rule))));
    expect(startsOf(later)[0]).toBe('2026-10-05T11:00:00+02:00');
  });

  it('has whole days, and dates of a lone exception', () => {
    const days = calendar(
      ['UID:jour@x', 'SUMMARY:Jour', 'DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=MONTHLY;COUNT=2'],
      ['UID:seul@x', 'SUMMARY:Seul', 'RECURRENCE-ID:20261103T080000Z', 'DTSTART:20261104T080000Z'],
    );
    expect(rowsOf(days).map(({ id, start, end }) => [id, start, end])).toEqual([
      ['jour-20261201', '2026-12-01 00:00', '2026-12-01 23:59'],
      ['jour-20270101', '2027-01-01 00:00', '2027-01-01 23:59'],
      ['seul-20261103', '2026-11-04T08:00:00.000Z', '2026-11-04T08:00:00.000Z'],
    ]);
  });

  it('is cut to the year of the edition, where an endless series ends', () => {
    const starts = startsOf(
      calendar(weekly('RRULE:FREQ=MONTHLY;BYDAY=1MO')).replaceAll('20261005', '20200106'),
    );
    expect(starts).toHaveLength(15);
    expect([starts[0], starts.at(-1)]).toEqual(['2026-06-01T09:00:00+02:00', '2027-08-02T09:00:00+02:00']);
  });

  it.each([
    ['RRULE:FREQ=DAILY', 'too-many'],
    ['RRULE:FREQ=HOURLY', 'unreadable'],
    ['RRULE:FREQ=SECONDLY', 'unreadable'],
    // Neither of these has a date; the library would look for one for ever, or make one up.
    ['RRULE:FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31', 'unreadable'],
    ['RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'unreadable'],
    ['RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=MO;BYSETPOS=6', 'unreadable'],
    ['RRULE:FREQ=WEEKLY;COUNT=2', 'outside'],
  ])('says why %s is no list of dates', (rule, recurrence) => {
    const text = calendar(weekly(rule));
    const old = recurrence === 'outside' ? text.replaceAll('2026', '2019') : text;
    expect(rowsOf(old)).toEqual([expect.objectContaining({ title: 'Point', recurrence })]);
  });

  it('is not read when it falls on 29 February alone, which most years lack', () => {
    const text = calendar(weekly('RRULE:FREQ=YEARLY')).replaceAll('20261005', '20240229');
    expect(rowsOf(text)).toEqual([expect.objectContaining({ title: 'Point', recurrence: 'unreadable' })]);
  });

  it('may have 200 dates', () => {
    const dates = (count: number) => rowsOf(calendar(weekly(`RRULE:FREQ=DAILY;COUNT=${count}`)));
    expect(dates(200)).toHaveLength(200);
    expect(dates(201)).toEqual([expect.objectContaining({ recurrence: 'too-many' })]);
  });

  it('leaves out the events that cannot be read, by their lines, and keeps the others', () => {
    const odd = (...lines: readonly string[]) => ['UID:drole', 'SUMMARY:Drôle', ...lines];
    const start = 'DTSTART:20270113T090000Z';
    const { rows, broken } = readCalendar(
      calendar(
        weekly('RRULE:FREQ=WEEKLY;COUNT=2'),
        odd(),
        odd('DTSTART:demain'),
        odd(start, 'DURATION:P99999999999W'),
        odd(start, 'RRULE:FREQ=MONTHLY;BYDAY=6MO'),
        odd(start, 'RDATE;VALUE=PERIOD:20270120T090000Z/20270120T100000Z'),
        odd(start, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:hier'),
        odd('DTSTART;TZID=Pressé:20270113T090000'),
      ).replace(
        'BEGIN:VEVENT',
        [
          ...['BEGIN:VTIMEZONE', 'TZID:Pressé', 'BEGIN:STANDARD', 'DTSTART:00010101T000000'],
          ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=SECONDLY', 'END:STANDARD'],
          ...['END:VTIMEZONE', 'BEGIN:VEVENT'],
        ].join('\r\n'),
      ),
      YEAR,
    );
    expect(rows.map(({ line }) => line)).toEqual([1, 1]);
    expect(broken).toEqual([2, 3, 4, 5, 6, 7, 8].map((line) => ({ line, reason: 'event' })));
  });

  it('has no code, and is refused, where the file gives the series none', () => {
    const [, ...nameless] = weekly('RRULE:FREQ=WEEKLY;COUNT=2');
    expect(rowsOf(calendar(nameless)).map(({ id }) => id)).toEqual(['']);
  });

  it('of ten thousand events takes seconds at most: nobody else is answered meanwhile', () => {
    const many = Array.from({ length: 10_000 }, (_, number) => [
      ...[`UID:${number}@exemple.fr`, 'SUMMARY:Point', 'DTSTART:20270113T090000Z', 'DURATION:PT1H'],
    ]);
    const text = calendar(...many);
    const before = process.cpuUsage().user;
    expect(rowsOf(text)).toHaveLength(10_000);
    expect(process.cpuUsage().user - before).toBeLessThan(3_500_000);
  });
});
