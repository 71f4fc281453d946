import type { WebWording } from '../../wording.ts';
import { chat, errors, form, shell, welcome } from './chat.ts';
import { agenda, mine, report, subject } from './pages.ts';
import { questions } from './questions.ts';
import { solidity, syntheses, synthesis } from './synthesis.ts';

const kinds: WebWording['kinds'] = {
  'good-practice': { one: 'good practice', many: 'good practices' },
  initiative: { one: 'initiative', many: 'initiatives' },
  observation: { one: 'observation', many: 'observations' },
  'blocking-point': { one: 'blocking point', many: 'blocking points' },
  proposal: { one: 'proposal', many: 'proposals' },
};
const sides: WebWording['sides'] = { state: 'State', local: 'Local government', other: 'Others' };
const roles: WebWording['roles'] = { student: 'Students', coordinator: 'Coordination', guest: 'Guests' };

/** The English of the pages. */
export const english: WebWording = {
  ...{ kinds, sides, roles },
  ...{ shell, welcome, chat, form, errors },
  ...{ syntheses, synthesis, solidity },
  ...{ subject, questions, report, mine, agenda },
};
