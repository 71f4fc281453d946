import type { SlackView } from '../../../fakes/slack/views.ts';
import { drawBlocks } from './draw-blocks.ts';
import { escaped } from './draw-text.ts';
import { STYLES } from './styles.ts';

/** What stands on the page: a message in a channel, a form, or the Home tab. */
export interface Drawing {
  readonly caption: string;
  readonly blocks: readonly unknown[];
  readonly form?: SlackView;
  readonly ephemeral?: boolean;
}

/** A page on which Block Kit looks as it does in Slack, at the width of its column and of a telephone. */
export function drawPage(drawings: readonly Drawing[], width: number): string {
  return [
    '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Messages de Terrain dans Slack</title>',
    `<style>${STYLES} main { width: ${width}px; }</style><main>`,
    ...drawings.map(draw),
    '</main></html>',
  ].join('\n');
}

function draw({ caption, blocks, form, ephemeral = false }: Drawing): string {
  const only = ephemeral ? '<p class="only">Visible par vous uniquement</p>' : '';
  const body =
    form === undefined
      ? `<article>${only}<p class="by"><b>Terrain</b> <span>APP</span></p>${drawBlocks(blocks)}</article>`
      : `<section class="modal"><header>${escaped(form.title?.text ?? '')}</header>${drawBlocks(form.blocks)}<footer><button>Annuler</button><button class="primary">${escaped(form.submit?.text ?? '')}</button></footer></section>`;
  return `<h6>${escaped(caption)}</h6>${body}`;
}
