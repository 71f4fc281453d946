import type { Side } from '../../analysis/index.ts';

/** Where something was seen: an institution, its side of public action, and a territory. */
export interface Place {
  /** e.g. "préfecture", "mairie d'une commune de 1 200 habitants". */
  readonly institution: string;
  readonly side: Side;
  /** Département, region or country, e.g. "Lozère". */
  readonly territory: string;
}
