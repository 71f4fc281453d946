import type { LanguageWords } from './language-words.ts';

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const DETERMINERS =
  "l' le la les un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos";
const PREPOSITIONS =
  "de d' du des à au aux en pour par sur dans entre avec sans chez vers contre sous après avant selon";

/** The small words of French. Abbreviations are those of people who write on a phone. */
export const FRENCH: LanguageWords = {
  stopWords: split(`
    ${DETERMINERS} ${PREPOSITIONS} mon ma mes ton ta tes
    je j' tu il elle on nous vous ils elles me m' te t' se s' lui y eux moi toi soi
    qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel auxquels duquel
    ne n' pas plus jamais rien guère ni non oui si
    et ou mais donc or car comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' parce afin ainsi alors aussi
    depuis pendant jusque jusqu' durant hors lors malgré parmi
    c' ça cela ceci celui celle ceux celles voici voilà
    est es suis sommes êtes sont été être était étaient étant sera seront serait seraient soit soient fut
    a ai as ont avons avez avoir avait avaient ayant eu aura auront aurait auraient ait aient
    fait faire font faisait fais faut va vont aller
    tout toute tous toutes même mêmes autre autres chaque quelque quelques plusieurs certains certaines aucun aucune
    très trop peu bien encore déjà toujours tjs souvent parfois moins beaucoup bcp assez presque seulement surtout
    puis ensuite enfin ici là y-a-t-il quelqu'un aujourd'hui
    pr ds tt tte ts ttes qd pdt ns vs ms ss avt
    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille
    premier première premiers premières deuxième seul seule seuls seules
    personne rien chacun chacune tel telle tels telles lui-même elle-même eux-mêmes elles-mêmes soi-même ceux-ci celui-ci
    celle-ci cela
    monsieur madame mme mr m mlle mm`),
  determiners: split(DETERMINERS),
  linking: split(`${PREPOSITIONS} l' le la les un une son sa ses leur leurs et ou`),
  prepositions: split(`${PREPOSITIONS} et ou`),
  pronouns: split(
    "je j' tu il elle on nous vous ils elles qui se s' ne n' me m' te t' y ça cela que qu' lui",
  ),
  measures:
    split(`an ans année années mois semaine semaines jour jours journée journées heure heures minute minutes fois euros
    matin matins soir soirs lundi mardi mercredi jeudi vendredi samedi dimanche`),
  civilities: split('m mr mme mlle mm monsieur madame mademoiselle messieurs mesdames dr docteur'),
};
