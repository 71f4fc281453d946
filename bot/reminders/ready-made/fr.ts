import type { ReadyMade } from './ready-made.ts';

/** Articles are those of the Code général de la fonction publique (CGFP) unless said otherwise. */
export const fr: ReadyMade = {
  ethics: {
    title: '{titre} : dix questions pour le stage',
    body: `Nous vous attendons le {date}. D’ici là, dix questions qu’un élève en stage rencontre, et les textes qui y répondent.

- Cadeaux : on vous offre un repas, un billet, un objet. Puis-je accepter ? Intégrité et probité (art. L. 121-1 CGFP) ; corruption passive (art. 432-11 du code pénal).
- Neutralité : puis-je montrer mes convictions à l’accueil ou en réunion ? Neutralité, laïcité, égalité de traitement (art. L. 121-2).
- Réserve : puis-je critiquer en public l’administration qui m’accueille ? La liberté d’opinion est garantie (art. L. 111-1) ; le juge administratif y joint un devoir de réserve, même hors du service.
- Discrétion professionnelle : puis-je raconter un dossier à mes proches ? Non, pour tout ce que j’apprends dans mes fonctions (art. L. 121-7).
- Secret professionnel : que faire d’une information confiée par un usager ? Elle est couverte par le secret (art. L. 121-6 ; art. 226-13 et 226-14 du code pénal).
- Conflit d’intérêts : un parent, un ami ou un ancien employeur est concerné par mon dossier. Je préviens et fais cesser la situation (art. L. 121-4 et L. 121-5), je saisis mon supérieur et me déporte (art. L. 122-1).
- Réseaux sociaux : puis-je publier une photographie du service, commenter une décision ? Réserve et discrétion y valent aussi, sous un pseudonyme comme sous mon nom (art. L. 121-7).
- Activité extérieure : puis-je garder un travail à côté ? En principe non, sauf exceptions prévues par la loi (art. L. 121-3 et L. 123-1 à L. 123-8).
- Obéissance hiérarchique : l’instruction me semble mauvaise. Je m’y conforme, sauf ordre manifestement illégal et de nature à compromettre gravement un intérêt public (art. L. 121-10).
- Signalement : je découvre un crime ou un délit. J’en avise le procureur de la République (art. L. 121-11 ; art. 40 du code de procédure pénale) ; qui signale de bonne foi est protégé (art. L. 135-1 et L. 135-4 ; loi n° 2016-1691 du 9 décembre 2016).

Un doute ? Parlez-en à votre maître de stage, ou consultez le référent déontologue : c’est un droit (art. L. 124-2).`,
  },
  secularism: {
    title: '{titre} : ce que dit la loi',
    body: `Nous vous attendons le {date}. Avant de venir, relisez les textes dont nous partirons.

- « La République assure la liberté de conscience. Elle garantit le libre exercice des cultes » sous les seules restrictions de l’ordre public (loi du 9 décembre 1905, art. 1er).
- « La République ne reconnaît, ne salarie ni ne subventionne aucun culte » (loi du 9 décembre 1905, art. 2).
- L’agent public est neutre : il ne manifeste pas ses opinions religieuses dans ses fonctions, et traite chacun de façon égale (art. L. 121-2 CGFP). L’usager, lui, est libre de ses convictions.
- Dans les écoles, les collèges et les lycées publics, le port de signes par lesquels les élèves manifestent ostensiblement une appartenance religieuse est interdit (art. L. 141-5-1 du code de l’éducation).
- Chaque administration a un référent laïcité (art. L. 124-3 CGFP).

Venez avec une situation vue en stage, sans nom ni détail qui désigne une personne.`,
  },
  media: {
    title: '{titre} : préparez votre passage',
    body: `Nous vous attendons le {date}. Vous parlerez devant une caméra, seul puis en cellule de crise.

- Préparez trois phrases sur un sujet que vous connaissez : le fait, ce que nous faisons, ce que chacun peut faire.
- Apportez une tenue que vous porteriez en représentation.
- Ne prenez aucun dossier réel de votre stage : la discrétion professionnelle vaut aussi en exercice (art. L. 121-7 CGFP).

Les enregistrements servent à la séance, et sont effacés ensuite.`,
  },
  parliament: {
    title: '{titre} : votre journée parlementaire',
    body: `Nous vous attendons le {date}.

Le lieu, l’heure et les consignes d’accès de ce message sont ceux de votre demi-promotion : ils ne valent que pour elle. Prévoyez le temps du contrôle à l’entrée.`,
  },
  workingSession: {
    title: '{titre}',
    body: `Votre session de travail a lieu le {date}.

Relisez d’ici là la synthèse de votre thème, et signalez ce que vous avez vu depuis : /terrain signaler.`,
  },
  restitution: {
    title: '{titre}',
    body: `La restitution a lieu le {date}.

Préparez vos questions aux intervenants à partir de la synthèse du thème.`,
  },
  other: { title: '{titre}', body: 'Nous vous attendons le {date}.' },
  none: {
    title: 'Avez-vous signalé ce que vous voyez ?',
    body: `Une bonne pratique, une difficulté, une idée vue en stage : deux phrases suffisent.

Tapez /terrain signaler.`,
  },
};
