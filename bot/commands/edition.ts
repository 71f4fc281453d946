import { audit } from '../audit.ts';
import { eventLine } from '../calendar/event-line.ts';
import type { Command, CommandRun } from '../command.ts';
import type { Edition } from '../domain/edition.ts';
import { TerrainError } from '../errors.ts';
import { type NewEdition, readEdition } from '../imports/read-edition.ts';
import type { Attachment } from '../invocation.ts';
import type { Block } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { actions, formReply, instead, paragraph, privately } from '../reply.ts';

type Act = (run: CommandRun) => Promise<Reply>;

/** The year's joint session: show it, create the next one from a file, close it. */
export const edition: Command = {
  name: 'edition',
  right: 'manage-edition',
  changes: false,
  options: [
    { name: 'action', type: 'choice', required: false, choices: ['montrer', 'creer', 'fermer', 'rouvrir'] },
  ],
  run: (run) => (ACTS[run.options.action ?? ''] ?? show)(run),
};

const show: Act = async (run) => {
  const { edition: shown, wording } = run;
  const open = shown.status === 'open';
  const change = open
    ? ({ label: wording.edition.close, tone: 'danger', run: call('fermer') } as const)
    : ({ label: wording.edition.reopen, tone: 'quiet', run: call('rouvrir') } as const);
  const create = { label: wording.edition.create, tone: 'quiet', run: call('creer') } as const;
  const enrol = {
    label: wording.edition.enrol,
    tone: 'quiet',
    run: { command: 'inscrire', options: {} },
  } as const;
  return privately(
    shown.name,
    ...(await describe(run, shown)),
    actions(wording.report.actions, enrol, create, change),
  );
};

function call(action: string, more: Readonly<Record<string, string>> = {}) {
  return { command: 'edition', options: { action, ...more } };
}

async function describe(run: CommandRun, edition: Edition): Promise<readonly Block[]> {
  const { store, wording } = run;
  const words = wording.edition;
  const events = await store.events.list(edition.id);
  const people = await store.participants.list(edition.id);
  const reports = await store.reports.list({ edition: edition.id, status: 'filed' });
  return [
    {
      type: 'facts',
      facts: [
        { label: words.status, value: edition.status === 'open' ? words.isOpen : words.isClosed },
        {
          label: words.schools,
          value: edition.schools.map(({ name, promotion }) => `${name}, ${promotion}`).join(' · '),
        },
        { label: words.themes, value: edition.themes.map(({ label }) => label).join(' · ') },
        { label: words.participants, value: String(people.length) },
        { label: words.reports, value: String(reports.length) },
      ],
    },
    { type: 'heading', text: words.calendar },
    { type: 'list', ordered: false, items: events.map((event) => eventLine(run, event)) },
  ];
}

const create: Act = async (run) => {
  const { wording, files, store } = run;
  const file = files.fichier;
  if (file === undefined) return formReply(creationForm(run));
  const { edition: created, events } = parseEdition(run, file);
  await store.editions.add(created, events);
  await store.participants.saveAll([{ ...run.me, id: run.random.id(), edition: created.id }]);
  await audit(run, 'edition.created', `edition:${created.id}`);
  return privately(wording.edition.created(created.name), paragraph(wording.edition.createdWhy));
};

/** @throws TerrainError FILE_UNREADABLE or FILE_BAD_EDITION */
function parseEdition({ clock, me }: CommandRun, { name, content }: Attachment): NewEdition {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (cause) {
    throw new TerrainError('FILE_UNREADABLE', { name }, { cause });
  }
  return readEdition(json, clock.now().toISOString(), me.locale);
}

function creationForm({ wording }: CommandRun) {
  return {
    title: wording.edition.create,
    intro: wording.edition.createIntro,
    fields: [
      {
        name: 'fichier',
        label: wording.edition.file,
        hint: wording.edition.fileHint,
        type: 'file',
        required: true,
      },
    ],
    submit: wording.edition.create,
    run: call('creer'),
  } as const;
}

const close: Act = async (run) => {
  const { wording, store, edition: current, options } = run;
  if (options.confirme !== 'oui') {
    return instead(
      wording.edition.closeQuestion(current.name),
      paragraph(wording.edition.closeWarning),
      actions(
        wording.report.actions,
        { label: wording.edition.close, tone: 'danger', run: call('fermer', { confirme: 'oui' }) },
        { label: wording.report.keep, tone: 'quiet', run: call('montrer') },
      ),
    );
  }
  await store.editions.setStatus(current.id, 'closed');
  await audit(run, 'edition.closed', `edition:${current.id}`);
  return instead(wording.edition.closed(current.name));
};

const reopen: Act = async (run) => {
  await run.store.editions.setStatus(run.edition.id, 'open');
  await audit(run, 'edition.reopened', `edition:${run.edition.id}`);
  return instead(run.wording.edition.reopened(run.edition.name));
};

const ACTS: Readonly<Record<string, Act>> = { montrer: show, creer: create, fermer: close, rouvrir: reopen };
