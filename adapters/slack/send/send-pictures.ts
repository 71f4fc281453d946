import { svgToPng } from '../../files/svg-to-png.ts';
import { LIMITS } from '../limits.ts';
import { patiently } from '../patiently.ts';
import { cut } from '../render/cut.ts';
import type { Picture } from '../render/render-message.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Uploads pictures after their message, each with its alternative text. A picture that Slack does not take is left
 * out: the message has said in words what it shows.
 */
export async function sendPictures(
  { clients, clock, logger }: Workspace,
  channel: string,
  pictures: readonly Picture[],
): Promise<void> {
  for (const [index, { svg, alternative }] of pictures.entries()) {
    try {
      const file = Buffer.from(await svgToPng(svg));
      await patiently(clock, () =>
        clients.broadcast.files.uploadV2({
          channel_id: channel,
          file,
          filename: `terrain-${index + 1}.png`,
          title: cut(alternative, LIMITS.headerText),
          alt_text: cut(alternative, LIMITS.imageAlternative),
        }),
      );
    } catch (error) {
      logger?.warn({ err: error }, 'a picture could not be sent');
    }
  }
}
