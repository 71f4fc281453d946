import type { App, BlockSuggestion } from '@slack/bolt';
import { participantOf } from '../calls/ask.ts';
import { readFormState, surfaceOf } from '../calls/form-state.ts';
import { valuesOf } from '../calls/form-values.ts';
import { LIMITS } from '../limits.ts';
import { FIELD_ACTION, optionOf } from '../render/render-form.ts';
import { whereaboutsOf } from '../replies/surface.ts';
import type { Workspace } from '../workspace.ts';
import { inTime } from './in-time.ts';

/** What a field of a form may hold, as it is typed. */
export function listenToOptions(app: App, workspace: Workspace): void {
  app.options<'block_suggestion'>(
    { type: 'block_suggestion', action_id: FIELD_ACTION },
    async ({ ack, body }) => {
      const options = await inTime(workspace.clock, suggest(workspace, body));
      await ack({ options: options ?? [] });
    },
  );
}

async function suggest(workspace: Workspace, { user, view, block_id, value }: BlockSuggestion) {
  try {
    const state = await readFormState(workspace, view?.private_metadata ?? '');
    const participant = await participantOf(workspace, user);
    if (state === undefined || participant === undefined) return [];
    const found = await workspace.handler.complete({
      participant,
      ...whereaboutsOf(surfaceOf(state, user)),
      typing: {
        type: 'option',
        command: state.run.command,
        option: block_id,
        typed: value,
        options: { ...state.run.options, ...given(view?.state?.values ?? {}) },
      },
    });
    return found.slice(0, LIMITS.selectOptions).map((each) => optionOf(each.value, labelOf(each)));
  } catch (error) {
    workspace.logger?.error({ err: error }, 'the choices of a field could not be found');
    return [];
  }
}

/** What the other fields hold, where they hold something. */
function given(values: Parameters<typeof valuesOf>[0]): Record<string, string> {
  return Object.fromEntries(Object.entries(valuesOf(values)).filter(([, value]) => value !== ''));
}

function labelOf({ label, detail }: { readonly label: string; readonly detail?: string }): string {
  return detail === undefined ? label : `${label} · ${detail}`;
}
