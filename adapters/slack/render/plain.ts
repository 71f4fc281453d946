import type { types } from '@slack/bolt';
import { typeset } from '../../../bot/wording/typeset.ts';
import { cut } from './cut.ts';

/** Words as they are, typeset, cut to what their place shows. Slack refuses a text without a letter. */
export function plain(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: visible(cut(typeset(text), max)), emoji: false };
}

/** A space where there is nothing to say. */
export function visible(text: string): string {
  return text === '' ? ' ' : text;
}
