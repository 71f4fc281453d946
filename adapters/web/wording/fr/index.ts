import type { Role } from '../../../../bot/domain/participant.ts';
import type { ReportKind, Side } from '../../kinds.ts';
import { chat, errors, form, shell, welcome } from './chat.ts';
import { agenda, mine, report, subject } from './pages.ts';
import { questions } from './questions.ts';
import { solidity, syntheses, synthesis } from './synthesis.ts';

const kinds: Record<ReportKind, { one: string; many: string }> = {
  'good-practice': { one: 'bonne pratique', many: 'bonnes pratiques' },
  initiative: { one: 'initiative', many: 'initiatives' },
  observation: { one: 'constat', many: 'constats' },
  'blocking-point': { one: 'point de blocage', many: 'points de blocage' },
  proposal: { one: 'proposition', many: 'propositions' },
};
const sides: Record<Side, string> = { state: 'État', local: 'Collectivités', other: 'Autres' };
const roles: Record<Role, string> = { student: 'Élèves', coordinator: 'Coordination', guest: 'Invités' };

/** The French of the pages. */
export const french = {
  ...{ kinds, sides, roles },
  ...{ shell, welcome, chat, form, errors },
  ...{ syntheses, synthesis, solidity },
  ...{ subject, questions, report, mine, agenda },
};
