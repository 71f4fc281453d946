import { z } from 'zod';
import {
  button,
  checkboxes,
  externalSelect,
  fileInput,
  image,
  plainTextInput,
  staticSelect,
} from './elements.ts';
import { anyText, blockId, plainText, url } from './objects.ts';
import { richText } from './rich-text.ts';

/** Blocks, with every limit that Slack documents. */

const header = z.strictObject({ type: z.literal('header'), block_id: blockId, text: plainText(150) });
const divider = z.strictObject({ type: z.literal('divider'), block_id: blockId });

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: z.union([button, staticSelect, externalSelect, checkboxes, image]).optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, {
    message: 'a section wants text or fields',
  });

const context = z.strictObject({
  type: z.literal('context'),
  block_id: blockId,
  elements: z
    .array(z.union([anyText(3000), image]))
    .min(1)
    .max(10),
});

const actions = z.strictObject({
  type: z.literal('actions'),
  block_id: blockId,
  elements: z
    .array(z.union([button, staticSelect, externalSelect, checkboxes]))
    .min(1)
    .max(25),
});

const input = z.strictObject({
  type: z.literal('input'),
  block_id: blockId,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: z.union([plainTextInput, staticSelect, externalSelect, checkboxes, fileInput]),
});

const picture = z.strictObject({
  type: z.literal('image'),
  block_id: blockId,
  image_url: url,
  alt_text: z.string().min(1).max(2000),
  title: plainText(2000).optional(),
});

const inMessages = [header, divider, section, context, actions, picture, richText] as const;

export const messageBlocks = z.array(z.discriminatedUnion('type', [...inMessages])).max(50);
export const viewBlocks = z.array(z.discriminatedUnion('type', [...inMessages, input])).max(100);
