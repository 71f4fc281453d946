import { describe, expect, it } from 'vitest';
import { searchTerms } from '../../analysis/index.ts';
import { characterGrams } from '../../analysis/text/character-grams.ts';
import { contentWords } from '../../analysis/text/content-words.ts';
import { stem } from '../../analysis/text/stem.ts';
import { tokenise } from '../../analysis/text/tokenise.ts';

describe('preparation of French text', () => {
  it("keeps aujourd'hui whole, whatever the apostrophe", () => {
    expect(tokenise('Aujourd’hui').map(({ word }) => word)).toEqual(["aujourd'hui"]);
    expect(tokenise("l'aujourd'hui").map(({ word }) => word)).toEqual(["l'", "aujourd'hui"]);
  });

  it('sets elisions apart, one after the other', () => {
    expect(tokenise("jusqu'à l’école").map(({ word }) => word)).toEqual(["jusqu'", 'à', "l'", 'école']);
    expect(contentWords("qu'il s'agit d’inclusion", 'fr')).toEqual(['agit', 'inclusion']);
  });

  it('reads decomposed accents as composed ones', () => {
    expect(contentWords('préfecture'.normalize('NFD'), 'fr')).toEqual(
      contentWords('préfecture'.normalize('NFC'), 'fr'),
    );
  });

  it('tells the mayor from the town hall, and the municipality from what is common', () => {
    expect(stem('maires', 'fr')).toBe(stem('maire', 'fr'));
    expect(stem('mairies', 'fr')).toBe(stem('mairie', 'fr'));
    expect(stem('maire', 'fr')).not.toBe(stem('mairie', 'fr'));
    expect(stem('communes', 'fr')).not.toBe(stem('commun', 'fr'));
  });

  it('splits compounds and writes abbreviations out', () => {
    expect(contentWords('la sous-préfecture et la pref', 'fr')).toEqual(['préfecture', 'préfecture']);
  });

  it('leaves out stop words typed without their accents', () => {
    expect(contentWords('deja la, tres tot apres', 'fr')).toEqual(['tot']);
  });

  it('cuts words into grams of 3 to 5 characters without accents', () => {
    expect(characterGrams('été')).toEqual([' et', 'ete', 'te ', ' ete', 'ete ', ' ete ']);
    expect(characterGrams('')).toEqual(['  ']);
  });

  it('survives lone surrogates, emoji and other scripts', () => {
    expect(contentWords('\ud800 école 🏫 Ελλάδα', 'fr')).toEqual(['école', 'ελλάδα']);
  });
});

describe('searchTerms', () => {
  it('forgives accents and inflections', () => {
    expect(searchTerms('Les écoles fermées')).toEqual(searchTerms('ecole fermee'));
  });

  it('names each stem once, in order', () => {
    expect(searchTerms('Médecins, un médecin, des lits')).toEqual(['medecin', 'lit']);
  });

  it('finds nothing in stop words', () => {
    expect(searchTerms('et la, alors ?')).toEqual([]);
  });

  it('stems English when asked', () => {
    expect(searchTerms('The libraries were closing', 'en')).toEqual(['librari', 'close']);
  });
});
