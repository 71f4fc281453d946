import type { SlackDouble } from './slack-double.ts';

/** A view as the workspace keeps it. */
export interface SlackView {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly title?: { readonly text: string };
  readonly submit?: { readonly text: string };
  readonly private_metadata: string;
  readonly callback_id: string;
  readonly blocks: readonly ViewBlock[];
}

export interface ViewBlock {
  readonly type: string;
  readonly block_id?: string;
  readonly text?: { readonly text: string };
  readonly label?: { readonly text: string };
  readonly optional?: boolean;
  readonly element?: ViewElement;
}

export interface ViewElement {
  readonly type: string;
  readonly action_id: string;
  readonly initial_value?: string;
  readonly initial_option?: Option;
  readonly initial_options?: readonly Option[];
  readonly options?: readonly Option[];
}

export interface Option {
  readonly text: { readonly type: 'plain_text'; readonly text: string };
  readonly value: string;
}

/** The form that is open before somebody, with what is written in it. */
export interface OpenForm {
  readonly view: SlackView;
  readonly values: Readonly<Record<string, string>>;
  /** What is said to be wrong, by field. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What of views people have before them. */
export interface Views {
  form(user: string): OpenForm | undefined;
  home(user: string): SlackView | undefined;
  /** Writes into the form. */
  fill(user: string, values: Readonly<Record<string, string>>): void;
  /** What the acknowledgement of a submission does to the form. */
  acknowledge(user: string, answer: unknown): void;
}

interface Update {
  readonly response_action?: 'errors' | 'update' | 'clear';
  readonly errors?: Readonly<Record<string, string>>;
  readonly view?: Omit<SlackView, 'id'>;
}

/** `userOf` says whose trigger an id is. */
export function createViews(double: SlackDouble, userOf: (trigger: string) => string | undefined): Views {
  const forms = new Map<string, OpenForm>();
  const homes = new Map<string, SlackView>();
  double.onCall(({ method, body, answer }) => {
    const view = answer.view as SlackView;
    if (method === 'views.open') forms.set(userOf(String(body.trigger_id)) ?? '', opened(view));
    if (method === 'views.publish') homes.set(String(body.user_id), view);
    if (method !== 'views.update') return;
    for (const [user, form] of forms) if (form.view.id === view.id) forms.set(user, opened(view));
  });
  return {
    form: (user) => forms.get(user),
    home: (user) => homes.get(user),
    fill: (user, values) => {
      const form = forms.get(user);
      if (form !== undefined) forms.set(user, { ...form, values: { ...form.values, ...values } });
    },
    acknowledge: (user, answer) => {
      const form = forms.get(user);
      const { response_action, errors = {}, view } = (answer ?? {}) as Update;
      if (form === undefined) return;
      if (response_action === 'errors') forms.set(user, { ...form, errors });
      else if (response_action === 'update' && view !== undefined)
        forms.set(user, opened({ ...view, id: form.view.id }));
      else forms.delete(user);
    },
  };
}

function initialOf({ initial_value, initial_option, initial_options = [] }: ViewElement): string {
  return initial_value ?? initial_option?.value ?? initial_options[0]?.value ?? '';
}

function opened(view: SlackView): OpenForm {
  const values = view.blocks.flatMap(({ block_id, element }) =>
    block_id === undefined || element === undefined ? [] : [[block_id, initialOf(element)]],
  );
  return { view, values: Object.fromEntries(values), errors: {} };
}
