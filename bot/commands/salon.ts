import { audit } from '../audit.ts';
import { requestChannel } from '../channel-creation.ts';
import type { Command, CommandRun } from '../command.ts';
import type { Theme } from '../domain/edition.ts';
import { TerrainError } from '../errors.ts';
import type { Button } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { actions, choices, instead, paragraph, privately } from '../reply.ts';
import { requireTheme } from '../resolve.ts';

const WITHOUT = 'sans theme';
const CREATE = 'creer';

/** Says of which theme a channel speaks, so that reports made there need not name it; or makes a channel for one. */
export const salon: Command = {
  name: 'salon',
  right: 'manage-edition',
  changes: true,
  options: [
    { name: 'action', type: 'choice', required: false, choices: [WITHOUT, CREATE] },
    { name: 'theme', type: 'theme', required: false },
  ],
  run: async (run) => {
    const { action, theme: named } = run.options;
    const theme = named === undefined ? undefined : requireTheme(run.edition, named);
    if (action === CREATE) return theme === undefined ? whichToCreate(run) : create(run, theme);
    if (action === undefined && theme === undefined) return show(run);
    return tie(run, action === WITHOUT ? undefined : theme);
  },
};

/** @throws TerrainError NOT_IN_A_CHANNEL */
async function tie(run: CommandRun, theme: Theme | undefined): Promise<Reply> {
  const { store, edition, where, wording, channelTheme } = run;
  const { chat, channel } = where;
  if (channel === undefined) throw new TerrainError('NOT_IN_A_CHANNEL');
  await store.channels.tie({
    ...{ chat, channel, edition: edition.id },
    ...(theme === undefined ? {} : { theme: theme.id }),
  });
  const action = theme === undefined ? 'channel.untied' : 'channel.tied';
  await audit(run, action, `channel:${chat}/${channel}`);
  const words = wording.channel;
  const undo = actions(words.title, undoing(run, channelTheme));
  if (theme === undefined) return instead(words.untied, paragraph(words.untiedWhy), undo);
  return instead(words.tied(theme.label), paragraph(words.tiedWhy), undo);
}

function undoing({ wording }: CommandRun, before: Theme | undefined): Button {
  const options: Record<string, string> = before === undefined ? { action: WITHOUT } : { theme: before.id };
  return { label: wording.corrections.undo, tone: 'quiet', run: { command: 'salon', options } };
}

function show(run: CommandRun): Reply {
  const { channelTheme, edition, where, wording } = run;
  const words = wording.channel;
  const create: readonly Button[] = canCreate(run)
    ? [{ label: words.create, tone: 'quiet', run: { command: 'salon', options: { action: CREATE } } }]
    : [];
  if (where.channel === undefined) {
    return privately(
      words.title,
      paragraph(words.inAChannel),
      ...(create.length ? [actions(words.title, ...create)] : []),
    );
  }
  const themes = edition.themes
    .filter(({ id }) => id !== channelTheme?.id)
    .map(({ id, label }) => ({ label, run: { command: 'salon', options: { theme: id } } }));
  const without: Button = {
    label: words.without,
    tone: 'quiet',
    run: { command: 'salon', options: { action: WITHOUT } },
  };
  return privately(
    channelTheme === undefined ? words.speaksOfNone : words.speaksOf(channelTheme.label),
    choices(words.whichTheme, themes),
    actions(words.title, ...(channelTheme === undefined ? [] : [without]), ...create),
  );
}

function canCreate({ chats = [], where }: CommandRun): boolean {
  return chats.some(({ name, capabilities }) => name === where.chat && capabilities.newChannels);
}

function whichToCreate(run: CommandRun): Reply {
  requireCreation(run);
  const buttons = run.edition.themes.map(({ id, label }) => ({
    label,
    run: { command: 'salon', options: { action: CREATE, theme: id } },
  }));
  return privately(run.wording.channel.whichToCreate, choices(run.wording.common.themes, buttons));
}

async function create(run: CommandRun, theme: Theme): Promise<Reply> {
  requireCreation(run);
  const { where, edition, me, requestId, wording } = run;
  const asked = { chat: where.chat, edition: edition.id, theme: theme.id, asker: me.id, request: requestId };
  await requestChannel(run, asked);
  return instead(wording.channel.creating(theme.channel), paragraph(wording.channel.creatingWhy));
}

/** @throws TerrainError CHANNEL_REFUSED */
function requireCreation(run: CommandRun): void {
  if (!canCreate(run)) throw new TerrainError('CHANNEL_REFUSED');
}
