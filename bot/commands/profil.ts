import type { Command, CommandRun } from '../command.ts';
import type { Participant } from '../domain/participant.ts';
import type { Block, Button } from '../message.ts';
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
    const { contact, langue } = run.options;
    if (contact === undefined && langue === undefined) {
      return privately(run.wording.profile.title, ...blocksOf(run, run.me));
    }
    const changed: Participant = {
      ...run.me,
      contactable: contact === undefined ? run.me.contactable : contact === 'oui',
      locale: langue === 'en' || langue === 'fr' ? langue : run.me.locale,
    };
    await run.store.participants.saveAll([changed]);
    const wording = wordingFor(changed.locale);
    return instead(wording.profile.changed, ...blocksOf({ ...run, wording }, changed));
  },
};

function blocksOf({ edition, wording }: CommandRun, me: Participant): readonly Block[] {
  const words = wording.profile;
  const school = edition.schools.find(({ id }) => id === me.school);
  const group = edition.groups.find(({ id }) => id === me.group);
  const facts = [
    { label: words.name, value: me.name },
    { label: words.role, value: wording.roles[me.role] },
    ...known(words.school, school && `${school.name}, ${school.promotion}`),
    ...known(words.placement, me.placement && `${me.placement.institution}, ${me.placement.territory}`),
    ...known(words.group, group?.name),
    ...known(words.half, me.half),
    { label: words.contact, value: me.contactable ? words.contactYes : words.contactNo },
  ];
  return [
    { type: 'facts', facts },
    paragraph(words.contactWhy),
    actions(words.title, contact(words, me), language(words, me)),
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
