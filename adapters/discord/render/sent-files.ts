import type { Locale } from '../../../bot/domain/participant.ts';
import type { Message } from '../../../bot/message.ts';
import { svgToPng } from '../../files/svg-to-png.ts';
import { cut, LIMITS } from '../limits.ts';
import { discordWording } from '../wording/index.ts';
import type { Page } from './pages.ts';

/** A file that goes with a message. */
export interface SentFile {
  readonly file: { readonly name: string; readonly data: Buffer; readonly contentType: string };
  readonly description?: string;
}

/** The drawings of a page, as the platform shows pictures. */
export function picturesOf({ pictures }: Page): Promise<readonly SentFile[]> {
  return Promise.all(
    pictures.map(async ({ svg, alternative }, at) => ({
      file: { name: pictureName(at), data: Buffer.from(await svgToPng(svg)), contentType: 'image/png' },
      description: cut(alternative, LIMITS.alternative),
    })),
  );
}

export function pictureName(at: number): string {
  return `image-${at}.png`;
}

/** Everything that a message says, for those who read it elsewhere. */
export function wholeText({ title }: Message, pages: readonly Page[], locale: Locale): SentFile {
  const text = [...(title === undefined ? [] : [`# ${title}`]), ...pages.map((page) => page.text)].join(
    '\n\n',
  );
  const { fileName } = discordWording(locale);
  return {
    file: { name: fileName, data: Buffer.from(`${text}\n`), contentType: 'text/markdown; charset=utf-8' },
  };
}
