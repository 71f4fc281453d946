import type { types } from '@slack/bolt';
import { LIMITS } from '../limits.ts';
import type { SlackWording } from '../wording/wording.ts';
import { plain } from './plain.ts';

/** A view that says one thing. */
export function noticeView(title: string, text: string, words: SlackWording): types.ModalView {
  return {
    type: 'modal',
    title: plain(title, LIMITS.viewTitle),
    close: plain(words.back, LIMITS.viewButton),
    blocks: [{ type: 'section', text: plain(text, LIMITS.sectionText) }],
  };
}
