import type { CommandCall } from '../../../bot/message.ts';
import type { Frame } from '../frame.ts';
import { CallForm } from './call-form.tsx';

interface RunButtonProps {
  readonly frame: Frame;
  readonly label: string;
  readonly run: CommandCall;
  readonly tone?: 'plain' | 'danger';
  /** Tells buttons of the same label apart, for assistive technology. */
  readonly about?: string;
}

/** A button of a page that runs a command of the bot. */
export function RunButton({ frame, label, run, tone = 'plain', about }: RunButtonProps) {
  return (
    <CallForm run={run} requestId={frame.requestId()}>
      <button type="submit" class={`button ${tone}`}>
        {label}
        {about !== undefined && <span class="spoken"> ({about})</span>}
      </button>
    </CallForm>
  );
}
