import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Block } from '../../../bot/message.ts';
import { edition } from '../../bot/sample-edition.ts';
import type { DoubleMessage, Json } from '../../fakes/discord/world.ts';
import { textIn } from './discord-hands.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';

let discord: OpenDiscord;

beforeEach(async () => {
  discord = await openDiscord();
});

afterEach(() => discord.close());

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="15">Été</text></svg>';

async function delivered(...blocks: readonly Block[]): Promise<DoubleMessage> {
  const channel = discord.platform.people.openChannel('terrain');
  const target = { type: 'channel', edition: edition.id, channel } as const;
  await discord.createChat().deliver(target, { title: 'Synthèse', blocks }, 'a');
  return discord.platform.people.see('anybody', channel).at(-1) as DoubleMessage;
}

const attachments = ({ body }: DoubleMessage) => (body.attachments ?? []) as Json[];
const contentOf = ({ id }: Json) => discord.platform.world.files.get(String(id))?.content ?? new Uint8Array();

it('shows a picture as a PNG with its words for those who do not see it', async () => {
  const message = await delivered({
    type: 'picture',
    svg: SVG,
    alternative: 'Onze sujets, dont trois vus des deux côtés.',
  });
  const [picture, ...more] = attachments(message);
  expect([picture?.filename, picture?.description, more]).toEqual([
    'image-0.png',
    'Onze sujets, dont trois vus des deux côtés.',
    [],
  ]);
  expect([...contentOf(picture ?? {}).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
  expect((message.body.embeds as Json[])[0]?.image).toEqual({ url: 'attachment://image-0.png' });
});

it('gives the whole of a long message as a file, and its first page', async () => {
  const words = Array.from(
    { length: 20 },
    (_, at): Block => ({ type: 'paragraph', text: `${at} ${'mot '.repeat(200)}.` }),
  );
  const message = await delivered(...words);
  expect(textIn(message)).toMatch(/Page.1 sur.\d/);
  const [file] = attachments(message);
  const text = Buffer.from(contentOf(file ?? {})).toString();
  expect([file?.filename, text.match(/mot/g)?.length, text.startsWith('# Synthèse\n')]).toEqual([
    'terrain.md',
    4000,
    true,
  ]);
});

it('says a message without a picture or a file with none', async () => {
  expect(attachments(await delivered({ type: 'paragraph', text: 'Bref.' }))).toEqual([]);
});
