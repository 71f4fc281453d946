import type { Block, Message } from '../../../bot/message.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import { kindClass } from '../kinds.ts';
import { Buttons } from './buttons-block.tsx';
import { KindBadge } from './kind-badge.tsx';
import type { MessageContext } from './message-context.ts';
import { RichText } from './rich-text.tsx';

interface MessageCardProps {
  readonly message: Message;
  readonly context: MessageContext;
}

/** What Terrain says, in HTML. */
export function MessageCard({ message, context }: MessageCardProps) {
  const bare = message.title === undefined && message.kind === undefined && !message.blocks.some(isLarge);
  return (
    <div class={bare ? 'said' : 'said card'}>
      <MessageHead message={message} context={context} />
      {message.blocks.map((block) => (
        <BlockView block={block} context={context} />
      ))}
    </div>
  );
}

/** One or two sentences need no card around them. */
function isLarge(block: Block): boolean {
  return block.type !== 'paragraph';
}

function MessageHead({ message, context }: MessageCardProps) {
  if (message.title === undefined && message.kind === undefined) return null;
  return (
    <p class="head">
      {message.kind !== undefined && <KindBadge kind={message.kind} words={context.words} />}
      {message.title !== undefined && <strong>{message.title}</strong>}
    </p>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly context: MessageContext;
}

function BlockView({ block, context }: BlockProps) {
  switch (block.type) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return (
        <p class="text">
          <RichText text={block.text} />
        </p>
      );
    case 'list':
      return <ListBlock block={block} />;
    case 'facts':
      return <FactsBlock block={block} />;
    case 'quote':
      return <QuoteBlock block={block} context={context} />;
    case 'buttons':
      return <Buttons block={block} context={context} />;
    case 'picture':
      return <img class="picture" src={pictureSource(block.svg)} alt={block.alternative} />;
  }
}

function ListBlock({ block }: { readonly block: Extract<Block, { type: 'list' }> }) {
  const items = block.items.map((item) => (
    <li>
      <RichText text={item} />
    </li>
  ));
  return block.ordered ? <ol class="items">{items}</ol> : <ul class="items">{items}</ul>;
}

function FactsBlock({ block }: { readonly block: Extract<Block, { type: 'facts' }> }) {
  return (
    <dl class="facts">
      {block.facts.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface QuoteBlockProps {
  readonly block: Extract<Block, { type: 'quote' }>;
  readonly context: MessageContext;
}

function QuoteBlock({ block, context }: QuoteBlockProps) {
  return (
    <figure class={`verbatim ${block.kind === undefined ? '' : kindClass(block.kind)}`}>
      {block.kind !== undefined && (
        <p class="about">
          <KindBadge kind={block.kind} words={context.words} />
        </p>
      )}
      <blockquote>{typeset(block.text)}</blockquote>
      <figcaption>
        {block.side !== undefined && (
          <span class={`side ${block.side}`}>{context.words.sides[block.side]} · </span>
        )}
        <RichText text={block.source} />
      </figcaption>
    </figure>
  );
}

/** As an image, a drawing can neither run a script nor load anything. */
function pictureSource(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
}
