/** Frequent verbs of the first group, by their stem: field reports tell what people do. */
const FIRST_GROUP = `
  accept accueill accompagn achet adopt aid aim ajout amen annonc appel appliqu apport appren arrêt arriv assur attir
  augment avou bloqu boug cach cess chang cherch command compar compt concern confirm confond connaiss conserv constat
  contact continu contourn coordonn coup coût cré croul croyai crois cumul décid déclar découvr défend déleg demand
  démarr démissionn dépass dépend dépens déplac dépos descend dessin dev devin différ dispos donn dout dur échang
  écout embauch empêch emport emploi enchaîn encourag enlev enseign entr envoi envisag épuis espèr essai estim étal
  évit exig exist expliqu ferm figur financ fonctionn form fourn gagn gard gèr glis habit hésit ignor illustr
  impliqu import impos indiqu inform instal insist interrog invit jou jug laiss lanc lev livr manqu march marqu
  mélang men mont montr mont multipli nomm not occup offr organis oubli ouvr paie pai parl partag particip pass pay
  pens pes pilot plac plaid port pos pouss préfèr prépar présent prêt prévien promet propos protest prouv raccroch
  racont ralli rapport rassur réclam récupèr reconnaiss redout réduis refus regard regrett rejet relanc remarqu rembours
  remont remplac remplis rencontr renonc rentr renvoi repass répèt repouss représent reproch réserv résum rest retomb
  retrouv révèl rêv rigol risqu roul sauv sembl sign signal souhait soulign suffis suppos support surveill
  témoign termin tomb touch tourn trait transform travers travaill trouv utilis valid vend vérifi vers visit vit vot`;

const FIRST_GROUP_ENDINGS = [
  'e',
  'es',
  'ent',
  'ait',
  'aient',
  'a',
  'era',
  'eront',
  'erait',
  'eraient',
  'ons',
  'ez',
  'er',
  'ant',
];

const OTHER_FORMS = `
  agit agissent aboutit aboutissent apprend apprennent attend attendent attendait boit boivent comprend comprennent
  conduit conduisent connaît connaissait connaissent construit couvre couvrent craint craignent croit croient croyait
  découvre découvrent défend défendent dépend dépendent devient deviennent devrait devraient devait devaient dit disent
  disait doit doivent dort dorment écrit écrivent entend entendent faut faudrait finit finissent fournit fournissent lit
  lisent maintient maintiennent met mettent mettait meurt meurent naît obtient obtiennent offre offrent ouvre ouvrent
  part partent parvient perd perdent permet permettent peut peuvent pouvait pourrait pourraient plaît plaint plaignent
  prend prennent prenait prévoit prévoient produit produisent promet promettent reçoit reçoivent reconnaît reconnaissent
  refuse refusent rend rendent répond répondent ressort revient reviennent sait savent savait sert servent signifie sort
  sortent souffre souffrent suffit suit suivent tient tiennent tenait traduit vaut valent vend vendent vient viennent venait
  vit vivent voit voient voyait voudrait veut veulent voulait envoie envoient paie paient essaie essaient vu su pu dû
  pris mis dit faire avoir être voir savoir pouvoir devoir vouloir prendre mettre dire venir tenir rendre
  attendre répondre perdre vendre suivre vivre écrire lire sortir partir finir choisir remplir ouvrir offrir obtenir
  recevoir connaître comprendre permettre servir maintenir réunir fournir construire réduire conduire produire voilà
  manque manquent coûte coûtent pilote pilotent`;

function forms(): Set<string> {
  const found = new Set(OTHER_FORMS.trim().split(/\s+/));
  for (const stem of FIRST_GROUP.trim().split(/\s+/)) {
    for (const ending of FIRST_GROUP_ENDINGS) found.add(stem + ending);
  }
  return found;
}

/** Conjugated and infinitive forms of frequent French verbs; some are nouns too ("demande"): the place decides. */
export const FRENCH_VERB_FORMS: ReadonlySet<string> = forms();
