import type { APIAttachment, APIEmbed, RawFile, RESTPostAPIChannelMessageJSONBody } from 'discord.js';

/** A message as the platform takes it: new, or in the place of another. */
export interface Payload {
  readonly body: {
    readonly content: string;
    readonly embeds: readonly APIEmbed[];
    readonly components: NonNullable<RESTPostAPIChannelMessageJSONBody['components']>;
    /** Those that the message had before go. */
    readonly attachments: readonly Pick<APIAttachment, 'id' | 'filename' | 'description'>[];
    /** Those whom the bot calls; nobody is called by what people wrote. */
    readonly allowed_mentions: { readonly parse: readonly never[]; readonly users?: readonly string[] };
  };
  readonly files: RawFile[];
}

/** One sentence, without anything around it. */
export function plainPayload(content: string): Payload {
  const body = { content, embeds: [], components: [], attachments: [], allowed_mentions: { parse: [] } };
  return { body, files: [] };
}
