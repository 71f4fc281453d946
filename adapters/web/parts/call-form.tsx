import type { Child } from 'hono/jsx';
import type { CommandCall } from '../../../bot/message.ts';

interface CallFormProps {
  readonly run: CommandCall;
  readonly requestId: string;
  /** Channel in which it happens; absent in private. */
  readonly channel?: string | undefined;
  /** Message whose button it is, so that the reply may replace it. */
  readonly message?: string | undefined;
  readonly children?: Child;
  readonly class?: string;
}

/** A button that runs a command: a form, so that it works without script too. */
export function CallForm({ children, class: className, ...call }: CallFormProps) {
  return (
    <form method="post" action="/commandes" class={className ?? 'call'} data-call="">
      <HiddenCall {...call} from="button" />
      {children}
    </form>
  );
}

type HiddenCallProps = Omit<CallFormProps, 'children' | 'class'> & {
  readonly from: 'button' | 'form';
};

/** What a call is made of, in hidden fields. */
export function HiddenCall({ run, requestId, channel, message, from }: HiddenCallProps) {
  return (
    <>
      <input type="hidden" name="demande" value={requestId} />
      <input type="hidden" name="commande" value={run.command} />
      <input type="hidden" name="options" value={JSON.stringify(run.options)} />
      <input type="hidden" name="origine" value={from} />
      {channel !== undefined && <input type="hidden" name="salon" value={channel} />}
      {message !== undefined && <input type="hidden" name="message" value={message} />}
    </>
  );
}
