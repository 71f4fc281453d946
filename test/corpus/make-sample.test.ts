import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSample } from '../../adapters/sample/load-sample.ts';
import { makeSample } from './make-sample.ts';

const FOLDER = new URL('../../adapters/sample/', import.meta.url);
const { edition, participants, reports } = loadSample();
const people = new Map(participants.map((person) => [person.id, person]));

function committed(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

describe('the sample edition', () => {
  it.each(Object.entries(makeSample()))('holds %s as the corpus makes it', (name, made) => {
    expect(committed(name)).toBe(Buffer.from(made).toString());
  });

  it('tells nothing of how the corpus is labelled', () => {
    const keys = committed('reports.jsonl')
      .trim()
      .split('\n')
      .flatMap((line) => Object.keys(JSON.parse(line)));
    expect([...new Set(keys)].sort()).toEqual([
      'at',
      'author',
      'id',
      'kind',
      'placement',
      'school',
      'side',
      'territory',
      'text',
      'theme',
    ]);
  });

  it('goes through the importers whole', () => {
    expect(reports).toHaveLength(420);
    expect(participants.map(({ role }) => role).filter((role) => role === 'student')).toHaveLength(60);
    expect(participants).toHaveLength(64);
    expect(edition.themes.map(({ id }) => id)).toEqual(['rural', 'commun', 'ville', 'simplification']);
  });

  it('gives each student five to nine reports, all of the own school', () => {
    const students = participants.filter(({ role }) => role === 'student');
    const counts = students.map(({ id }) => reports.filter(({ author }) => author === id).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...counts)).toBeLessThanOrEqual(9);
    expect(reports.filter(({ author, school }) => people.get(author)?.school !== school)).toEqual([]);
  });

  it('mixes schools and halves in every working group', () => {
    for (const { id } of edition.groups) {
      const members = participants.filter(({ group }) => group === id);
      expect(new Set(members.map(({ school }) => school)).size).toBe(2);
      expect(new Set(members.map(({ half }) => half)).size).toBe(2);
    }
  });

  it('files the reports in the order of their dates, from September to November 2026', () => {
    const dates = reports.map(({ createdAt }) => createdAt);
    expect(dates).toEqual([...dates].sort());
    expect([dates.at(0)?.slice(0, 7), dates.at(-1)?.slice(0, 7)]).toEqual(['2026-09', '2026-11']);
  });

  it('lets about a third of the participants be contacted', () => {
    expect(participants.filter(({ contactable }) => contactable)).toHaveLength(20);
  });
});
