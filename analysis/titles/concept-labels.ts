/**
 * What a coordinator would call each concept of public action: short titles written for this project, generic to public
 * action, the most precise first. One is used only where the reports of a theme use its words.
 * Lines "concept: title | title"; the concepts are those of `vectors/make/concepts.tsv`.
 */
export const CONCEPT_LABELS = `
guichet_unique: Guichet unique de services publics | Maisons France services | Accueil dans un lieu unique | Maison France services | Espaces France services | Guichet et accueil de proximité
horaires_ouverture: Horaires d'ouverture des guichets | Horaires et jours d'ouverture | Ouverture le soir et le samedi | Ouverture du guichet | Ouverture des guichets | Jours de permanence | Horaires de la mairie | Horaires des guichets | Mairie ouverte le samedi
fermeture_services: Fermeture des services de proximité | Fermeture des guichets | Départ des services publics | Retrait des services publics | Fermeture du guichet | Fermeture de la trésorerie | Fermeture du bureau de poste | Services publics qui ferment
formation_agents: Formation des agents | Formation et compétences des agents | Formation des agents d'accueil | Formation de l'agent | Métier et formation
recrutement_attractivite: Recrutement et attractivité des métiers | Difficultés de recrutement | Postes à pourvoir et candidats | Recrutement des agents | Recrutement et salaires | Poste vacant et candidats | Recrutement d'un agent
statut_carriere: Statut et carrière des agents | Statut et précarité des agents | Contrats et statut des agents
charge_travail: Charge de travail des équipes | Charge de travail des agents | Manque d'agents dans les services | Travail des agents | Fatigue des agents
management: Encadrement et vie des équipes | Direction et pilotage des équipes | Rôle des chefs de service | Travail de l'équipe | Chef de service et équipe | Cheffe de service
teletravail: Télétravail et travail à distance | Travail à distance | Télétravail des agents
secretaire_mairie: Secrétaires de mairie | Métier de secrétaire de mairie | Secrétariat des petites communes | Secrétaire de mairie
elus_locaux: Rôle des maires et des élus | Maires et élus locaux | Place des élus | Maires des petites communes | Maires des communes | Maires et conseillers | Maires de village
intercommunalite: Communes et intercommunalité | Rôle de l'intercommunalité | Communes et communauté de communes | Communes et interco | Maires et intercommunalité | Agglomération et communes
prefecture_etat_local: Préfecture et services de l'État | Services de l'État dans le département | Rôle du préfet | Préfet et services de l'État | Préfecture et sous-préfecture | Rôle de la préfecture
departement: Rôle du conseil départemental | Action sociale du département | Place du département
region: Rôle du conseil régional | Région et fonds régionaux | Rôle de la région
operateurs: CAF, CPAM et autres opérateurs | Réponses des opérateurs sociaux | Lien avec les opérateurs | Réponses de la CAF | Opérateurs et partenaires | Opérateurs et agents
coordination: Coordination entre les partenaires | Coordination des acteurs locaux | Travail avec les partenaires | Travail entre les services | Travail avec les associations | Réseau des partenaires | Réunions des partenaires
doublons_competences: Doublons et partage des compétences | Partage des compétences | Répartition des compétences | Compétences et doublons | Compétences de chacun
etat_collectivites_relations: Relations entre l'État et les collectivités | Confiance entre l'État et les collectivités | Dialogue entre l'État et les élus
contrats_territoriaux: Contrats entre l'État et les territoires | Contrat de relance du territoire | Contrats de territoire | Contenu des contrats de territoire | Contrat avec l'État | Contrats et territoires | Contrat de territoire | Contrats avec l'État
ingenierie: Ingénierie pour les petites communes | Appui en ingénierie aux communes | Ingénierie et montage des projets | Appui aux projets des communes | Ingénierie et communes | Appui technique aux communes | Ingénierie des petites communes | Bureaux d'études et communes | Montage des dossiers | Projets des petites communes
subventions_guichets: Demandes de subvention des communes | Dossiers de subvention | Attribution des subventions | Subventions de l'État aux communes | Demande de subvention | Demandes de subvention | Dossier de subvention | Subvention et dossier | Attribution des crédits
finances_locales: Finances des communes | Budget des communes | Dépenses et recettes des communes | Finances de la collectivité | Budget de la collectivité | Taxe foncière des bailleurs | Abattement de taxe foncière
couts_perennite: Pérennité des financements | Financement dans la durée | Financement au-delà d'un an | Crédits et financement dans la durée | Financement sur trois ans | Coût et financement | Crédits et financement
marches_publics: Marchés publics et commande publique | Règles des marchés publics | Marchés et cahiers des charges
normes: Normes et réglementation | Application de la règle | Normes et contraintes | Application des règles et des normes | Règles et dérogations | Normes et règlement
securite_juridique: Risque juridique et contentieux | Contrôle de légalité et recours | Contrôle de légalité | Sécurité juridique des actes | Contrôle et risque juridique
delais: Délais de réponse | Délais de traitement des dossiers | Attente et délais de réponse | Temps d'attente et délais | Délai de réponse | Attente des dossiers | Dossiers en attente | Retard des dossiers
pieces_justificatives: Pièces justificatives demandées | Pièces et justificatifs à fournir | Papiers et pièces des dossiers | Formulaires et dossiers à remplir | Dossiers à remplir | Pièces du dossier | Pièces à fournir | Papiers et justificatifs | Dossier à remplir | Formulaire à remplir
langage_clair: Langage administratif clair | Langage clair des courriers | Courriers et formulaires faciles à lire | Langage clair et courriers | Mots compliqués des courriers
simplification: Simplification des démarches | Simplification des procédures | Complexité des démarches
echange_donnees: Échange de données entre administrations | Échange de données entre services | Partage des données | Accès aux fichiers et aux données | Fichiers et logiciels des services | Échange de fichiers | Partage de données | Accès aux fichiers
outils_numeriques: Outils numériques et plateformes | Outils informatiques des services | Pannes et bugs des plateformes | Outils numériques de l'administration | Logiciels et plateformes | Plateforme et dossiers | Outils et logiciels
dematerialisation: Démarches en ligne | Démarches en ligne et numérique | Dématérialisation des démarches | Démarche en ligne | Dossier en ligne | Dossiers en ligne | Démarches sur internet | Sites et démarches en ligne | Demandes en ligne
illectronisme: Usagers éloignés du numérique | Aide au numérique | Accompagnement au numérique | Personnes sans ordinateur | Habitants sans internet | Habitants sans ordinateur | Usagers sans ordinateur | Ordinateur et souris | Personnes sans internet
reseau_couverture: Couverture mobile et internet | Réseau mobile et fibre | Réseau mobile et internet | Téléphone et réseau mobile | Réseau et antennes | Réseau mobile du village | Téléphone et internet
accueil_telephone: Accueil au téléphone | Réponse au téléphone | Appels sans réponse | Appels et téléphone | Téléphone sans réponse
relation_usager: Accueil et écoute des usagers | Accueil des usagers | Accompagnement des usagers | Accueil et accompagnement des personnes | Écoute des usagers | Accueil du public | Accueil des habitants | Rapport aux usagers
violence_agents: Agressions contre les agents | Violences et menaces au guichet | Sécurité des agents
non_recours: Non-recours aux droits sociaux | Accès aux droits sociaux | Accès aux droits | Recours aux droits et aux aides | Aides et droits sociaux | Droits et aides | Aides sociales et droits
itinerance: Services publics itinérants | Bus et permanences itinérantes | Tournée du bus itinérant | Permanences dans les villages | Tournées dans les communes | Bus et villages | Camion et villages | Tournée du bus | Tournée des villages | Permanence en mairie | Permanences en mairie
mobilite_rurale: Mobilité en milieu rural | Mobilité sans voiture | Transports et mobilité | Voiture et permis de conduire | Transport vers la ville | Déplacements sans voiture | Transport des habitants | Transport à la demande
transports_urbains: Transports en commun | Lignes de bus et de tramway | Lignes de bus | Bus et transports en commun | Transport en commun | Bus et lignes
train: Trains et petites lignes | Gares et petites lignes | Train et gare
routes_voirie: Entretien des routes | Routes et voirie | Travaux de voirie
deserts_medicaux: Accès aux soins et aux médecins | Manque de médecins généralistes | Accès à un médecin | Médecins et accès aux soins | Manque de médecins | Médecins et patients | Médecin du village | Départ du médecin | Recherche d'un médecin
structures_soin: Maisons et centres de santé | Maison de santé | Cabinets et maisons de santé | Médecins et maison de santé | Centre de santé
hopital_urgences: Hôpital et urgences | Accès aux urgences | Hôpital de proximité | Urgences de l'hôpital | Hôpital et médecins
telemedecine: Télémédecine et téléconsultation | Cabine de téléconsultation | Consultation à distance
sante_mentale: Santé mentale et psychiatrie | Accès aux psychologues | Suivi en santé mentale | Psychologues et psychiatres | Psychologue et jeunes
prevention_sante: Prévention et santé publique | Prévention en santé | Prévention et contrat local de santé
vieillissement: Autonomie des personnes âgées | Vie des personnes âgées | Accompagnement des personnes âgées | Personnes âgées du village
aide_a_domicile: Aide à domicile | Métiers de l'aide à domicile | Services d'aide à domicile
ehpad: Places en EHPAD | Vie en EHPAD | Maisons de retraite
aidants: Proches aidants et familles | Soutien aux aidants | Aide des proches
handicap: Droits des personnes handicapées | Accueil du handicap | Accès des personnes handicapées | Personnes en situation de handicap
petite_enfance: Accueil de la petite enfance | Garde des enfants | Crèche et petite enfance | Place en crèche | Enfants et crèche
protection_enfance: Aide sociale à l'enfance | Protection de l'enfance
parentalite: Soutien aux parents | Familles et parents | Accompagnement des familles
ecole: École et classes | École et enseignants | Vie de l'école
reussite_educative: Réussite éducative des élèves | Cité éducative et réussite scolaire | Réussite éducative et école | Suivi des élèves et collèges | Cité éducative et école | Cité éducative et collège | Collège et parcours éducatif | Élèves et cité éducative
cantine: Cantine et repas scolaires | Repas de la cantine | Inscription à la cantine
jeunesse: Jeunes et mission locale | Accompagnement des jeunes | Place des jeunes | Jeunes du quartier | Mission locale et jeunes | Jeunes sans emploi
emploi_insertion: Emploi et insertion | Accès à l'emploi | Retour à l'emploi | Recherche d'emploi et formation | Emploi des habitants | Emploi et formation | Chômage et emploi
discriminations: Lutte contre les discriminations | Discriminations et égalité
egalite_femmes: Égalité entre femmes et hommes | Droits des femmes | Place des femmes
pauvrete: Précarité et pauvreté | Lutte contre la pauvreté | Aide aux plus précaires
aide_alimentaire: Aide et distribution alimentaires | Aide alimentaire aux familles | Colis de l'aide alimentaire
hebergement_rue: Places d'hébergement d'urgence | Personnes à la rue | Hébergement et foyer
travail_social: Travail social et accompagnement | Rôle des travailleurs sociaux | Assistantes sociales et éducateurs | Accompagnement social des familles | Assistante sociale et familles | Rôle de l'assistante sociale
logement_social: Logement social et bailleurs | Attribution des logements | Accès au logement social | Bailleurs et locataires | Logements et bailleurs | Loyer et logement | Bailleur et logements
habitat_indigne: Logement insalubre et dégradé | Lutte contre l'habitat indigne | Logements humides et insalubres
coproprietes: Copropriétés en difficulté | Charges de copropriété | Syndic et copropriétaires
renovation_urbaine: Rénovation urbaine et démolitions | Démolition et reconstruction d'immeubles | Démolition et relogement | Rénovation du quartier | Démolition du quartier | Démolitions et relogements | Travaux et démolition | Projet de rénovation urbaine | Immeubles à démolir
qpv: Quartiers prioritaires de la ville | Contrat de ville | Habitants des quartiers prioritaires | Quartiers et politique de la ville
gup_proprete: Propreté et entretien du quartier | Propreté des halls | Entretien des immeubles | Encombrants et propreté | Entretien du quartier | Propreté du quartier | Poubelles et encombrants | Bailleur et entretien | Halls et poubelles
securite_tranquillite: Sécurité et tranquillité publique | Sécurité et police | Sécurité du quartier
prevention_delinquance: Prévention de la délinquance | Prévention spécialisée et éducateurs | Prévention et éducateurs de rue
commerces: Commerces de proximité | Commerces du village | Boutiques et commerces
developpement_economique: Développement économique et entreprises | Aides aux entreprises | Entreprises du territoire
agriculture: Agriculture et exploitations | Vie des agriculteurs | Agriculteurs et exploitants
alimentation_locale: Projet alimentaire du territoire | Circuits courts et produits locaux | Produits locaux et circuits courts
urbanisme: Urbanisme et permis de construire | Permis de construire | Règles d'urbanisme des communes
zan_foncier: Foncier et artificialisation des sols | Foncier et sols | Foncier et construction | Foncier et terrains | Taxe et foncier
habitat_rural: Logements vacants et vieilles maisons | Rénovation des maisons | Logements vacants du bourg
renovation_energetique: Rénovation énergétique des logements | Travaux de rénovation | Rénovation thermique des bâtiments | Travaux de rénovation énergétique
energie: Énergie et chauffage | Énergies renouvelables et chauffage | Mode de chauffage
climat_adaptation: Adaptation au changement climatique | Adaptation au climat | Climat et chaleur
eau: Gestion de l'eau | Eau et rivières | Agence de l'eau
risques_crise: Prévention des risques et crises | Gestion des crises | Risques et inondations
dechets: Collecte et tri des déchets | Tri des déchets | Déchets et déchetterie
biodiversite: Protection de la biodiversité | Biodiversité et espèces protégées | Nature et biodiversité
autorisation_environnementale: Autorisations environnementales des projets | Études d'impact et autorisations | Étude d'impact des projets
participation: Participation des habitants | Concertation avec les habitants | Réunions avec les habitants | Parole des habitants | Avis des habitants | Habitants et réunions | Réunion avec les habitants | Habitants et élus
associations: Vie des associations | Associations du quartier | Soutien aux associations | Associations et bénévoles | Vie de l'association | Association et bénévoles | Subventions aux associations
lien_social: Lien social et isolement | Lien entre voisins | Rencontre entre habitants
culture: Culture et bibliothèques | Accès à la culture | Culture et spectacles
sport: Sport et équipements sportifs | Pratique du sport | Clubs de sport
tourisme: Tourisme et saison | Accueil des touristes | Office de tourisme
immigration_titres: Titres de séjour en préfecture | Titres de séjour | Accueil des étrangers
langue_integration: Cours de français | Apprentissage du français | Langue et intégration
etat_civil_titres: Cartes d'identité et passeports | Carte d'identité et mairie | État civil et titres
justice: Justice et tribunaux | Accès à la justice | Tribunal et juge
police_gendarmerie: Gendarmerie et police | Présence de la gendarmerie | Présence de la police
defense_citoyennete: Citoyenneté et valeurs républicaines | Laïcité et citoyenneté
impots: Impôts et déclarations | Déclaration des impôts | Impôts et taxe foncière | Service des impôts | Abattement de taxe foncière | Taxe et impôts
prestations_familiales: Prestations de la CAF | Allocations et prestations familiales | Droits et prestations CAF | Dossiers de la CAF | Aides de la CAF | Allocations de la CAF
retraite: Dossiers de retraite | Retraite et retraités | Droits à la retraite | Retraités et dossiers
controle_fraude: Contrôle et lutte contre la fraude | Contrôles et sanctions | Contrôle de l'administration
droit_erreur: Droit à l'erreur | Conseil plutôt que sanction | Erreur et bonne foi
reporting: Tableaux de bord et suivi | Enquêtes et tableaux à remplir | Tableau de suivi | Indicateurs et tableaux de suivi | Bilans et suivi | Tableaux et enquêtes | Tableau de bord | Indicateurs à remplir | Tableaux à remplir | Suivi et bilan
evaluation: Évaluation des politiques publiques | Évaluation et résultats | Bilan et évaluation | Évaluation et bilan | Bilan du contrat | Évaluation du contrat | Mesure des résultats
experimentation: Expérimentation et innovation | Laboratoires et tests | Innovation et projets pilotes | Expérimentation sur le terrain | Laboratoire d'innovation publique | Test et expérimentation | Laboratoire et innovation | Expérimentation et tests | Innovation et agents
bonnes_pratiques_diffusion: Diffusion des bonnes pratiques | Partage des bonnes pratiques | Partage d'expérience entre pairs
communication_info: Information des habitants | Communication et information | Information du public | Information et affiches | Information sur les services | Affiches et réseaux sociaux
confiance_institutions: Confiance dans les institutions | Perte de confiance | Confiance et défiance
injonctions_contradictoires: Consignes et demandes contradictoires | Priorités et consignes changeantes | Réponses et consignes contradictoires | Réponses contradictoires des services
decision_locale: Décision au plus près du terrain | Marges de manœuvre locales | Décision sur le terrain | Décisions du terrain | Décision du préfet
arbitrage_hierarchie: Arbitrages et décisions | Arbitrages de la hiérarchie
services_support: Fonctions support et mutualisation | Moyens et ressources humaines | Mutualisation des moyens | Mutualisation des services
immobilier_public: Locaux et bâtiments publics | Locaux des services publics | Locaux des services | Travaux des bâtiments publics | Locaux et loyers | Bureaux et locaux
dialogue_social: Dialogue social et agents | Syndicats et agents
cooperation_public_agents: Coopération entre agents publics | Réseau d'agents publics | Travail en réseau
culture_administrative: Culture et habitudes administratives | Culture de l'administration | Habitudes de l'administration
temps_long: Calendrier et temps long | Calendrier des projets | Calendrier et échéances
continuite_remplacement: Remplacement des agents absents | Remplacements et congés | Absences et remplacements | Absence et remplacement | Remplacement de l'agent | Agent absent et remplacement | Congés et remplacement
benevolat_citoyen: Bénévolat et entraide | Engagement des bénévoles | Rôle des bénévoles
territoires_ruraux: Vie des communes rurales | Services dans les villages | Villages et communes rurales | Communes rurales et bourgs
montagne_littoral_outremer: Territoires de montagne et littoral | Communes de montagne
demographie: Population et arrivée d'habitants | Arrivée de nouveaux habitants
mixite_sociale: Mixité sociale et peuplement | Mixité sociale du quartier
espaces_publics: Aménagement des espaces publics | Places et espaces publics | Aménagement de la place
equipements_proximite: Équipements de proximité | Centre social du quartier | Centre social et équipements | Salles et équipements | Salle et équipements
europe_fonds: Fonds européens et dossiers | Accès aux fonds européens | Dossiers de fonds européens
mediation_interculturelle: Médiation sociale et adultes-relais | Rôle des médiateurs | Médiateurs et adultes-relais | Médiation sociale du quartier | Médiatrice et habitants | Médiateurs du quartier | Adultes-relais et médiateurs | Médiateurs de quartier
accompagnement_usager: Aide aux démarches | Accompagnement dans les démarches | Aide pour remplir les dossiers | Aide aux usagers | Accompagnement dans les démarches en ligne | Aide aux papiers | Aide aux dossiers
acces_numerique_public: Bornes et ordinateurs en libre-service | Accès à un ordinateur | Ordinateurs et imprimante
confidentialite: Confidentialité de l'accueil | Secret et vie privée | Confidentialité au guichet | Confidentialité des échanges | Secret des échanges | Confidentialité et secret | Bureau fermé et confidentialité | Accueil et vie privée
projets_blocages: Projets bloqués ou retardés | Blocage des projets | Projets à l'arrêt | Retard des projets | Projet en attente | Projets en attente
delegues_referents: Rôle des référents et délégués | Référents et chefs de projet | Chefs de projet | Délégué et référent
agent_isole: Isolement des agents | Agents seuls à l'accueil | Agent seul au guichet | Travail d'un agent seul
reconnaissance_agents: Reconnaissance du travail des agents | Reconnaissance des agents | Reconnaissance du métier
transmission_savoirs: Transmission des savoirs | Départs et transmission | Mémoire du service
accueil_nouveaux_arrivants_agents: Accueil des nouveaux agents | Accueil des nouveaux arrivants | Prise de poste
turn_over_cadres: Rotation rapide des cadres | Changements de préfet | Départs et mutations des cadres | Rotation des cadres
fonctions_publiques_ponts: Passerelles entre fonctions publiques | Mobilité entre État et collectivités
formation_commune_ecoles: Formation commune des élèves | Stages et écoles du service public | Formation des futurs cadres
visibilite_agents_terrain: Présence des agents sur le terrain | Visites sur le terrain | Présence sur le terrain
locaux_partages: Partage des locaux | Locaux partagés entre services | Services sous le même toit
reunions_trop_nombreuses: Nombre de réunions et de comités | Réunions et comités | Comités et instances multiples | Réunions et copils | Nombre de réunions
interlocuteurs_multiples: Multiplicité des interlocuteurs | Renvois d'un service à l'autre | Nombre des interlocuteurs | Renvoi d'un service à l'autre
chef_de_file_leadership: Rôle du chef de file | Pilotage et chef de file | Chef de file | Pilote et chef de file | Pilote et décision commune | Pilotage par un chef de file
conflits_politiques: Rivalités et conflits politiques | Conflits entre élus | Querelles et conflits entre maires
information_descendante: Information tardive des élus | Information des maires | Annonces sans concertation
remontees_terrain: Remontées du terrain | Écoute du terrain | Remontée des difficultés | Écoute des usagers | Retours du terrain | Avis et remontées | Écoute des agents | Voix des usagers
calendrier_appels_projets: Calendrier des appels à projets | Délais des appels à projets | Appels à projets | Appel à projets | Appels à projets et calendrier | Date limite des dossiers | Réponses aux appels à projets
prefinancement: Avances et préfinancement | Avance de trésorerie | Versement du solde
petits_vs_grands: Petites communes et grandes villes | Inégalités entre communes | Petites communes sans ingénierie | Petites et grandes communes | Communes sans ingénierie
cofinancements_croises: Financements croisés des projets | Tour de table des financeurs | Plans de financement | Nombre de financeurs | Financeurs et dossiers | Plan de financement | Projet et financeurs | Financement des projets | Financeurs du projet
charges_transferees: Transfert de charges aux communes | Charges à la commune
distributeur_argent: Distributeurs de billets | Banque et distributeur | Accès à l'argent liquide
poste_courrier: Bureaux de poste | Agences postales communales | Poste et courrier | Bureau de poste | Agence postale communale | Poste et mairie
services_essentiels_village: Services essentiels du village | Derniers commerces du village | Services du village
salle_des_fetes: Salles et fêtes de village | Salle des fêtes
eglise_patrimoine: Église et patrimoine | Patrimoine du village
pompiers: Pompiers et secours | Sapeurs-pompiers volontaires et secours
forets_bois: Forêts et bois | Gestion de la forêt
conflits_usage_rural: Conflits d'usage à la campagne | Conflits entre voisins
transport_scolaire: Transport scolaire des élèves | Transports scolaires des enfants | Car et collège
autopartage_covoiturage: Covoiturage et voitures partagées | Autopartage et covoiturage | Voiture partagée et covoiturage
permis_conduire: Permis de conduire | Accès au permis de conduire | Permis et auto-école
hors_horaires_travail: Accueil en dehors du travail | Accueil le soir et le samedi | Horaires des actifs | Réunions le soir
affluence_salle_attente: Affluence et salle d'attente | Salle d'attente et accueil | File et attente | Attente au guichet
rdv_plateforme: Prise de rendez-vous en ligne | Rendez-vous en ligne | Prise de rendez-vous | Rendez-vous en préfecture | Créneaux de rendez-vous | Attente d'un rendez-vous | Rendez-vous et créneaux
accompagnement_physique: Accueil physique au guichet | Accueil physique et humain | Accueil au guichet
aide_par_proches: Aide par les proches | Aide de la famille | Aide des enfants et voisins
codes_mots_de_passe: Mots de passe et codes | Identifiants et mots de passe | Mot de passe
borne_ordinateur: Bornes et ordinateurs | Borne et scanner | Borne à l'accueil | Ordinateur en libre-service | Bornes et usagers
erreurs_informatiques: Erreurs et pannes informatiques | Pannes des sites | Erreur du système
double_saisie: Double saisie des données | Saisie dans plusieurs logiciels
ia_automatisation: Automatisation et intelligence artificielle | Usage de l'intelligence artificielle
courrier_incomprehensible: Courriers difficiles à comprendre | Lettres et courriers administratifs | Compréhension des courriers | Courriers de l'administration | Lettres de l'administration | Lettre de la préfecture | Lettres et courriers | Courrier et lettres
traduction_fle: Traduction et interprétariat | Traduction pour les usagers | Langue et traduction
public_vulnerable: Accueil des publics fragiles | Accompagnement des publics fragiles | Accueil des personnes fragiles
rupture_de_droits: Ruptures de droits | Perte de droits | Coupure des droits
repérage_invisibles: Repérage des publics isolés | Visites aux personnes isolées | Aller vers les personnes isolées
sante_installation_medecins: Installation des médecins | Installation de jeunes médecins
sante_renoncement: Renoncement aux soins | Accès aux soins
soins_non_programmes: Urgences et soins non programmés | Soins et urgences
delegation_taches_soins: Rôle des infirmières | Délégation de tâches aux infirmières | Infirmières et pharmaciens
hospitalisation_domicile: Soins à domicile
maternite_pmi: Maternité et protection maternelle | Suivi des mères et enfants | PMI et maternité
addictions: Alcool et addictions | Lutte contre les addictions
mediation_sante: Médiation en santé | Médiateur en santé
logement_jeunes_saisonniers: Logement des jeunes et saisonniers | Logement des jeunes
vacance_logements: Logements vacants du village
residences_secondaires: Résidences secondaires et logement | Nombre de résidences secondaires
impayes_expulsions: Impayés de loyer et expulsions | Loyers et expulsions | Impayés et dettes de loyer
charges_ascenseurs: Charges et pannes d'ascenseur | Charges des locataires | Loyers et charges
relogement_parcours: Relogement des familles | Relogement des locataires | Parcours de relogement | Relogement des ménages | Relogement et démolition | Familles à reloger | Locataires à reloger | Relogement des habitants
demolition_memoire: Démolitions et mémoire du quartier | Démolition des immeubles | Démolition et mémoire | Démolition de la tour
chantier_nuisances: Nuisances du chantier | Chantiers et travaux | Travaux et bruit | Travaux du quartier | Chantier et habitants | Retard du chantier | Calendrier des travaux
diversification_habitat: Diversification de l'habitat | Accession et nouveaux logements
conseil_citoyen: Place du conseil citoyen | Rôle du conseil citoyen | Conseils citoyens et habitants | Conseil citoyen et conseil municipal | Conseil citoyen et mairie
concertation_alibi: Concertation sans suite | Concertation avant les décisions | Réunions publiques et décisions | Concertation et décision | Concertation des habitants | Réunion publique et décision
jeunes_et_police: Relations entre jeunes et police | Jeunes et police
trafic_points_deal: Trafic et points de deal | Trafic de drogue
rodeos_vehicules: Rodéos et véhicules | Rodéos de motos
rixes_bandes: Rixes entre bandes | Rixes et violences de jeunes
femmes_espace_public: Femmes dans l'espace public | Place des femmes
monoparentales: Mères seules et familles monoparentales | Soutien aux familles monoparentales | Emploi des mères seules
acces_emploi_quartiers: Emploi des habitants du quartier | Accès à l'emploi dans les quartiers | Emploi dans les quartiers | Emploi et quartiers | Entreprises et jeunes du quartier | Emploi des jeunes
entrepreneuriat_quartiers: Création d'entreprise dans les quartiers | Entreprises des quartiers
commerces_quartiers: Commerces du quartier | Commerce de quartier
ecole_quartier: École du quartier | École et collège du quartier | Écoles et élèves du quartier
absences_enseignants: Absences des enseignants | Remplacement des enseignants | Classes et enseignants absents
vacances_loisirs: Vacances et loisirs des enfants | Vacances et loisirs | Accueil pendant les vacances
petites_associations: Petites associations de quartier | Vie des petites associations | Associations sans salarié | Association du quartier | Associations et dossiers
financement_annuel_politique_ville: Financement annuel des associations | Subventions annuelles aux associations | Conventions et financement annuel | Subvention annuelle des associations
droit_commun: Mobilisation du droit commun | Crédits de droit commun | Politiques de droit commun | Droit commun dans les quartiers | Crédits du droit commun
geographie_prioritaire: Périmètre des quartiers prioritaires | Zonage des quartiers prioritaires | Zonage et périmètres | Carte des quartiers prioritaires | Carte des quartiers | Limites du quartier prioritaire | Quartiers hors zonage | Rues hors du périmètre | Périmètre du quartier | Carte et zonage
chaleur_ete_quartier: Chaleur dans les logements | Chaleur en été
jardins_partages: Jardins partagés du quartier | Jardin partagé des habitants
culture_quartiers: Culture dans les quartiers
sport_quartiers: Sport dans les quartiers | Gymnase et clubs du quartier | Gymnase du quartier
numerique_quartiers: Numérique dans les quartiers | Accès au numérique
desserte_quartiers: Desserte des quartiers | Bus vers le centre | Transports vers le centre
securite_ecoles_rues: Sécurité aux abords des écoles | Sécurité devant l'école
eclairage_public: Éclairage de la rue | Éclairage des rues | Éclairage public la nuit
cameras_video: Caméras de vidéosurveillance | Caméras dans la rue
bailleurs_partenaires: Rôle des bailleurs sociaux | Bailleurs et collectivités | Travail avec le bailleur
demandes_logement_attente: Demandes de logement | Attente d'un logement | Demande de logement social
permis_construire_instruction: Instruction des permis de construire | Permis de construire
abf_patrimoine: Architecte des bâtiments de France | Avis de l'architecte des bâtiments
environnement_procedures: Procédures et environnement | Environnement et autorisations
cours_eau_entretien: Entretien des cours d'eau | Entretien de la rivière
erp_accessibilite: Accessibilité des bâtiments publics | Accessibilité des lieux publics
evenements_autorisations: Organisation des événements | Autorisations pour les fêtes | Sécurité des fêtes
normes_cantine_creche: Normes de la cantine | Normes des crèches et cantines
norme_absurde_proportion: Normes et petites communes | Normes adaptées aux petits | Proportion des normes
circulaires_instables: Circulaires et règles changeantes | Circulaires et textes | Changements de règles
interpretation_divergente: Interprétation différente des règles | Interprétations d'un département à l'autre | Règles selon les départements
peur_responsabilite: Peur de la responsabilité | Peur du risque | Responsabilité des élus
derogation_prefet: Pouvoir de dérogation du préfet | Dérogation du préfet | Pouvoir du préfet
achat_public_local: Achat public local | Achats des collectivités
paiement_factures: Paiement des factures | Délais de paiement
validation_depense: Validation des dépenses | Engagement des dépenses
procedures_rh: Procédures de ressources humaines | Recrutement et procédures
parapheur_signature: Parapheur et signatures | Signature des documents | Circuit de signature
enquetes_reporting: Enquêtes et tableaux demandés | Enquêtes et remontées
silos_ministeres: Cloisonnement des ministères | Cloisonnement entre services | Ministères et services en silos
operateurs_etat_eclates: Agences et opérateurs de l'État | Rôle des agences de l'État | Agences de l'État et préfecture | Agences de l'État | Agences et préfet | Opérateurs de l'État
guichets_aides_entreprises: Aides aux entreprises | Guichets d'aide aux entreprises
demarches_agriculteurs: Démarches des agriculteurs | Contrôles et démarches agricoles
demarches_associations: Démarches des associations | Dossiers des associations
demarches_etrangers: Démarches des étrangers | Titres de séjour et rendez-vous | Renouvellement du titre de séjour
demarches_handicap: Démarches liées au handicap | Dossiers de la MDPH
demarches_naissance_deces: Naissance, décès et succession | Démarches après un décès | Actes d'état civil
evenement_de_vie: Démarches par événement de vie | Moments de vie
proactivite_automaticite: Versement automatique des droits | Droits et aides automatiques | Droits et versement automatique | Aides versées automatiquement | Droits automatiques et aides
une_fois_pour_toutes: Informations à fournir une seule fois | Pièces demandées plusieurs fois | Mêmes pièces demandées | Justificatifs déjà fournis | Mêmes papiers redemandés | Mêmes pièces redemandées
test_usagers: Tests avec les usagers | Relecture par les usagers | Ateliers avec les usagers | Avis des usagers | Usagers et agents
engagement_delai: Engagement sur les délais | Suivi des dossiers et délais | Suivi des dossiers
silence_administration: Demandes sans réponse | Silence de l'administration | Dossiers sans réponse
cellule_appui: Cellule d'appui aux projets | Appui aux porteurs de projet
contrat_objectifs: Conventions et objectifs | Signature des conventions
catalogue_contrats: Empilement des contrats et programmes | Nombre de contrats et de dispositifs | Contrats et programmes de l'État | Contrats et dispositifs | Programmes et contrats | Contrats et programmes | Pile de contrats | Contrats signés par la commune | Contrat et programmes
diagnostic_projet_territoire: Diagnostic et projet de territoire | Projet de territoire | Diagnostic du territoire | Projet du territoire
donnees_partagees: Partage des données entre institutions | Données partagées entre partenaires | Partage des données | Fichiers et données des partenaires | Fichiers des institutions | Partage des fichiers
gestion_crise_locale: Gestion locale des crises | Gestion de crise
eau_gestion_locale: Gestion locale de l'eau | Compétence eau des communes
dechets_sauvages_rural: Dépôts sauvages et déchetterie | Dépôts sauvages de déchets
logement_fonctionnaires: Logement des agents publics | Logement des fonctionnaires
handicap_emploi_ecole: Handicap, école et emploi | Inclusion à l'école | Enfants handicapés à l'école
aidants_repit: Répit des aidants | Soutien aux proches
isolement_seniors: Isolement des personnes âgées | Visites aux personnes âgées
adaptation_logement_age: Adaptation des logements | Logement des personnes âgées
metiers_autonomie: Métiers de l'autonomie | Métiers d'aide à domicile
enfants_places: Enfants placés et foyers | Accueil des enfants placés
violences_intrafamiliales: Violences dans la famille | Violences conjugales et plaintes
lutte_pauvrete_enfants: Pauvreté des enfants | Enfants et pauvreté | Aide aux enfants pauvres
energie_facture: Factures d'énergie des habitants | Chauffage et factures | Factures de chauffage
rsa_accompagnement: Accompagnement des allocataires du RSA | Allocataires du RSA
europe_dossiers: Dossiers de fonds européens | Contrôle des fonds européens
transition_eco_acteurs: Transition écologique des territoires | Transition écologique locale
acceptabilite_projets: Acceptation des projets locaux | Opposition aux projets | Accueil des projets
egalite_territoriale: Égalité entre les territoires | Inégalités entre territoires | Égalité des territoires
acculturation_elus: Formation des élus | Appui aux nouveaux élus | Information des élus
elus_sursollicites: Sollicitation des maires | Maires très sollicités | Place du maire
confiance_prefet_maire: Confiance entre préfet et maires | Lien entre maires et sous-préfet | Maires et sous-préfet
controle_legalite_conseil: Contrôle de légalité et conseil | Contrôle et conseil aux communes | Conseil aux communes | Contrôle et conseil de la préfecture | Conseil de la préfecture
administration_centrale_deconnectee: Administration centrale et terrain | Ministères loin du terrain | Décisions prises à Paris
bonne_volonte_individuelle: Poids des personnes et relations | Engagement des personnes
numerique_agents_outils: Outils numériques des agents | Ordinateurs des agents
communication_aux_habitants: Information et communication locales | Information aux habitants | Affiches et bulletin municipal | Information du village | Affiches et information
urgences_attente: Attente aux urgences | Urgences et régulation
penurie_soignants: Manque de soignants | Pénurie d'infirmières et de soignants | Manque de médecins et d'infirmières
vaccination: Vaccins et vaccination | Campagne de vaccination
depistage_prevention: Dépistage et prévention | Dépistage du cancer
sante_scolaire: Santé des élèves | Médecine et santé scolaires
psychiatrie_attente: Accès à la psychiatrie | Attente en psychiatrie
pharmacie_medicaments: Pharmacie et médicaments | Ordonnances et médicaments | Accès aux médicaments
dentiste_specialistes: Accès aux dentistes et spécialistes | Accès aux spécialistes | Dentistes et spécialistes
fin_de_vie: Soins de fin de vie | Soins palliatifs et fin de vie
tabac_alcool_drogues: Tabac, alcool et drogues | Alcool et tabac
alimentation_obesite: Alimentation et obésité | Alimentation et santé
sante_environnement: Pollution et santé | Qualité de l'air | Santé et environnement
carte_vitale_droits_sante: Carte vitale et droits santé | Carte vitale et mutuelle | Assurance maladie et mutuelle
directives_sante_donnees: Dossier médical et données | Compte rendu et dossier médical
aidants_epuises: Proches aidants épuisés | Fatigue des proches
maintien_domicile: Maintien à domicile
maison_retraite: Maison de retraite et résidents | Vie en maison de retraite
solitude_anciens: Solitude des personnes âgées | Isolement des anciens
mdph_lenteurs: Délais de la MDPH | Dossiers de la MDPH
ecole_inclusive: Accompagnement des élèves handicapés | École inclusive et accompagnement
accessibilite_lieux: Accessibilité des lieux | Accès en fauteuil roulant
emploi_handicap: Emploi des travailleurs handicapés | Emploi et handicap
creche_places: Places en crèche | Garde des jeunes enfants | Crèches et garde d'enfants | Services de garde
aide_enfance_placement: Protection et placement des enfants | Placement des enfants
violences_femmes: Violences faites aux femmes | Violences conjugales et plainte
harcelement_scolaire: Harcèlement à l'école | Harcèlement entre élèves
absence_profs: Remplacement des professeurs | Absence des professeurs
decrochage: Décrochage scolaire des jeunes | Jeunes en décrochage scolaire
orientation: Orientation des élèves | Orientation et choix de filière
stage_troisieme: Stages des collégiens | Stage de troisième | Stages en entreprise
lycee_pro_apprentissage: Lycée professionnel et apprentissage | Apprentissage et alternance
etudiants_precarite: Vie et précarité des étudiants | Bourses et étudiants | Vie des étudiants | Bourse des étudiants
periscolaire_rythmes: Accueil périscolaire et loisirs | Centre de loisirs | Accueil du mercredi
restauration_scolaire: Restauration scolaire et cantine | Repas à la cantine
carte_scolaire_mixite: Carte scolaire et mixité
batiments_scolaires: Rénovation des écoles | État des écoles | Travaux dans les écoles
parents_ecole: Parents et école | Place des parents | Réunions de parents | Café des parents | Parents à l'école
numerique_ecole: Numérique à l'école | Tablettes et ordinateurs | Tablettes à l'école
lecture_bibliotheque: Bibliothèque et lecture publique | Lecture et bibliothèque | Livres et bibliothèque
musees_spectacles: Musées et spectacles | Théâtre et cinéma | Spectacles et concerts
patrimoine_restauration: Restauration du patrimoine | Monuments et patrimoine
club_sportif: Clubs sportifs et bénévoles | Vie du club | Clubs et éducateurs sportifs
equipements_sportifs: Équipements sportifs du quartier | Gymnase et piscine | Salles de sport
lutte_incivilites: Lutte contre les incivilités | Amendes et dépôts sauvages
police_municipale: Rôle de la police municipale | Police municipale et maire
gendarmerie_presence: Présence de la gendarmerie | Gendarmes et patrouilles
plainte_depot: Dépôt de plainte | Plaintes au commissariat
cambriolages_vols: Vols et cambriolages | Vols dans les caves
drogue_quartier: Trafic de drogue | Points de deal et halls
prevention_radicalisation: Prévention de la radicalisation
laicite: Laïcité et neutralité | Respect de la laïcité
delinquance_mineurs: Délinquance des mineurs | Mineurs et justice
prison_sortie: Prison et sortie de prison | Sortie de prison
tribunal_delais: Délais des tribunaux | Juges et tribunaux | Tribunal et audiences
acces_droit: Accès au droit | Aide juridique et droit | Permanences d'accès au droit
mediation_conflits_voisins: Conflits de voisinage | Conflits entre voisins
aide_victimes: Aide aux victimes
asile_accueil: Demandeurs d'asile et réfugiés | Accueil des demandeurs d'asile | Demande d'asile et réfugiés
mineurs_isoles: Mineurs non accompagnés | Mineurs isolés étrangers
titre_sejour_renouvellement: Renouvellement des titres de séjour | Titre de séjour et rendez-vous | Titre de séjour | Titres de séjour et rendez-vous | Carte de séjour | Récépissés et titres de séjour
integration_refugies: Intégration des réfugiés
naturalisation: Demandes de naturalisation | Nationalité et naturalisation
gens_du_voyage: Aire d'accueil des gens du voyage | Caravanes et gens du voyage
sans_abri_accueil_jour: Accueil des sans-abri | Personnes à la rue
expulsion_locative: Expulsions et loyers impayés | Loyers et expulsions
logement_cher_jeunes: Logement cher et loyers | Loyers et logement des jeunes | Loyer et logement | Loyers et charges
location_touristique: Locations aux touristes | Résidences et locations de tourisme
vacance_centre_bourg: Logements vides du bourg | Maisons vides du centre-bourg | Logements vacants du village
bailleur_reclamations: Réclamations au bailleur | Bailleur et locataires | Bailleurs et réclamations
ascenseur_panne: Pannes des ascenseurs | Ascenseur en panne | Étages et ascenseurs
passoires_thermiques: Isolation et chauffage des logements | Logements mal isolés
aide_travaux_maprimerenov: Aides aux travaux | Aides à la rénovation
permis_construire_attente: Attente des permis de construire | Délai du permis de construire
friches: Reconversion des friches
artificialisation: Artificialisation des terres | Construction et terres agricoles
commerce_centre_ville: Commerces du centre-ville | Commerce en centre-ville | Marchés et commerces
creation_entreprise: Création d'entreprise et emploi | Aide aux créateurs d'entreprise
chomage_indemnisation: Chômage et indemnisation | Indemnisation du chômage | Allocation de chômage
rsa_quinze_heures: Activité des allocataires du RSA | RSA et contrat d'engagement
insertion_chantier: Chantiers et clauses d'insertion | Insertion par l'activité | Emploi et clauses d'insertion
metiers_tension: Métiers en tension | Manque de main-d'œuvre | Recrutement dans les entreprises | Emplois et entreprises
saisonniers_agricoles: Emploi des saisonniers agricoles
agriculteurs_revenu: Revenu des agriculteurs | Prix et revenus agricoles
installation_paysans: Installation des agriculteurs | Terres et jeunes agriculteurs
pac_aides: Aides de la PAC | Aides agricoles et contrôles
eau_secheresse: Sécheresse et manque d'eau | Eau et sécheresse
eau_potable_qualite: Qualité de l'eau potable | Eau potable et fuites | Eau du robinet
assainissement: Assainissement et eaux usées | Stations d'épuration des communes
inondations: Inondations et digues | Inondations et crues
feux_foret: Incendies et feux de forêt | Feux de forêt
canicule_ville: Chaleur et canicule | Canicule en ville | Arbres et chaleur
tri_ordures: Tri et ordures ménagères | Tri des ordures
compost_reemploi: Compost et réemploi
velo_pistes: Pistes cyclables et vélo | Vélo en ville
trottoirs_pietons: Trottoirs et piétons | Trottoirs et passages piétons
stationnement: Stationnement et places | Places de stationnement
bus_frequence: Fréquence et horaires des bus | Arrêts et horaires de bus | Lignes de bus | Bus et chauffeurs | Bus et horaires | Arrêt de bus
train_ter: Trains et gares | Trains régionaux et gares
covoiturage_solidaire: Covoiturage et transport solidaire | Conducteurs bénévoles et covoiturage | Transport solidaire et bénévoles
zfe_voiture: Véhicules et faibles émissions | Voitures et pollution
securite_routiere: Vitesse et sécurité routière | Sécurité sur la route | Vitesse dans la traversée
permis_jeunes: Permis de conduire des jeunes | Permis de conduire
pont_routes_entretien: Ponts et routes | Entretien des ponts
outre_mer_vie_chere: Vie chère en outre-mer
biodiversite_haies: Haies et zones humides | Haies et biodiversité
eoliennes_solaire: Éoliennes et panneaux solaires | Énergie solaire et éolienne
sobriete_batiments: Chauffage et sobriété des bâtiments | Chauffage des bâtiments | Consommation d'énergie des bâtiments
vote_abstention: Vote et abstention | Vote et élections | Vote blanc et abstention
bureau_vote_tenue: Tenue des bureaux de vote | Bureaux de vote
budget_participatif: Budgets participatifs et projets | Projets du budget participatif | Vote du budget participatif
consultation_publique: Enquêtes et consultations publiques | Réunions et consultations publiques | Réunion publique et habitants
petition_contestation: Pétitions et manifestations | Pétition et collectif d'habitants
elus_harcelement: Menaces contre les élus | Agressions contre les maires
budget_local_contraint: Budget et dotations des communes | Baisse des dotations | Budget de la commune
dette_paiement_fournisseurs: Factures et délais de paiement | Paiement des factures | Délai de paiement
fiscalite_incomprehension: Impôts et taxes | Taxe foncière et impôts
achats_centralises: Achats centralisés de l'État | Achats et commandes
appel_offres_pme: Appels d'offres et entreprises | Critères et candidatures | Réponse aux appels d'offres
subvention_justificatifs: Justificatifs des subventions | Bilans et comptes des subventions | Dossiers de subvention | Subvention et justificatifs | Dossiers et subventions
gouvernance_donnees: Protection et gestion des données | Protection des données | Gestion des données | Fichiers et données | Données et fichiers
logiciel_metier_lent: Logiciels des agents | Logiciel et bugs | Lenteur des logiciels | Logiciels métier des services | Logiciel des agents | Logiciels et agents | Logiciel et ressaisie | Applications et logiciels
cyberattaque_securite: Sécurité des systèmes informatiques | Sécurité et cyberattaques
ia_au_bureau: Intelligence artificielle au travail | Usages de l'intelligence artificielle | Intelligence artificielle des services | Usage de l'IA | Robots et réponses | Outils d'intelligence artificielle | Intelligence artificielle et agents | Assistant et réponses aux usagers
site_internet_public: Sites internet des administrations | Site internet public | Pages des sites internet
identite_numerique_mdp: Mots de passe et identifiants | Mot de passe et adresse mail | Codes et mot de passe
courrier_sans_reponse: Courriers sans réponse | Lettres et mails sans réponse
standard_telephone: Standard et accueil téléphonique | Appels au standard | Numéro de téléphone et attente | Appels au numéro unique | Numéro et standard | Standard et appels
file_attente_guichet: File d'attente au guichet | Attente au guichet | File d'attente et accueil
agression_agents_accueil: Agressions à l'accueil | Sécurité des agents d'accueil
jargon_administratif: Jargon et langage administratif | Langage de l'administration | Mots de l'administration | Jargon des courriers | Mots et sigles | Sigles et jargon
interpretes: Interprètes et traduction | Langue et interprètes
salaires_publics: Salaires et primes des agents | Rémunération des agents | Salaire des agents | Paie et salaires
mobilite_carriere_publique: Mobilité et carrière des agents | Postes et carrière | Carrière des agents
burn_out_service: Épuisement des équipes | Fatigue des équipes
reorganisation_permanente: Réformes et réorganisations des services | Réorganisation des services | Réforme des services
reunions_comitologie: Réunions et comités de pilotage | Comités de pilotage | Réunions et comptes rendus | Ordre du jour des réunions | Comité de pilotage | Réunion et ordre du jour | Réunions en préfecture | Réunions de travail
validation_hierarchie: Circuits de validation | Validation par la hiérarchie
conflit_etat_collectivite: Relations entre préfet et maires | Relations entre l'État et les communes | Relations avec la préfecture | Relations avec l'État | Relations avec le préfet | Préfet, maires et département | Accord entre maires et préfet | État, région et département | Département, région et communes | Position commune de l'État
turnover_cadres_etat: Départs et changements de sous-préfet | Changement de sous-préfet | Départ du sous-préfet
jeunes_engagement: Engagement des jeunes | Conseil des jeunes | Service civique des jeunes
benevoles_essoufflement: Bénévoles et associations | Présidents et bénévoles d'association | Fatigue des bénévoles | Présidents des associations
evaluation_impact: Évaluation et indicateurs | Mesure de l'impact | Indicateurs et rapport | Bilans et indicateurs | Indicateurs et bilan | Évaluation et impact | Évaluation des actions
egalite_professionnelle: Égalité professionnelle entre femmes et hommes | Égalité au travail
discrimination_origine: Discrimination et origine | Discriminations à l'embauche
surendettement: Dettes et surendettement | Dettes et banque
allocations_trop_percu: Trop-perçus et allocations | Trop-perçu de la CAF
retraite_dossier: Dossiers de retraite | Retraite et pension | Droits à la retraite
deces_succession_demarches: Démarches de succession | Décès et succession | Démarches après un décès
naissance_etat_civil: Naissance et état civil | Acte de naissance
carte_identite_passeport: Carte d'identité et passeport | Passeports et rendez-vous
`;
