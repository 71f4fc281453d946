import { describe, expect, it } from 'vitest';
import { openWebChat } from './open-web-chat.ts';

const FEED = {
  name: 'Session',
  entries: [
    {
      ...{ uid: 'senat@2026.terrain', title: 'Journée au Sénat', place: 'Paris', description: '' },
      ...{ start: '2027-01-13T09:30:00+01:00', end: '2027-01-13T17:30:00+01:00' },
      ...{ cancelled: false, sequence: 0, updatedAt: '2026-11-02T08:00:00.000Z' },
    },
  ],
};

describe('the address of a feed', () => {
  it('answers a calendar program, which has no cookie, and nobody whose token is unknown', async () => {
    const open = await openWebChat();
    open.reading.feed = async (token) => (token === 'secret' ? FEED : undefined);
    const answer = await fetch(`${open.chat.url}/agenda/secret.ics`);
    const other = await fetch(`${open.chat.url}/agenda/autre.ics`);
    const text = await answer.text();
    await open.close();
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('private');
    expect(text).toContain('DTSTART:20270113T083000Z');
    expect(other.status).toBe(404);
  });
});
