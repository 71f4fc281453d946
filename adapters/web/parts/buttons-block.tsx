import type { Block, Button } from '../../../bot/message.ts';
import { CallForm } from './call-form.tsx';
import type { MessageContext } from './message-context.ts';

type ButtonsBlock = Extract<Block, { type: 'buttons' }>;

interface ButtonsProps {
  readonly block: ButtonsBlock;
  readonly context: MessageContext;
}

/** A choice: one a line and numbered, or side by side. */
export function Buttons({ block, context }: ButtonsProps) {
  return (
    <fieldset class={block.layout}>
      <legend class="ask">{block.label}</legend>
      <div class="buttons">
        {block.buttons.map((button) => (
          <CallForm
            run={button.run}
            requestId={context.requestId()}
            channel={context.channel}
            message={context.message}
          >
            <CallButton button={button} />
          </CallForm>
        ))}
      </div>
    </fieldset>
  );
}

export function CallButton({ button }: { readonly button: Button }) {
  const { label, detail, key, tone } = button;
  return (
    <button type="submit" class={`button ${tone ?? 'plain'}`} data-key={key} aria-keyshortcuts={key}>
      {key !== undefined && <kbd>{key}</kbd>}
      <span class="label">
        {label} {detail !== undefined && <small>{detail}</small>}
      </span>
    </button>
  );
}
