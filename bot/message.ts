import type { ReportKind, Side } from '../analysis/index.ts';

/**
 * A piece of text. `href` is a path of Terrain's own pages, e.g. "/syntheses/rural"; adapters make it absolute.
 * `mention` calls a participant, by id: their account where the platform knows it, their name alone elsewhere. Nothing
 * that people write ever calls anybody.
 */
export type Span =
  | string
  | { readonly strong: string }
  | { readonly link: string; readonly href: string }
  | { readonly mention: string; readonly name: string };
export type RichText = string | readonly Span[];

/** What a button or a form runs: a command with its options. */
export interface CommandCall {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface Button {
  readonly label: string;
  /** Said after the label in smaller letters, e.g. "12 fiches · « car »". */
  readonly detail?: string;
  /** One character that does the same from the keyboard, where the platform has one. */
  readonly key?: string;
  readonly tone?: 'primary' | 'quiet' | 'danger';
  readonly run: CommandCall;
}

/** A part of a message, in the bot's words; each adapter renders it natively. */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: RichText }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] }
  | { readonly type: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | {
      readonly type: 'quote';
      /** Id of the report whose words these are: by it they are found when the author erases it. */
      readonly report: string;
      readonly text: string;
      readonly kind?: ReportKind;
      readonly side?: Side;
      /** Where it was seen and a way to the whole report. */
      readonly source: RichText;
    }
  | {
      readonly type: 'buttons';
      /** What the choice is about, e.g. "Est-ce le même sujet ?"; names the group for assistive technology. */
      readonly label: string;
      /** "choices": one a line, numbered; "actions": side by side. */
      readonly layout: 'choices' | 'actions';
      readonly buttons: readonly Button[];
    }
  | { readonly type: 'picture'; readonly svg: string; readonly alternative: string };

/** What Terrain says, on whatever platform. */
export interface Message {
  readonly title?: string;
  /** Shown as a badge beside the title. */
  readonly kind?: ReportKind;
  readonly blocks: readonly Block[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A question in a form. `value` is what it holds when the form opens. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'line' | 'paragraph' | 'choice' | 'checkbox' | 'file';
  readonly required: boolean;
  readonly hint?: string;
  readonly value?: string;
  readonly choices?: readonly Choice[];
  readonly minLength?: number;
  readonly maxLength?: number;
  /** What is wrong with `value`, in one sentence, when the form comes back. */
  readonly problem?: string;
}

/** A form: submitted, it runs `run.command` with `run.options` and the fields' values. */
export interface Form {
  readonly title: string;
  readonly intro?: string;
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly run: CommandCall;
}
