import { audit } from '../audit.ts';
import type { Command, CommandRun } from '../command.ts';
import type { AccountTie } from '../domain/account.ts';
import type { Participant } from '../domain/participant.ts';
import { TerrainError } from '../errors.ts';
import type { Block, Button } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { actions, instead, paragraph, privately } from '../reply.ts';
import { wordingFor } from '../wording/index.ts';

/** Who I am for Terrain, and the two things that I may change: being contacted, and the language. */
export const profil: Command = {
  name: 'profil',
  right: 'change-profile',
  changes: false,
  options: [
    { name: 'contact', type: 'choice', required: false, choices: ['oui', 'non'] },
    { name: 'langue', type: 'choice', required: false, choices: ['fr', 'en'] },
  ],
  run: async (run) => {
    const { contact, langue, detacher } = run.options;
    if (detacher !== undefined) return untie(run, detacher);
    if (contact === undefined && langue === undefined) {
      return privately(run.wording.profile.title, ...(await blocksOf(run, run.me)));
    }
    const changed: Participant = {
      ...run.me,
      contactable: contact === undefined ? run.me.contactable : contact === 'oui',
      locale: langue === 'en' || langue === 'fr' ? langue : run.me.locale,
    };
    await run.store.participants.saveAll([changed]);
    const wording = wordingFor(changed.locale);
    return instead(wording.profile.changed, ...(await blocksOf({ ...run, wording }, changed)));
  },
};

async function blocksOf({ store, edition, wording }: CommandRun, me: Participant): Promise<readonly Block[]> {
  const words = wording.profile;
  const school = edition.schools.find(({ id }) => id === me.school);
  const group = edition.groups.find(({ id }) => id === me.group);
  const accounts = await store.accounts.of(me.id);
  const facts = [
    { label: words.name, value: me.name },
    { label: words.role, value: wording.roles[me.role] },
    ...known(words.school, school && `${school.name}, ${school.promotion}`),
    ...known(words.placement, me.placement && `${me.placement.institution}, ${me.placement.territory}`),
    ...known(words.group, group?.name),
    ...known(words.half, me.half),
    { label: words.contact, value: me.contactable ? words.contactYes : words.contactNo },
    ...known(words.accounts, accounts.map((tie) => words.account(tie)).join(' · ') || undefined),
  ];
  return [
    { type: 'facts', facts },
    paragraph(words.contactWhy),
    actions(
      words.title,
      contact(words, me),
      language(words, me),
      another(words),
      ...untying(words, accounts),
    ),
  ];
}

function known(label: string, value: string | undefined): readonly { label: string; value: string }[] {
  return value === undefined ? [] : [{ label, value }];
}

type Words = CommandRun['wording']['profile'];

function contact(words: Words, { contactable }: Participant): Button {
  return {
    label: contactable ? words.forbidContact : words.allowContact,
    tone: 'quiet',
    run: { command: 'profil', options: { contact: contactable ? 'non' : 'oui' } },
  };
}

function language(words: Words, { locale }: Participant): Button {
  const other = locale === 'fr' ? 'en' : 'fr';
  return {
    label: words.otherLanguage,
    tone: 'quiet',
    run: { command: 'profil', options: { langue: other } },
  };
}

function another(words: Words): Button {
  return { label: words.tieAnother, tone: 'quiet', run: { command: 'relier', options: {} } };
}

/** What rests on an address or on a role of the platform would be tied again at once. */
function untying(words: Words, accounts: readonly AccountTie[]): readonly Button[] {
  return accounts
    .filter(({ by }) => by === 'code')
    .map((tie) => ({
      label: words.untie(tie),
      tone: 'quiet',
      run: { command: 'profil', options: { detacher: `${tie.chat}/${tie.user}` } },
    }));
}

/** @throws TerrainError NOTHING_TO_UNDO when the account is none of mine */
async function untie(run: CommandRun, account: string): Promise<Reply> {
  const { store, me, wording } = run;
  const [chat = '', user = ''] = account.split(/\/(.*)/s);
  if (!(await store.accounts.untie(chat, user, me.id))) throw new TerrainError('NOTHING_TO_UNDO');
  await audit(run, 'account.untied', `account:${account}`);
  return instead(wording.profile.untied, ...(await blocksOf(run, me)));
}
