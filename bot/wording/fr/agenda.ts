import { count, NBSP, NNBSP, quoted } from '../typography.ts';

/** The calendar: what is shown, created, changed, imported. */
export const agenda = {
  title: 'Votre agenda',
  next: 'La prochaine date',
  after: 'Ensuite',
  nothing: 'Aucune date à venir.',
  more: (n: number) => `Et ${count(n, 'autre date', 'autres dates')}${NBSP}: `,
  seeAll: 'tout l’agenda',
  see: 'Voir une date',
  which: `Quelle date${NNBSP}?`,
  subscribe: 'S’abonner',
  create: 'Créer un événement',
  import: 'Importer un calendrier',
  actions: 'Faire',
  cancelled: 'annulé',
  yourTime: (span: string) => `chez vous${NBSP}: ${span}`,
  kinds: {
    ethics: 'Déontologie',
    secularism: 'Laïcité et éducation',
    media: 'Média training',
    parliament: 'Journée parlementaire',
    workingSession: 'Session de travail',
    restitution: 'Restitution',
    other: 'Autre',
  },
  speakerStatus: { invited: 'invitation envoyée', confirmed: 'présence confirmée', declined: 'a décliné' },
  everybody: 'Tout le monde',
  half: (half: string) => `demi-promotion ${half}`,
  roles: { student: 'élèves', coordinator: 'coordination', guest: 'invités' },
  facts: {
    kind: 'Nature',
    when: 'Quand',
    mine: 'Chez vous',
    place: 'Lieu',
    link: 'Lien',
    access: 'Pour entrer',
    audience: 'Public',
    attendance: 'Présence',
    theme: 'Thème',
    speakers: 'Intervenants',
    documents: 'Documents',
    code: 'Code',
  },
  attendanceWanted: `La coordination vous demandera si vous venez.`,
  remind: 'Créer un rappel',
  change: 'Modifier',
  cancel: 'Annuler cet événement',
  cancelQuestion: (title: string) => `Annuler ${quoted(title)}${NNBSP}?`,
  cancelWarning: 'L’événement restera dans l’agenda, marqué comme annulé. Vous pourrez le rétablir.',
  keep: 'Ne rien changer',
  changeQuestion: (title: string) => `Changer ${quoted(title)}${NNBSP}? Des personnes sont déjà prévenues`,
  changeAndTell: 'Enregistrer et prévenir',
  reviseChange: 'Revoir le changement',
  restore: 'Rétablir',
  restoreQuestion: (title: string) =>
    `Rétablir ${quoted(title)}${NNBSP}? Des personnes ont appris son annulation`,
  restoreAndTell: 'Rétablir et prévenir',
  keepCancelled: 'Le laisser annulé',
  created: (title: string) => `${quoted(title)} est dans l’agenda`,
  changed: (title: string) => `${quoted(title)} est changé`,
  unchanged: (title: string) => `${quoted(title)} n’a pas changé`,
  isCancelled: (title: string) => `${quoted(title)} est annulé`,
  isRestored: (title: string) => `${quoted(title)} est rétabli`,
};

/** The form of an event. */
export const eventForm = {
  create: 'Créer un événement',
  change: 'Modifier l’événement',
  submit: 'Enregistrer',
  labels: {
    kind: 'Nature',
    title: 'Titre',
    start: 'Début',
    end: 'Fin',
    audience: 'Public',
    place: 'Lieu',
    access: 'Pour entrer',
    link: 'Lien',
    attendance: 'Demander qui vient',
    zone: 'Fuseau horaire',
    theme: 'Thème',
    speakers: 'Intervenants',
    documents: 'Documents',
  },
  hints: {
    start: `Jour et heure, par exemple${NBSP}: 13/01/2027 9${NBSP}h${NBSP}30.`,
    end: `Heure, ou jour et heure, par exemple${NBSP}: 17${NBSP}h${NBSP}30.`,
    audience: `Vide${NBSP}: tout le monde. Sinon, par exemple${NBSP}: élèves, demi-promotion A.`,
    access: 'Pièces à présenter, sécurité. Seul ce public le voit.',
    link: `Pour une visioconférence${NBSP}: une adresse qui commence par https://.`,
    zone: `Vide${NBSP}: Paris. Sinon, un territoire ou un pays, par exemple${NBSP}: La Réunion.`,
    theme: 'Pour une restitution.',
    speakers: `Un par ligne${NBSP}: nom${NNBSP}; État ou collectivité${NNBSP}; confirmé${NNBSP}; biographie.`,
    documents: `Un par ligne${NBSP}: titre${NNBSP}; adresse.`,
  } as Readonly<Record<string, string>>,
  /** Words to begin the days of the two halves with. */
  halfDays: [
    {
      title: 'Journée parlementaire au Sénat',
      place: 'Paris, palais du Luxembourg, 15 rue de Vaugirard',
    },
    {
      title: 'Journée parlementaire à l’Assemblée nationale',
      place: 'Paris, palais Bourbon, 33 quai d’Orsay',
    },
  ] as readonly { readonly title: string; readonly place: string }[],
  halfAccess: `Carte d’identité ou passeport en cours de validité. Arrivez une demi-heure avant${NBSP}: contrôle des personnes et des sacs à l’entrée.`,
  /** As the form reads them again. */
  sides: { state: 'État', local: 'collectivité', other: 'autre' },
  statuses: { invited: 'invité', confirmed: 'confirmé', declined: 'décliné' },
};

/** Calendars that come in as a file. */
export const calendarImport = {
  title: 'Importer un calendrier',
  intro: `Un fichier iCalendar (.ics), ou un CSV avec une ligne par événement${NBSP}: code, titre, début, fin, lieu, public… Un événement dont le code est connu est mis à jour.`,
  file: 'Fichier du calendrier',
  fileHint: 'iCalendar, CSV (point-virgule, virgule ou tabulation) ou JSONL.',
  tell: 'Prévenir aussi celles et ceux qui l’étaient déjà',
  tellHint: 'Sinon, les changements qui les concernent attendent, et leur message vous est montré.',
  held: (n: number) =>
    `${count(n, 'changement attend', 'changements attendent')}${NBSP}: des personnes sont déjà prévenues. Voici ce qu’elles apprendront${NNBSP}; importez de nouveau le fichier en cochant ${quoted('Prévenir')} pour les faire.`,
  again: 'Importer de nouveau',
  submit: 'Importer',
  done: (added: number, changed: number) =>
    `${count(added, 'événement ajouté', 'événements ajoutés')}, ${count(changed, 'changé', 'changés')}`,
};

/** The address to which calendar programs subscribe. */
export const feed = {
  title: 'Votre agenda dans votre calendrier',
  how: 'Dans votre calendrier (Outlook, Google Agenda, Apple, Thunderbird…), choisissez « S’abonner à un calendrier » et collez cette adresse :',
  secret: `Elle n’est qu’à vous${NBSP}: qui la connaît voit vos dates. Ne la donnez à personne.`,
  renew: 'Changer d’adresse',
  renewed: 'Votre adresse est changée',
  renewedWhy: 'L’ancienne ne répond plus. Abonnez-vous de nouveau avec celle-ci.',
  revoke: 'Ne plus donner mes dates',
  revoked: 'Votre adresse ne répond plus',
  revokedWhy: `Votre calendrier ne recevra plus rien. /terrain agenda abonner en donnera une autre.`,
  open: 'Ouvrir le fichier',
};
