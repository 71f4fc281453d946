import { seedSample } from '../../../../adapters/seed-sample.ts';
import type { Participant } from '../../../../bot/domain/participant.ts';
import type { OpenAssistant } from '../open-assistant.ts';
import { createVisitor, type Visitor } from '../visitor.ts';
import type { Drawn } from './draw-page.ts';

/** What people see most, in the order of a session. */
export async function mainMessages(terrain: OpenAssistant): Promise<readonly Drawn[]> {
  await seedSample(terrain.bot.context);
  await terrain.work();
  return draw(terrain, await visitor(terrain));
}

async function visitor(terrain: OpenAssistant): Promise<Visitor> {
  const [edition] = await terrain.store.editions.list();
  const people = await terrain.store.participants.list(edition?.id ?? '');
  const student = people.find(({ role, school }) => role === 'student' && school === 'INET') as Participant;
  const channel = terrain.platform.people.openChannel('services-ruraux');
  return createVisitor(terrain.platform, await terrain.join(student), channel);
}

async function draw(terrain: OpenAssistant, me: Visitor): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = [];
  const { people, world } = terrain.platform;
  const channel = [...world.channels.values()].find(({ name }) => name === 'services-ruraux')?.id ?? '';
  const keep = (caption: string) => {
    const message = people.see(me.user.id, channel).at(-1);
    if (message !== undefined) drawn.push({ caption, message: structuredClone(message) });
  };
  const keepForm = (caption: string, { modal }: Awaited<ReturnType<Visitor['run']>>) => {
    if (modal !== undefined) drawn.push({ caption, modal });
  };
  for (const command of ['aide', 'themes', 'synthese', 'fiches', 'profil', 'questions', 'accueil']) {
    await me.run(command);
    keep(`/terrain ${command}`);
  }
  await me.run('agenda');
  keep('/terrain agenda');
  await me.run('agenda', { evenement: 'restitution-rural' });
  keep('Une date');
  await me.run('demi-promotions');
  keep('/terrain demi-promotions');
  keepForm('Demander un échange', await me.click('Demander un échange'));
  keepForm('/terrain signaler', await me.run('signaler'));
  const texte =
    'Le car ne passe plus le mercredi : la permanence de la maison France services reste vide, « on ne peut plus venir ».';
  await me.run('signaler', { nature: 'blocage', theme: 'rural', texte });
  keep('Une fiche enregistrée');
  await me.click('Effacer');
  keep('Effacer ?');
  await me.click('Garder');
  await me.run('sujet', { theme: 'rural', sujet: '1' });
  keep('/terrain sujet 1');
  keepForm('Renommer', await me.click('Renommer'));
  const taken = await me.reportMessage(
    people.write(me.user.id, channel, 'Un café des aidants a ouvert à Guingamp !'),
  );
  keepForm('Signaler dans Terrain', taken);
  await me.submit(taken, { theme: 'rural', nature: 'initiative', texte: 'Un café des aidants' });
  keep('Signaler dans Terrain, enregistrée');
  await me.run('fiches', { action: 'corriger', fiche: '999999' });
  keep('Un refus');
  return drawn;
}
