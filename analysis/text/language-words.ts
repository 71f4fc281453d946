/** What the analysis knows of a language's small words, all in lower case and with their accents. */
export interface LanguageWords {
  /** Words that say nothing of what a report is about. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that announce a noun. */
  readonly determiners: ReadonlySet<string>;
  /** Small words that may stand inside a title. */
  readonly linking: ReadonlySet<string>;
  /** Small words after which an article may follow inside a title. */
  readonly prepositions: ReadonlySet<string>;
  /** Words that announce a verb. */
  readonly pronouns: ReadonlySet<string>;
  /** Words that count or date: no title starts on one. */
  readonly measures: ReadonlySet<string>;
  /** Words that announce a person's name. */
  readonly civilities: ReadonlySet<string>;
}

export type Language = 'fr' | 'en';
