import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Locale } from '../../../bot/domain/participant.ts';
import { encodeCustomId, fits } from '../calls/custom-id.ts';
import type { Desk } from '../desk.ts';
import { keep } from '../kept.ts';
import { discordWording } from '../wording/index.ts';
import type { Page } from './pages.ts';
import type { LabelledButton } from './units.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The buttons of a page; what one has no room for is kept. */
export function buttonRows(rows: Page['rows'], desk: Desk): Promise<Row[]> {
  let given = 0;
  return Promise.all(
    rows.map(async (row) => ({
      type: ComponentType.ActionRow as const,
      components: await Promise.all(
        row.map((button) => {
          given += 1;
          return buttonOf(button, given, desk);
        }),
      ),
    })),
  );
}

async function buttonOf(
  { label, tone, run }: LabelledButton,
  at: number,
  desk: Desk,
): Promise<APIButtonComponentWithCustomId> {
  const direct = encodeCustomId({ type: 'run', call: run }, at);
  const customId = fits(direct)
    ? direct
    : encodeCustomId({ type: 'kept-run', id: await keep(desk, run) }, at);
  return { type: ComponentType.Button, style: STYLES[tone], label, custom_id: customId };
}

const STYLES = {
  primary: ButtonStyle.Primary,
  quiet: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

/** The row that turns pages. */
export function pager(id: string, page: number, pages: number, locale: Locale): Row {
  const words = discordWording(locale);
  const turn = (label: string, to: number, disabled: boolean): APIButtonComponentWithCustomId => ({
    ...{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, disabled },
    custom_id: encodeCustomId({ type: 'page', id, page: to }, to < page ? 0 : 1),
  });
  const back = turn(words.previous, Math.max(page - 1, 0), page === 0);
  return {
    type: ComponentType.ActionRow,
    components: [back, turn(words.next, page + 1, page === pages - 1)],
  };
}
