const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Adjectives that stand before their noun: the word after one of them may be a noun. */
const BEFORE_NOUN = words(`
  petit petite petits petites grand grande grands grandes nouveau nouvel nouvelle nouveaux nouvelles vieux vieil vieille
  vieilles bon bonne bons bonnes mauvais mauvaise mauvaises ancien ancienne anciens anciennes jeune jeunes gros grosse
  grosses beau bel belle beaux belles double doubles vrai vraie vrais vraies faux fausse fausses simple simples futur
  future futurs futures haut haute hauts hautes long longue longs longues libre différents différentes divers diverses
  multiples nombreux nombreuses dernier dernière derniers dernières meilleur meilleure meilleurs meilleures moindre`);

/** Adjectives whose ending does not show it. */
const PLAIN = words(`
  simple simples rapide rapides vide vides digne dignes indigne indignes mixte mixtes mobile mobiles fragile fragiles
  utile utiles facile faciles difficile difficiles proche proches malade malades pauvre pauvres riche riches propre
  propres rare rares grave graves triste tristes fixe fixes moderne modernes humide humides neuf neuve neufs neuves
  public publics blanc blanche blancs blanches gratuit gratuite gratuits gratuites ouvert ouverte ouverts ouvertes
  couvert couverte couverts couvertes offert offerte direct directe directs directes complet complète complets complètes
  commun commune communs communes plein pleine pleins pleines fort forte forts fortes lent lente lents lentes vert verte
  verts vertes bleu bleue bleus bleues noir noire noirs noires rouge rouges jaune jaunes gris grise froid froide froids
  froides chaud chaude chauds chaudes suivi suivie suivis suivies requis requise acquis acquise promis promise compris
  soumis soumise soumises écrit écrite écrits écrites inscrit inscrite inscrits inscrites interdit interdite interdits
  construit construite construits construites produit produite distinct distincte strict stricte exact exacte joint
  jointe agricole agricoles bénévole bénévoles solidaire solidaires insalubre insalubres unique uniques physique
  physiques étranger étrangère étrangers étrangères léger légère légers légères cher chère chers chères majeur majeure
  majeurs majeures mineur mineurs intérieur intérieure extérieur extérieure supérieur supérieure supérieurs inférieur
  prioritaire prioritaires civil civile civils civiles utile subtil gentil seul sûr sûre pur pure dur dure net nette
  prêt prête moral morale mort morte vivant vivante courant courante urgent urgente excellent permanent permanente
  permanents permanentes récent récente récents récentes absent absente absents absentes présent présente compétent
  compétente compétents compétentes différent différente équivalent urgents urgentes violent violente violents violentes
  itinérant itinérante itinérants itinérantes suivant suivante suivants suivantes payant payante payants payantes
  vacant vacante vacants vacantes important importante importants importantes existant existante existants existantes
  sans-papiers perdu perdue perdus perdues vendu tenu connu connue connus connues attendu attendue attendus attendues
  reçu reçue reçus reçues disparu disparue rendu rendue sourd sourde muet aigu continu continue continus continues
  vélo-école locale`);

const ENDINGS =
  /(?:al|ale|aux|ales|el|elle|els|elles|if|ive|ifs|ives|ique|iques|eux|euse|euses|aire|aires|able|ables|ible|ibles|ière|iers|ières|oise|oises|aise|aises|ien|ienne|iens|iennes|ain|aine|ains|aines|ine|ines|é|ée|és|ées|iste|istes|esque)$/;

/** True when a word that follows a noun may belong to it. */
export function seemsAdjective(word: string): boolean {
  return PLAIN.has(word) || ENDINGS.test(word);
}

/** True when the next word may be the noun of this adjective. */
export function standsBeforeNoun(word: string): boolean {
  return BEFORE_NOUN.has(word);
}
