import type { LanguageWords } from './language-words.ts';

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const DETERMINERS = 'the a an this that these those its their our your his her';
const PREPOSITIONS = 'of to in on for with without from by at between about into over under after before';

/** The small words of English. */
export const ENGLISH: LanguageWords = {
  stopWords: split(`
    ${DETERMINERS} ${PREPOSITIONS} my i me you he she it we they them us him
    who whom which what where when why how
    and or but so because as if than then though although while
    not no never nor only also very too more most less much many some any each every other same such just
    is are was were be been being am has have had having do does did doing will would can could should may might must
    there here up down out off again still already always often there's it's don't
    mr mrs ms miss`),
  determiners: split(DETERMINERS),
  linking: split(`${PREPOSITIONS} the a an its their our and or`),
  prepositions: split(`${PREPOSITIONS} and or`),
  pronouns: split('i you he she it we they who that which not to'),
  measures: split('year years month months week weeks day days hour hours minute minutes time times euros'),
  civilities: split('mr mrs ms miss dr sir madam'),
};
