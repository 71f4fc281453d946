import { describe, expect, it } from 'vitest';
import { importWording } from '../../../bot/imports/wording.ts';

const unknown = {
  line: 12,
  field: 'theme',
  reason: 'unknown',
  value: 'mer',
  expected: 'rural, ville',
} as const;
const quote = { line: 3, field: 'row', reason: 'quote', value: '' } as const;

describe('the sentences of imports', () => {
  it('names the line, the column, the value and what would do', () => {
    expect(importWording('fr').refusal(unknown)).toBe(
      'Ligne 12, colonne «\u00a0thème\u00a0»\u00a0: «\u00a0mer\u00a0» n’est pas connu (valeurs admises\u00a0: rural, ville).',
    );
    expect(importWording('en').refusal(unknown)).toBe(
      'Line 12, column “theme”: “mer” is not known (allowed: rural, ville).',
    );
  });

  it('gives the words of closed lists as people write them', () => {
    const kind = {
      line: 2,
      field: 'kind',
      reason: 'unknown',
      value: 'x',
      expected: 'good-practice, proposal',
    } as const;
    expect(importWording('fr').refusal(kind)).toContain('admises\u00a0: bonne pratique, proposition)');
  });

  it('quotes a long value on one line and not to its end', () => {
    const long = { ...unknown, value: `un\ndeux ${'a'.repeat(100)}` };
    expect(importWording('en').refusal(long)).toMatch(/: “un deux a{51}…” is/);
  });

  it('names the line alone when the whole row cannot be read', () => {
    expect(importWording('fr').refusal(quote)).toBe('Ligne 3\u00a0: un guillemet n’est pas refermé.');
    expect(importWording('en').refusal(quote)).toBe('Line 3: a quotation mark is not closed.');
  });

  it('says which columns are left aside', () => {
    expect(importWording('fr').unknownColumns(['humeur'])).toContain(
      'La colonne «\u00a0humeur\u00a0» n’est pas connue',
    );
    expect(importWording('en').unknownColumns(['a', 'b'])).toBe(
      'The columns “a”, “b” are not known and are left aside.',
    );
  });
});
