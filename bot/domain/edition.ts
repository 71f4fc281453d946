/** A school that takes part in an edition, with the promotion (class) of the year. */
export interface School {
  /** Short code written in files and commands, e.g. "ENA". Unique in the edition. */
  readonly id: string;
  readonly name: string;
  readonly promotion: string;
  /** Where it is, e.g. "Bas-Rhin": whose public holidays are those of its students who are on no placement. */
  readonly territory?: string;
}

/** A theme of the year: what students observe, and what one restitution is about. */
export interface Theme {
  /** Short code written in files and commands, e.g. "rural". Unique in the edition. */
  readonly id: string;
  /** Title as printed, e.g. "L’accessibilité aux services en zone rurale". */
  readonly title: string;
  /** Two or three words for menus, e.g. "Services en zone rurale". */
  readonly label: string;
  /** Name of its channel, without "#". Unique in the edition. */
  readonly channel: string;
  /** Other words by which a one-line report may name the theme, e.g. ["ruralité", "campagne"]. */
  readonly aliases: readonly string[];
}

/** A mixed group that prepares the restitution of one theme. */
export interface WorkingGroup {
  readonly id: string;
  readonly name: string;
  readonly theme: string;
}

/** One year's joint session. Any number of schools, themes and groups. */
export interface Edition {
  readonly id: string;
  readonly name: string;
  readonly status: 'open' | 'closed';
  readonly schools: readonly School[];
  readonly themes: readonly Theme[];
  readonly groups: readonly WorkingGroup[];
  /** ISO 8601 instant. */
  readonly createdAt: string;
}

/** The channel that belongs to no theme. */
export const GENERAL_CHANNEL = 'général';

export function themeOf(edition: Edition, id: string | undefined): Theme | undefined {
  return edition.themes.find((theme) => theme.id === id);
}

export function themeOfChannel(edition: Edition, channel: string | undefined): Theme | undefined {
  return edition.themes.find((theme) => theme.channel === channel);
}
