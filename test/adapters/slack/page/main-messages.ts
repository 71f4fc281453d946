import { camille, malik, nadia } from '../../../bot/sample-edition.ts';
import { openJourney } from '../open-journey.ts';
import type { Drawing } from './draw.ts';

/** What people see most, as the bot says it and the adapter draws it, in the order of a session. */
export async function mainMessages(): Promise<readonly Drawing[]> {
  const slack = await openJourney({ emails: { john: 'john@ailleurs.example' } });
  const channel = slack.double.channel('services-ruraux');
  const drawings: Drawing[] = [];
  let requests = 0;
  const say = async (person: typeof camille, line: string) => {
    requests += 1;
    await slack.people.type(slack.user(person), channel, line, `r${requests}`);
  };
  const draw = async (caption: string, person: typeof camille) => {
    const seen = (await slack.people.see(slack.user(person), channel)).at(-1);
    if (seen !== undefined) drawings.push({ caption, blocks: seen.blocks, ephemeral: seen.ephemeral });
  };
  try {
    await say({ ...camille, id: 'john' }, 'fiches');
    await draw('Somebody unknown', { ...camille, id: 'john' });
    await say(nadia, 'salon rural');
    await draw('A channel is tied to a theme', nadia);
    for (const [person, line] of REPORTS) await say(person, `signaler ${line}`);
    await slack.settle();
    await say(
      camille,
      'signaler blocage rural Plus de car le mercredi : comment aller à la mairie ? « Rien », dit-on.',
    );
    await draw('A report was filed', camille);
    await say(malik, 'synthese rural');
    await draw('The synthesis of a theme', malik);
    await say(camille, 'fiches');
    await draw('My reports', camille);
    await say(camille, 'sujet');
    drawings.push(formOf('A command’s options', slack.people.form(slack.user(camille))?.view));
    await say(camille, 'signaler');
    drawings.push(formOf('The form of a report', slack.people.form(slack.user(camille))?.view));
    await slack.people.openHome(slack.user(camille), 'h1');
    drawings.push({ caption: 'Home', blocks: slack.people.home(slack.user(camille))?.blocks ?? [] });
    await say(camille, 'agenda');
    await draw('My dates', camille);
    await say(camille, 'agenda deontologie');
    await draw('A date', camille);
    await say(nadia, 'agenda creer');
    drawings.push(formOf('The form of a date', slack.people.form(slack.user(nadia))?.view));
    await say(nadia, 'demi-promotions proposer');
    await draw('A split in halves', nadia);
    await say(camille, 'aide');
    await draw('Help', camille);
    return drawings;
  } finally {
    await slack.close();
  }
}

function formOf(caption: string, form: Drawing['form'] | undefined): Drawing {
  if (form === undefined) throw new Error(`no form: ${caption}`);
  return { caption, blocks: form.blocks, form };
}

const REPORTS = [
  [camille, 'blocage rural Le car ne passe plus le mercredi, les habitants ne viennent plus au guichet.'],
  [malik, 'blocage rural Le car du mercredi est supprimé, plus personne ne vient au guichet de la mairie.'],
  [camille, 'blocage rural Sans car le mercredi, les rendez-vous sont annulés les uns après les autres.'],
  [malik, 'pratique rural Un réseau de conducteurs bénévoles : 60 inscrits, un standard tenu par le CCAS.'],
  [camille, 'blocage rural La visio coupe au milieu du rendez-vous avec la CAF ; il faut tout reprendre.'],
] as const;
