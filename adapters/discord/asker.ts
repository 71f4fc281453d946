import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  GuildMember,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Account } from '../../bot/domain/account.ts';
import type { Locale } from '../../bot/domain/participant.ts';
import type { Whereabouts } from '../../bot/invocation.ts';
import type { AnswerAddress } from './answer/responder.ts';
import { CHAT, type Desk } from './desk.ts';
import { plainPayload } from './rest/payload.ts';
import { discordWording } from './wording/index.ts';

/** What people do that gets a message or a form for an answer. */
export type Interaction =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

/** Who does something, and where. */
export interface Asker {
  readonly account: Account;
  readonly where: Whereabouts;
  /** Language of the person's program, until Terrain knows the person. */
  readonly locale: Locale;
  readonly address: AnswerAddress;
}

export function askerOf(desk: Desk, interaction: Interaction): Asker {
  const { id, token, applicationId, channelId } = interaction;
  const locale = localeOf(interaction);
  const message = 'message' in interaction ? interaction.message : null;
  return {
    account: accountOf(desk, interaction),
    where: whereaboutsOf(interaction),
    locale,
    address: {
      ...{ application: applicationId, id, token, channel: channelId ?? '' },
      ...(message !== null && {
        message: {
          id: message.id,
          isPrivate: !interaction.inGuild() || message.flags.has(MessageFlags.Ephemeral),
        },
      }),
      opensForms: !interaction.isModalSubmit(),
      notice: plainPayload(discordWording(locale).saidInChannel),
    },
  };
}

export function accountOf(
  { coordinatorRole }: Desk,
  interaction: Interaction | AutocompleteInteraction,
): Account {
  const { user, member } = interaction;
  const roles = member instanceof GuildMember ? [...member.roles.cache.values()] : [];
  return {
    chat: CHAT,
    user: user.id,
    name: user.displayName,
    coordinator: roles.some(({ id, name }) => id === coordinatorRole || name === coordinatorRole),
    locale: localeOf(interaction),
  };
}

function localeOf({ locale }: Interaction | AutocompleteInteraction): Locale {
  return locale.startsWith('en') ? 'en' : 'fr';
}

export function whereaboutsOf(interaction: Interaction | AutocompleteInteraction): Whereabouts {
  const { channelId, channel } = interaction;
  if (!interaction.inGuild() || channelId === null) return { chat: CHAT };
  const name = channel !== null && 'name' in channel ? channel.name : null;
  return { chat: CHAT, channel: channelId, ...(name !== null && { channelName: name }) };
}
