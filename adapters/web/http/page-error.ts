/** Something that a page says in the workspace's own words, e.g. a channel that does not exist. */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly sentence: string;

  constructor(sentence: string) {
    super(sentence);
    this.sentence = sentence;
  }
}
