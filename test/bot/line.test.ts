import { describe, expect, it } from 'vitest';
import { allCommands } from '../../bot/commands/index.ts';
import { parseLine, splitLine } from '../../bot/line.ts';
import { edition } from './sample-edition.ts';

function parse(line: string) {
  const { name, rest } = splitLine(line);
  const command = allCommands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  const { ligne: _, ...values } = parseLine(command, rest, edition);
  return values;
}

describe('a typed line', () => {
  it('gives the kind, the theme and the text', () => {
    expect(parse('signaler blocage rural La visio coupe au milieu')).toEqual({
      nature: 'blocking-point',
      theme: 'rural',
      texte: 'La visio coupe au milieu',
    });
  });

  it('takes kind and theme in any order, with accents, capitals and several words', () => {
    expect(parse('Signaler Ruralité Bonne pratique : Un bus passe le mardi')).toEqual({
      nature: 'good-practice',
      theme: 'rural',
      texte: 'Un bus passe le mardi',
    });
  });

  it('leaves a text alone that names neither', () => {
    expect(parse('signaler Le bureau de poste est fermé')).toEqual({ texte: 'Le bureau de poste est fermé' });
  });

  it('keeps the line ends of a text', () => {
    expect(parse('signaler constat ville Un.\nDeux.').texte).toBe('Un.\nDeux.');
  });

  it('gives the last option all that is left', () => {
    expect(parse('qui venir sans voiture')).toEqual({ sujet: 'venir sans voiture' });
    expect(parse('renommer 3 Venir sans voiture')).toEqual({ sujet: '3', titre: 'Venir sans voiture' });
  });

  it('forgives the name of an option before its value', () => {
    expect(parse('fusionner 3 avec 5')).toEqual({ sujet: '3', avec: '5' });
    expect(parse('rattacher fiche 106 sujet 3')).toEqual({ fiche: '106', sujet: '3' });
    expect(parse('profil contact oui')).toEqual({ contact: 'oui' });
  });

  it('takes the theme before or after a subject', () => {
    expect(parse('sujet rural 3')).toEqual({ theme: 'rural', sujet: '3' });
    expect(parse('fusionner rural 3 5')).toEqual({ theme: 'rural', sujet: '3', avec: '5' });
  });
});
