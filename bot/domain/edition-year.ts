import type { Edition } from './edition.ts';

/** A stretch of time: from an instant up to another, which is not in it. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** In June of a year, and later, the edition that is made is that of the school year to come. */
const FIRST_MONTH = 5;

/** When the dates of an edition may be: from June before its school year up to the end of the August after it. */
export function yearOfEdition({ createdAt }: Pick<Edition, 'createdAt'>): Span {
  const created = new Date(createdAt);
  const year = created.getUTCFullYear() - (created.getUTCMonth() < FIRST_MONTH ? 1 : 0);
  return { from: new Date(Date.UTC(year, FIRST_MONTH)), until: new Date(Date.UTC(year + 1, 8)) };
}
