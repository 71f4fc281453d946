import { NBSP, NNBSP, quoted } from '../typography.ts';

export interface CommandWords {
  /** One line, for menus. */
  readonly summary: string;
  /** What one needs to know to use it, with an example. */
  readonly details: string;
}

const words = (summary: string, details: string): CommandWords => ({ summary, details });

/** What is said of each command; its keys are the commands' names. */
export const commands = {
  signaler: words(
    'Dire ce que vous avez vu',
    `Sur une ligne${NBSP}: la nature, le thème, puis votre texte. Par exemple${NBSP}: /terrain signaler blocage rural La visio coupe au milieu du rendez-vous. Dans le salon d’un thème, le thème est facultatif. Sans rien d’autre, un formulaire s’ouvre.`,
  ),
  fiches: words(
    'Voir, corriger, retirer ou effacer vos fiches',
    `Vos fiches sont à vous${NBSP}: retirer en cache une sans la perdre, effacer la supprime pour toujours.`,
  ),
  themes: words('Voir les thèmes de l’année', 'Chaque thème a son salon et sa synthèse.'),
  profil: words(
    'Voir votre profil, choisir d’être joignable',
    `Par exemple${NBSP}: /terrain profil contact oui, pour que vos collègues puissent vous écrire.`,
  ),
  synthese: words(
    'Lire ce qui revient dans un thème',
    `Par exemple${NBSP}: /terrain synthese rural. Dans le salon d’un thème, rien à ajouter.`,
  ),
  sujet: words(
    'Ouvrir un sujet et ses verbatims',
    `Donnez son numéro ou des mots de son titre. Par exemple${NBSP}: /terrain sujet 3.`,
  ),
  questions: words(
    'Répondre à quelques questions pour mieux regrouper',
    `Terrain demande où vont les fiches dont il doute le plus. Une touche par réponse${NNBSP}; chacune s’annule.`,
  ),
  rattacher: words(
    'Mettre une fiche dans un sujet',
    `Par exemple${NBSP}: /terrain rattacher 106 3 met la fiche 106 dans le sujet 3. Sans sujet, la liste s’ouvre.`,
  ),
  separer: words(
    'Sortir une fiche de son sujet',
    `Par exemple${NBSP}: /terrain separer 106. La fiche reste visible, parmi les signaux isolés.`,
  ),
  fusionner: words(
    'Réunir deux sujets',
    `Par exemple${NBSP}: /terrain fusionner 3 avec 5. Le sujet 3 garde son titre.`,
  ),
  renommer: words(
    'Donner un titre à un sujet',
    `Par exemple${NBSP}: /terrain renommer 3 Venir jusqu’au service sans voiture. Le titre tiendra d’une version à l’autre.`,
  ),
  annuler: words('Annuler une correction', 'Se fait par le bouton qui suit chaque correction.'),
  chercher: words(
    'Chercher des mots dans les fiches',
    `Les accents et les accords ne comptent pas${NBSP}: ${quoted('eleve')} trouve ${quoted('élèves')}.`,
  ),
  qui: words(
    'Savoir qui d’autre a vu la même chose',
    `Seules les personnes qui l’ont accepté apparaissent. Par exemple${NBSP}: /terrain qui 3.`,
  ),
  edition: words(
    'Voir, créer ou fermer l’édition',
    `Réservé à la coordination. /terrain edition creer ouvre un formulaire où déposer le fichier de l’édition.`,
  ),
  inscrire: words(
    'Importer la liste des participants',
    `Réservé à la coordination. Un fichier CSV, tel qu’un tableur français l’enregistre${NNBSP}; les lignes fautives sont listées, les autres entrent.`,
  ),
  accueil: words(
    'Voir ce qui vous concerne maintenant',
    'Ce qui vous est demandé, les prochaines dates, vos dernières fiches.',
  ),
  agenda: words(
    'Voir vos dates, vous y abonner',
    `Vos prochaines dates, à l’heure du lieu et à la vôtre. /terrain agenda abonner donne une adresse pour votre calendrier. Pour la coordination${NBSP}: /terrain agenda creer, modifier, annuler, importer.`,
  ),
  'demi-promotions': words(
    'Voir sa demi-promotion, échanger',
    `Par exemple${NBSP}: /terrain demi-promotions echanger Camille. Pour la coordination${NBSP}: /terrain demi-promotions proposer montre une répartition équilibrée, figer arrête les échanges.`,
  ),
  relier: words(
    'Relier vos comptes d’une messagerie à l’autre',
    `Sans rien d’autre, donne un code à taper là où Terrain ne vous connaît pas encore, par exemple${NBSP}: /terrain relier ABCD-EFGH. Vos fiches sont alors les vôtres partout.`,
  ),
  codes: words(
    'Donner les codes de celles et ceux que Terrain ne connaît pas',
    `Réservé à la coordination. Par exemple${NBSP}: /terrain codes Camille. Chaque code sert une fois.`,
  ),
  salon: words(
    'Dire de quel thème parle un salon',
    `Réservé à la coordination. Par exemple${NBSP}: /terrain salon rural${NNBSP}; les fiches signalées là n’ont plus à nommer le thème. /terrain salon sans thème le retire, /terrain salon creer rural fait créer un salon.`,
  ),
  rappel: words(
    'Créer, vérifier et envoyer des rappels',
    `Réservé à la coordination. /terrain rappel creer choisit la date et ouvre un formulaire déjà rempli${NNBSP}; l’aperçu montre à qui, quand et quoi avant que rien ne parte. /terrain rappel suivi 3 dit qui a répondu.`,
  ),
  repondre: words('Répondre à un rappel', 'Se fait par les boutons de chaque rappel. Une réponse s’annule.'),
  aide: words('Voir ce que Terrain sait faire', `Par exemple${NBSP}: /terrain aide signaler.`),
} as const satisfies Record<string, CommandWords>;

