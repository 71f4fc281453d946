/**
 * The territories of the corpus by region, from north to south: a student on placement reports from one part of the
 * country, so the sample hands out the reports in this order.
 */
const REGIONS: readonly (readonly string[])[] = [
  [
    'Hauts-de-France; Aisne; Nord; Oise; Pas-de-Calais; Pas-de-Calais, bassin minier',
    'Pas-de-Calais, cantons ruraux; Somme; Amiens; Beauvais; Calais; Creil; Dunkerque; Lens-Liévin',
    'Lille; Maubeuge; Roubaix; Saint-Quentin; Valenciennes',
  ],
  ['Normandie; Eure; Manche; Orne; Seine-Maritime; Alençon; Le Havre; Rouen; Évreux'],
  [
    "Île-de-France; Paris; Essonne; Hauts-de-Seine; Seine-et-Marne; Seine-Saint-Denis; Val-d'Oise",
    'Val-de-Marne; Académie de Créteil; Argenteuil; Bagneux; Bobigny; Bondy; Chanteloup-les-Vignes',
    'Clichy-sous-Bois; Corbeil-Essonnes; Garges-lès-Gonesse; Ivry-sur-Seine; La Courneuve; Melun',
    'Montreuil; Saint-Denis; Sarcelles; Sevran; Trappes',
  ],
  [
    'Grand Est; Ardennes; Aube; Bas-Rhin; Haut-Rhin; Haute-Marne; Marne; Meurthe-et-Moselle; Meuse',
    'Moselle; Vosges; Charleville-Mézières; Colmar; Forbach; Mulhouse; Reims; Strasbourg; Troyes',
    'Vitry-le-François',
  ],
  [
    "Bretagne; Côtes-d'Armor; Finistère; Ille-et-Vilaine; Morbihan; Brest; Lorient; Quimper; Rennes",
    'Saint-Brieuc',
  ],
  [
    'Pays de la Loire; Loire-Atlantique; Maine-et-Loire; Mayenne; Sarthe; Vendée; Angers; Cholet',
    'Le Mans; Nantes; Saint-Nazaire',
  ],
  [
    'Centre-Val de Loire; Cher; Eure-et-Loir; Indre; Loir-et-Cher; Loiret; Bourges; Chartres; Orléans',
    'Tours; Vierzon',
  ],
  [
    "Bourgogne-Franche-Comté; Bourgogne; Côte-d'Or; Doubs; Haute-Saône; Jura; Nièvre; Saône-et-Loire",
    'Yonne; Dijon; Le Creusot; Montbéliard; Nevers',
  ],
  [
    'Ain; Allier; Ardèche; Cantal; Drôme; Haute-Loire; Haute-Savoie; Isère; Loire; Métropole de Lyon',
    'Puy-de-Dôme; Rhône; Savoie; Annecy; Clermont-Ferrand; Grenoble; Le Puy-en-Velay; Montluçon',
    'Saint-Étienne; Vaulx-en-Velin; Villeurbanne; Vénissieux',
  ],
  [
    'Nouvelle-Aquitaine; Charente; Corrèze; Creuse; Deux-Sèvres; Dordogne; Gironde; Haute-Vienne',
    'Landes; Lot-et-Garonne; Vienne; Agen; Angoulême; Bordeaux; Hendaye; Limoges; Pau; Poitiers',
    'Tulle',
  ],
  [
    'Occitanie; Ariège; Aude; Aveyron; Gard; Gers; Haute-Garonne; Hautes-Pyrénées; Hérault; Lot',
    'Lozère; Pyrénées-Orientales; Tarn; Alès; Béziers; Nîmes; Perpignan; Sète; Toulouse',
  ],
  [
    'PACA; Alpes-de-Haute-Provence; Alpes-Maritimes; Bouches-du-Rhône; Hautes-Alpes; Var; Vaucluse',
    'Avignon; Marseille, quartiers nord; Toulon; Haute-Corse',
  ],
  ['Guadeloupe; Guyane; La Réunion; Réunion; Mayotte'],
];

const RANKS: ReadonlyMap<string, number> = new Map(
  REGIONS.flat()
    .flatMap((line) => line.split('; '))
    .map((territory, rank) => [territory, rank]),
);

/** Place of a territory in that order. */
export function territoryRank(territory: string): number {
  const rank = RANKS.get(territory);
  if (rank === undefined) throw new Error(`No region holds the territory ${JSON.stringify(territory)}.`);
  return rank;
}
