import type { Invocation } from '../../../bot/invocation.ts';
import type { Form, Message } from '../../../bot/message.ts';
import type { ChatHandler, Reply, Suggestion } from '../../../bot/ports/chat.ts';

/** A bot that answers a few commands as the real one does, and remembers what it was asked. */
export interface FakeHandler extends ChatHandler {
  readonly asked: Invocation[];
}

const COMMANDS: readonly Suggestion[] = [
  { value: 'signaler', label: '/terrain signaler', detail: 'Dire ce que vous avez vu' },
  { value: 'synthese', label: '/terrain synthese', detail: 'Lire ce qui revient dans un thème' },
  { value: 'sujet', label: '/terrain sujet', detail: 'Ouvrir un sujet et ses verbatims' },
  { value: 'aide', label: '/terrain aide', detail: 'Voir ce que Terrain sait faire' },
];
const THEMES: readonly Suggestion[] = [
  { value: 'rural', label: 'Services en zone rurale' },
  { value: 'ville', label: 'Politique de la ville' },
];

/** The workspace has no accounts: it never asks whose one is. */
export const NO_ACCOUNTS: Pick<ChatHandler, 'identify' | 'welcome'> = {
  identify: () => Promise.reject(new Error('the workspace asked whose account it is')),
  welcome: () => Promise.reject(new Error('the workspace asked what to tell a stranger')),
};

export function createFakeHandler(): FakeHandler {
  const asked: Invocation[] = [];
  return {
    asked,
    handle: async (invocation) => {
      asked.push(invocation);
      return answer(invocation);
    },
    complete: async ({ typing }) => (typing.type === 'line' ? suggestionsFor(typing.line) : []),
    ...NO_ACCOUNTS,
  };
}

function suggestionsFor(line: string): readonly Suggestion[] {
  const word = line.split(' ').at(-1) ?? '';
  const offered = line.includes(' ') ? THEMES : COMMANDS;
  return offered.filter(({ value }) => value.startsWith(word));
}

function answer({ call }: Invocation): Reply {
  if (call.type === 'line') return answerLine(call.line);
  const text = call.options.texte;
  if (call.command === 'signaler') return text === undefined || text.length < 5 ? form(text) : filed(text);
  if (call.command === 'rattacher') return privately({ title: 'Fiche 106 rattachée', blocks: [] }, true);
  if (call.command === 'renommer' || call.command === 'fusionner') return { type: 'form', form: renameForm };
  return privately({ title: `Fait : ${call.command}`, blocks: [{ type: 'paragraph', text: 'C’est noté.' }] });
}

function answerLine(line: string): Reply {
  if (line === 'signaler') return form(undefined);
  if (line.startsWith('signaler ')) return filed(line.slice('signaler '.length));
  if (line === 'themes') return { type: 'message', visibility: 'public', message: themes };
  if (line === 'panne') throw new Error('the database said: secret path');
  return privately({ blocks: [{ type: 'paragraph', text: `La commande « ${line} » n’existe pas.` }] });
}

function privately(message: Message, replaces = false): Reply {
  return { type: 'message', visibility: 'private', message, replaces };
}

const themes: Message = {
  title: 'Les thèmes de la session',
  blocks: [
    {
      type: 'list',
      ordered: true,
      items: [
        [{ link: 'Services en zone rurale', href: '/syntheses/rural' }, ' · 105 fiches'],
        'Politique de la ville',
      ],
    },
    { type: 'facts', facts: [{ label: 'Édition', value: 'Session commune 2026' }] },
    {
      type: 'quote',
      report: 'r4',
      text: 'Le réseau de conducteurs bénévoles : soixante inscrits, un standard tenu par le CCAS.',
      kind: 'good-practice',
      side: 'local',
      source: ['CCAS · Morbihan · ', { link: 'fiche 4', href: '/fiches/4' }],
    },
  ],
};

/** What the bot says of a report that was filed, with the nearest subjects as numbered choices. */
function filed(text: string): Reply {
  const attach = (label: string, key: string, detail?: string) => ({
    label,
    key,
    ...(detail !== undefined && { detail }),
    ...(key === '0' && { tone: 'quiet' as const }),
    run: { command: 'rattacher', options: { fiche: '106', sujet: key } },
  });
  return privately({
    title: 'Fiche 106 enregistrée',
    kind: 'blocking-point',
    blocks: [
      { type: 'quote', report: 'r1', text, source: 'Préfecture · Lozère' },
      {
        type: 'buttons',
        label: 'Est-ce le même sujet ?',
        layout: 'choices',
        buttons: [
          attach('Venir jusqu’au service sans voiture', '1', '12 fiches · « car », « permanence »'),
          attach('Le bus qui vient au village', '2', '4 fiches · « mercredi »'),
          attach('Fermetures de guichets décidées sans prévenir', '3', '13 fiches'),
          attach('Autre chose', '0'),
        ],
      },
      {
        type: 'buttons',
        label: 'Que faire de cette fiche',
        layout: 'actions',
        buttons: [
          { label: 'Modifier', tone: 'quiet', run: { command: 'signaler', options: {} } },
          {
            label: 'Retirer',
            tone: 'quiet',
            run: { command: 'fiches', options: { action: 'retirer', fiche: '106' } },
          },
        ],
      },
    ],
  });
}

function form(text: string | undefined): Reply {
  return { type: 'form', form: reportForm(text) };
}

function reportForm(text: string | undefined): Form {
  return {
    title: 'Signaler',
    intro: 'Ce que vous avez vu, en quelques phrases. Pas de nom ni de coordonnées de tiers.',
    submit: 'Enregistrer',
    run: { command: 'signaler', options: { theme: 'rural' } },
    fields: [
      {
        name: 'nature',
        label: 'Nature',
        type: 'choice',
        required: true,
        value: 'good-practice',
        choices: [
          { value: 'good-practice', label: 'Bonne pratique' },
          { value: 'blocking-point', label: 'Point de blocage' },
        ],
      },
      {
        name: 'texte',
        label: 'Ce que vous avez vu',
        type: 'paragraph',
        required: true,
        hint: 'Un fait, un lieu, ce qui marche ou ce qui bloque.',
        maxLength: 2000,
        ...(text !== undefined && {
          value: text,
          problem: 'Le texte est trop court : écrivez au moins 5 caractères.',
        }),
      },
      { name: 'sujet', label: 'Sujet en quelques mots', type: 'line', required: false, maxLength: 80 },
      { name: 'piece', label: 'Pièce jointe', type: 'file', required: false },
      {
        name: 'joignable',
        label: 'Je veux bien être joint',
        type: 'checkbox',
        required: false,
        value: 'yes',
      },
    ],
  };
}

const renameForm: Form = {
  title: 'Renommer le sujet',
  submit: 'Renommer',
  run: { command: 'renommer-fait', options: { sujet: 's1' } },
  fields: [
    {
      name: 'titre',
      label: 'Nouveau titre',
      type: 'line',
      required: true,
      maxLength: 80,
      hint: 'Trois à sept mots.',
    },
  ],
};
