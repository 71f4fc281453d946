import type { Frame } from '../frame.ts';
import type { Html } from '../render.ts';
import { Shell } from './shell.tsx';

interface FormPageProps {
  readonly frame: Frame;
  readonly title: string;
  readonly form: Html;
}

/** A form on a page of its own: what the dialog shows, without script. */
export function FormPage({ frame, title, form }: FormPageProps) {
  return (
    <Shell frame={frame} title={title} layout="page">
      <div class="column">{form}</div>
    </Shell>
  );
}