/** How options are named in the usage of a command. */
export const options: Readonly<Record<string, string>> = {
  nature: 'nature',
  theme: 'thème',
  texte: 'texte',
  action: 'action',
  fiche: 'fiche',
  sujet: 'sujet',
  avec: 'avec',
  titre: 'titre',
  mots: 'mots',
  contact: 'contact oui|non',
  langue: 'langue fr|en',
  commande: 'commande',
  correction: 'correction',
  code: 'code',
  personne: 'personne',
  rappel: 'rappel',
  reponse: 'réponse',
  evenement: 'événement',
};

/** What the words of a closed option mean. */
export const choices: Readonly<Record<string, string>> = {
  corriger: 'Corriger une fiche',
  retirer: 'Retirer une fiche',
  retablir: 'Rétablir',
  effacer: 'Effacer une fiche pour toujours',
  montrer: 'Voir l’édition',
  creer: 'Créer',
  fermer: 'Fermer l’édition',
  rouvrir: 'Rouvrir l’édition',
  'sans theme': 'Ne le rattacher à aucun thème',
  modifier: 'Modifier',
  annuler: 'Annuler',
  importer: 'Importer un fichier',
  abonner: 'S’abonner depuis votre calendrier',
  proposer: 'Proposer une répartition',
  figer: 'Figer la répartition',
  defiger: 'Permettre de nouveau les échanges',
  echanger: 'Demander un échange',
  liste: 'Voir les rappels',
  apercu: 'Voir ce qu’un rappel ferait',
  reporter: 'Reporter un rappel',
  envoyer: 'Envoyer un rappel maintenant',
  suivi: 'Voir qui a répondu',
  lu: 'Lu',
  viens: 'Je viens',
  absent: 'Je ne viens pas',
  moins: 'Ne plus être relancé',
  tous: 'Recevoir tous les rappels',
  oui: 'Oui',
  non: 'Non',
  fr: 'Français',
  en: 'English',
};
