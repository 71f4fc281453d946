/** The say of each view in the similarity of two reports. */
export interface ViewWeights {
  readonly meaning: number;
  readonly company: number;
  /** The vectors brought to where the ways to say one concept are near. */
  readonly concept: number;
  readonly words: number;
  /** Terms of the list of concepts. */
  readonly hits: number;
  readonly encoder: number;
}

/** From the lower bound words are trusted more, up to the upper one; field reports have .05 to .13, plain sets more. */
const WORDS_FROM = 0.15;
const WORDS_UP_TO = 0.25;
/**
 * What was learned of concepts of public action, the list of their terms and the projection, helps where words say
 * little: sample ARI .14 to .17. On news sentences, whose reliability is .17, the list costs .06 AMI, and more than
 * the plain say of the projection as much.
 */
const CONCEPTS_UP_TO = 0.1;
const FEWER_CONCEPTS_FROM = 0.15;

/**
 * Weights by how far the neighbours of a theme's reports are neighbours of each other: where people use the same words
 * for the same thing they are, and words are worth more than vectors learned elsewhere. On public sets words up to 1.5
 * or 3 and the projection with a little say everywhere are within the noise, .612 to .618 AMI.
 * An encoder has learned what words mean elsewhere too: beside trusted words it can count more (3 instead of 2: public
 * sets .656 to .663), on field reports it should not (sample .201 with 2, .185 with 3).
 * @param reliability see `reliabilityOf`
 */
export function viewWeights(reliability: number): ViewWeights {
  const words = between(reliability, WORDS_FROM, WORDS_UP_TO);
  const concepts = 1 - between(reliability, CONCEPTS_UP_TO, FEWER_CONCEPTS_FROM);
  return {
    meaning: 1,
    company: 1,
    concept: (1 + 2 * concepts) * (1 - words),
    words: 0.5 + 1.5 * words,
    hits: 0.5 * concepts,
    encoder: 2 + words,
  };
}

/** 0 up to the lower bound, 1 from the upper one, linear between. */
function between(value: number, low: number, high: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}
