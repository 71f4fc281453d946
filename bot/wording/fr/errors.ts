import type { ErrorCode, ErrorValues } from '../../errors.ts';
import { NBSP, NNBSP, quoted } from '../typography.ts';

/** What an encoder did instead of answering; any other problem is the status of its answer. */
const ENCODER_PROBLEMS: Readonly<Record<string, string>> = {
  silent: 'ne répond pas',
  answer: 'a répondu autre chose que des vecteurs',
};

/** One sentence per error: what happened and what to do. */
export const errors: Record<ErrorCode, (values: ErrorValues) => string> = {
  NOT_ALLOWED: () =>
    `Votre rôle ne permet pas cette action${NNBSP}; demandez à votre coordination de la faire pour vous.`,
  UNKNOWN_COMMAND: ({ name }) =>
    `La commande ${quoted(String(name))} n’existe pas${NNBSP}; tapez /terrain aide pour voir celles qui existent.`,
  NO_EDITION: () => `Aucune édition n’est ouverte${NBSP}: la coordination doit d’abord en créer une.`,
  EDITION_CLOSED: ({ name }) =>
    `L’édition ${quoted(String(name))} est close${NBSP}: elle se lit, mais ne change plus.`,
  EDITION_EXISTS: ({ id }) =>
    `Une édition ${quoted(String(id))} existe déjà${NNBSP}; donnez un autre identifiant.`,
  UNKNOWN_PARTICIPANT: () =>
    `Vous n’êtes pas dans la liste des participants${NNBSP}; demandez à votre coordination de vous inscrire.`,
  UNKNOWN_CHANNEL: () => `Ce salon n’existe plus, ou Terrain n’y est pas${NNBSP}; invitez-le et recommencez.`,
  UNKNOWN_CODE: ({ code }) =>
    `Le code ${quoted(String(code))} ne vaut rien, ou a déjà servi${NNBSP}; demandez-en un autre à votre coordination.`,
  TOO_MANY_TRIES: () =>
    `Trop de codes essayés${NNBSP}; attendez une heure, ou demandez le vôtre à votre coordination.`,
  ALREADY_TIED: ({ name }) =>
    `Ce compte est déjà celui de ${name}${NNBSP}; si ce n’est pas vous, détachez-le d’abord avec /terrain profil.`,
  UNREACHABLE: () => `Cette personne ne reçoit pas de message privé${NNBSP}; écrivez-lui autrement.`,
  CHANNEL_REFUSED: () =>
    `Ici, Terrain ne peut pas créer de salon${NNBSP}; créez-le vous-même, puis tapez-y /terrain salon suivi du thème.`,
  NOT_IN_A_CHANNEL: () => `Cela se fait dans un salon${NNBSP}; tapez-y de nouveau la commande.`,
  NO_ACCOUNT: () =>
    `Ici, Terrain sait déjà qui vous êtes${NNBSP}; un code se tape là où il ne vous connaît pas encore.`,
  UNKNOWN_PERSON: ({ name }) =>
    `${quoted(String(name))} ne désigne personne, ou plusieurs personnes${NNBSP}; donnez le nom entier ou l’adresse.`,
  UNKNOWN_THEME: ({ name, known }) =>
    `Le thème ${quoted(String(name))} n’existe pas${NNBSP}; choisissez parmi${NBSP}: ${known}.`,
  UNKNOWN_KIND: ({ name }) =>
    `La nature ${quoted(String(name))} n’existe pas${NNBSP}; choisissez parmi${NBSP}: bonne pratique, initiative, constat, point de blocage, proposition.`,
  UNKNOWN_REPORT: ({ number }) =>
    `La fiche ${number} n’existe pas ou a été effacée${NNBSP}; /terrain fiches montre les vôtres.`,
  UNKNOWN_SUBJECT: ({ name }) =>
    `Aucun sujet ne correspond à ${quoted(String(name))}${NNBSP}; /terrain synthese montre ceux du thème.`,
  NOT_YOUR_REPORT: ({ number }) =>
    `La fiche ${number} n’est pas de vous${NBSP}: seul son auteur peut la changer.`,
  REPORT_CHANGED_MEANWHILE: ({ number }) =>
    `La fiche ${number} a été changée entre-temps${NNBSP}; rouvrez-la et refaites votre correction.`,
  TEXT_TOO_SHORT: ({ min }) => `Le texte est trop court${NBSP}: écrivez au moins ${min}${NBSP}caractères.`,
  TEXT_TOO_LONG: ({ max, length }) =>
    `Le texte compte ${length}${NBSP}caractères${NNBSP}; raccourcissez-le à ${max} au plus.`,
  SUBJECT_TOO_LONG: ({ max }) =>
    `Le sujet est trop long${NBSP}: dites-le en ${max}${NBSP}caractères au plus.`,
  SAME_SUBJECT_TWICE: () => `Ces deux sujets n’en font qu’un${NNBSP}; choisissez-en deux différents.`,
  ALREADY_PLACED: ({ name, number, subject }) =>
    `${name} a déjà répondu pour la fiche${NBSP}${number}${NBSP}: ${subject === '' ? 'signal isolé' : quoted(String(subject))}. Votre réponse n’a rien changé.`,
  NO_ANSWER: ({ min, max }) => `Dites à quel sujet la fiche appartient, en ${min} à ${max}${NBSP}caractères.`,
  MISSING_OPTION: ({ option, usage }) =>
    `Il manque ${quoted(String(option))}${NNBSP}; écrivez${NBSP}: ${usage}.`,
  NOTHING_TO_UNDO: () => `Cette correction est déjà annulée${NNBSP}; il n’y a rien à faire.`,
  FILE_UNREADABLE: ({ name }) =>
    `Le fichier ${quoted(String(name))} n’est pas un texte lisible${NNBSP}; enregistrez-le en CSV ou en JSONL.`,
  FILE_EMPTY: ({ name }) => `Le fichier ${quoted(String(name))} est vide${NNBSP}; choisissez-en un autre.`,
  FILE_BROKEN_LINE: ({ line }) =>
    `La ligne ${line} du fichier ne se lit pas${NNBSP}; corrigez-la et recommencez.`,
  FILE_MISSING_COLUMN: ({ column }) =>
    `La colonne ${quoted(String(column))} manque dans le fichier${NNBSP}; ajoutez-la et recommencez.`,
  FILE_BAD_EDITION: ({ problems }) => `Le fichier de l’édition a des erreurs à corriger${NBSP}: ${problems}.`,
  UNKNOWN_EVENT: ({ event }) =>
    `Aucun événement ne correspond à ${quoted(String(event))}${NNBSP}; /terrain agenda montre ceux de l’année.`,
  EVENT_CHANGED_MEANWHILE: ({ event }) =>
    `L’événement ${quoted(String(event))} a été changé entre-temps${NNBSP}; rouvrez-le et refaites votre changement.`,
  HALVES_FROZEN: () => `Les demi-promotions sont figées${NNBSP}; pour les changer, voyez votre coordination.`,
  CANNOT_SWAP: ({ name }) =>
    `${quoted(String(name))} ne désigne personne de votre promotion qui soit dans l’autre moitié${NNBSP}; donnez le nom entier ou l’adresse.`,
  SWAP_OVER: () =>
    `Cet échange n’est plus possible${NNBSP}; /terrain demi-promotions montre où vous en êtes.`,
  UNKNOWN_REMINDER: ({ name }) =>
    `Aucun rappel ne correspond à ${quoted(String(name))}${NNBSP}; /terrain rappel liste montre ceux de l’année.`,
  REMINDER_CHANGED_MEANWHILE: ({ number }) =>
    `Le rappel ${number} a été changé entre-temps${NNBSP}; rouvrez-le et refaites votre changement.`,
  BAD_RECURRENCE: ({ rule }) =>
    `La récurrence ${quoted(String(rule))} ne se lit pas${NNBSP}; écrivez par exemple FREQ=WEEKLY;BYDAY=MO pour chaque lundi.`,
  NOT_YOUR_REMINDER: ({ number }) =>
    `Le rappel ${number} ne vous est pas destiné${NNBSP}; il n’y a rien à répondre.`,
  DELIVERY_UNCERTAIN: () =>
    `Nul ne peut dire si ce message est arrivé${NNBSP}; demandez à la personne avant de l’envoyer de nouveau.`,
  STORE_TOO_NEW: ({ found, known }) =>
    `La base de données est d’une version plus récente (${found}) que ce programme (${known})${NNBSP}; mettez Terrain à jour.`,
  STORE_CONFLICT: () => `Quelqu’un d’autre a fait le même changement au même moment${NNBSP}; recommencez.`,
  ANALYSIS_CANCELLED: () => `Le regroupement a été interrompu${NNBSP}; il reprendra de lui-même.`,
  ENCODER_UNAVAILABLE: ({ encoder, problem = '' }) =>
    `L’encodeur ${quoted(String(encoder))} ${ENCODER_PROBLEMS[problem] ?? `a répondu par l’erreur ${problem}`}${NNBSP}; vérifiez son adresse et ses réglages, ou passez-vous de lui.`,
  PORT_TAKEN: ({ port }) =>
    `Le port ${port} est déjà utilisé${NNBSP}; fermez l’autre programme ou choisissez un autre port, par exemple PORT=3001.`,
  BAD_SETTINGS: ({ problems }) => `La configuration a des erreurs à corriger${NBSP}: ${problems}.`,
  UNEXPECTED: ({ reference }) =>
    `Une erreur inattendue est survenue (référence ${reference})${NNBSP}; rien n’a été perdu, recommencez dans un instant.`,
};
