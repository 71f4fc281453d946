import type { Wording } from '../wording.ts';

const words = (summary: string, details: string) => ({ summary, details });

export const commands: Wording['commands'] = {
  signaler: words(
    'Say what you saw',
    'On one line: the kind, the theme, then your text. For instance: /terrain signaler blocage rural La visio coupe au milieu du rendez-vous. In a theme’s channel the theme may be left out. With nothing else, a form opens.',
  ),
  fiches: words(
    'See, correct, withdraw or erase your reports',
    'Your reports are yours: withdrawing hides one without losing it, erasing removes it for good.',
  ),
  themes: words('See the themes of the year', 'Each theme has its channel and its synthesis.'),
  profil: words(
    'See your profile, choose to be reachable',
    'For instance: /terrain profil contact oui, so that colleagues can write to you.',
  ),
  synthese: words(
    'Read what recurs in a theme',
    'For instance: /terrain synthese rural. In a theme’s channel, nothing to add.',
  ),
  sujet: words(
    'Open a subject and its verbatims',
    'Give its number or words of its title. For instance: /terrain sujet 3.',
  ),
  questions: words(
    'Answer a few questions for a better grouping',
    'Terrain asks where the reports go of which it is least sure. One key an answer; each can be undone.',
  ),
  rattacher: words(
    'Put a report into a subject',
    'For instance: /terrain rattacher 106 3 puts report 106 into subject 3. Without a subject the list opens.',
  ),
  separer: words(
    'Take a report out of its subject',
    'For instance: /terrain separer 106. The report stays visible, among the lone signals.',
  ),
  fusionner: words(
    'Make one subject of two',
    'For instance: /terrain fusionner 3 avec 5. Subject 3 keeps its title.',
  ),
  renommer: words(
    'Give a subject a title',
    'For instance: /terrain renommer 3 Getting to the service without a car. The title lasts from version to version.',
  ),
  annuler: words('Undo a correction', 'By the button that follows each correction.'),
  chercher: words(
    'Search the reports for words',
    'Accents and inflections do not count: “eleve” finds “élèves”.',
  ),
  qui: words(
    'See who else saw the same thing',
    'Only people who agreed to it appear. For instance: /terrain qui 3.',
  ),
  edition: words(
    'See, create or close the edition',
    'For coordinators. /terrain edition creer opens a form that takes the edition’s file.',
  ),
  inscrire: words(
    'Import the list of participants',
    'For coordinators. A CSV file as a spreadsheet saves it; faulty lines are listed, the others go in.',
  ),
  accueil: words('See what concerns you now', 'What is asked of you, the next dates, your latest reports.'),
  agenda: words(
    'See your dates, subscribe to them',
    'Your next dates, in the hours of the place and in yours. /terrain agenda abonner gives an address for your calendar program. For coordinators: /terrain agenda creer, modifier, annuler, importer.',
  ),
  'demi-promotions': words(
    'See your half, swap',
    'For instance: /terrain demi-promotions echanger Camille. For coordinators: /terrain demi-promotions proposer shows a balanced split, figer stops the swaps.',
  ),
  relier: words(
    'Tie your accounts on several platforms together',
    'With nothing else, gives a code to type where Terrain does not know you yet, for instance: /terrain relier ABCD-EFGH. Your reports are then yours everywhere.',
  ),
  codes: words(
    'Give the codes of people whom Terrain does not know',
    'For coordinators. For instance: /terrain codes Camille. Each code serves once.',
  ),
  salon: words(
    'Say of which theme a channel speaks',
    'For coordinators. For instance: /terrain salon rural; reports made there no longer need to name the theme. /terrain salon sans thème takes it back, /terrain salon creer rural has a channel made.',
  ),
  rappel: words(
    'Write, check and send reminders',
    'For coordinators. /terrain rappel creer asks for the date and opens a form that is filled in already; its preview shows to whom, when and what before anything goes out. /terrain rappel suivi 3 says who has answered.',
  ),
  repondre: words('Answer a reminder', 'Done by the buttons of each reminder. An answer can be taken back.'),
  aide: words('See what Terrain can do', 'For instance: /terrain aide signaler.'),
};

export const options: Wording['options'] = {
  nature: 'kind',
  theme: 'theme',
  texte: 'text',
  action: 'action',
  fiche: 'report',
  sujet: 'subject',
  avec: 'with',
  titre: 'title',
  mots: 'words',
  contact: 'contact oui|non',
  langue: 'langue fr|en',
  commande: 'command',
  correction: 'correction',
  code: 'code',
  personne: 'person',
  rappel: 'reminder',
  reponse: 'answer',
  evenement: 'event',
};

export const choices: Wording['choices'] = {
  corriger: 'Correct a report',
  retirer: 'Withdraw a report',
  retablir: 'Restore',
  effacer: 'Erase a report for good',
  montrer: 'See the edition',
  creer: 'Create',
  fermer: 'Close the edition',
  rouvrir: 'Reopen the edition',
  'sans theme': 'Tie it to no theme',
  modifier: 'Change',
  annuler: 'Cancel',
  importer: 'Import a file',
  abonner: 'Subscribe from your calendar',
  proposer: 'Propose a split',
  figer: 'Freeze the split',
  defiger: 'Allow swaps again',
  echanger: 'Ask for a swap',
  liste: 'See the reminders',
  apercu: 'See what a reminder would do',
  reporter: 'Postpone a reminder',
  envoyer: 'Send a reminder now',
  suivi: 'See who has answered',
  lu: 'Read',
  viens: 'I am coming',
  absent: 'I am not coming',
  moins: 'Be reminded less',
  tous: 'Receive all reminders',
  oui: 'Yes',
  non: 'No',
  fr: 'Français',
  en: 'English',
};
