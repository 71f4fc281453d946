import type { Command } from '../command.ts';
import { accueil } from './accueil.ts';
import { agenda } from './agenda.ts';
import { aide } from './aide.ts';
import { annuler } from './annuler.ts';
import { chercher } from './chercher.ts';
import { codes } from './codes.ts';
import { demiPromotions } from './demi-promotions.ts';
import { edition } from './edition.ts';
import { fiches } from './fiches.ts';
import { fusionner } from './fusionner.ts';
import { inscrire } from './inscrire.ts';
import { profil } from './profil.ts';
import { questions } from './questions.ts';
import { qui } from './qui.ts';
import { rappel } from './rappel.ts';
import { rattacher } from './rattacher.ts';
import { relier } from './relier.ts';
import { renommer } from './renommer.ts';
import { repondre } from './repondre.ts';
import { salon } from './salon.ts';
import { separer } from './separer.ts';
import { signaler } from './signaler.ts';
import { sujet } from './sujet.ts';
import { synthese } from './synthese.ts';
import { themes } from './themes.ts';

/** Every command, in the order in which menus show them. */
export const allCommands: readonly Command[] = [
  signaler,
  synthese,
  sujet,
  fiches,
  questions,
  chercher,
  qui,
  themes,
  rattacher,
  separer,
  fusionner,
  renommer,
  annuler,
  accueil,
  agenda,
  demiPromotions,
  profil,
  relier,
  rappel,
  repondre,
  edition,
  inscrire,
  codes,
  salon,
  aide,
];
