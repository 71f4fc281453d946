/** In how many words a share is said, the most solid first. */
export type SolidityLevel = 'solid' | 'fair' | 'fragile' | 'weak';

/** From .75 on clusters are held to be stable (Hennig 2007); below one half a subject is lost more often than found. */
const FROM: readonly (readonly [SolidityLevel, number])[] = [
  ['solid', 0.75],
  ['fair', 0.5],
  ['fragile', 0.25],
];

/** @param share of the regroupings that find the subject again, from 0 to 1 */
export function solidityLevel(share: number): SolidityLevel {
  return FROM.find(([, least]) => share >= least)?.[0] ?? 'weak';
}
