/** Common job titles in German, French, Spanish, Portuguese and Italian, with the English title O*NET knows. */

/** `English title: titles elsewhere`, lower case, without accents, as `toWords` leaves them. */
const TITLES: Readonly<Record<string, string>> = {
  "software developer":
    "softwareentwickler, softwareentwicklerin, entwickler, entwicklerin, programador, programadora, developpeur, " +
    "developpeuse, developpeur logiciel, desarrollador, desarrolladora, desarrollador de software, " +
    "desarrolladora de software, desenvolvedor, desenvolvedora, desenvolvedor de software, sviluppatore, " +
    "sviluppatrice, sviluppatore software, anwendungsentwickler, fachinformatiker",
  "software engineer":
    "softwareingenieur, softwareingenieurin, ingenieur logiciel, ingenieure logiciel, ingeniero de software, " +
    "ingeniera de software, engenheiro de software, engenheira de software, ingegnere del software, " +
    "ingegnere software, ingeniero informatico, ingenieur informatique",
  "web developer":
    "webentwickler, webentwicklerin, developpeur web, developpeuse web, desarrollador web, desarrolladora web, " +
    "desenvolvedor web, sviluppatore web, programador web",
  "full stack developer": "desarrollador full stack, developpeur full stack, desenvolvedor full stack",
  "front end developer": "desarrollador front end, developpeur front end, desenvolvedor front end",
  "back end developer": "desarrollador back end, developpeur back end, desenvolvedor back end",
  "java developer": "desarrollador java, developpeur java, desenvolvedor java, javaentwickler",
  "data scientist":
    "datenwissenschaftler, datenwissenschaftlerin, scientifique des donnees, cientifico de datos, " +
    "cientifica de datos, cientista de dados, scienziato dei dati",
  "data analyst":
    "datenanalyst, datenanalystin, analyste de donnees, analista de datos, analista de dados, analista dati",
  "data engineer": "dateningenieur, ingenieur de donnees, ingeniero de datos, engenheiro de dados",
  "systems administrator":
    "systemadministrator, systemadministratorin, administrateur systeme, administrateur systemes, " +
    "administrador de sistemas, amministratore di sistema, sistemista",
  "project manager":
    "projektmanager, projektmanagerin, projektleiter, projektleiterin, chef de projet, cheffe de projet, " +
    "jefe de proyecto, jefa de proyecto, director de proyecto, gestor de proyectos, gerente de projetos, " +
    "gerente de proyectos, responsabile di progetto",
  "product manager":
    "produktmanager, produktmanagerin, chef de produit, gerente de producto, gerente de produto",
  "business analyst": "analyste metier, analista de negocio, analista de negocios",
  "marketing manager":
    "marketingleiter, marketingleiterin, marketingmanager, responsable marketing, responsable de marketing, " +
    "gerente de marketing, jefe de marketing",
  "sales manager":
    "vertriebsleiter, vertriebsleiterin, verkaufsleiter, responsable des ventes, directeur commercial, " +
    "jefe de ventas, gerente de ventas, gerente de vendas, responsabile vendite",
  "sales representative":
    "vertriebsmitarbeiter, aussendienstmitarbeiter, commercial, commerciale, representante de ventas, " +
    "representante comercial, agente de ventas, representante de vendas, agente di commercio",
  "retail salesperson":
    "verkaufer, verkauferin, einzelhandelskaufmann, vendeur, vendeuse, vendedor, vendedora, dependiente, " +
    "dependienta, commesso, commessa",
  "human resources manager":
    "personalleiter, personalleiterin, responsable des ressources humaines, responsable ressources humaines, " +
    "directeur des ressources humaines, responsable de recursos humanos, jefe de recursos humanos, " +
    "gerente de recursos humanos, drh",
  "human resources specialist": "personalreferent, personalreferentin, charge de recrutement",
  accountant:
    "buchhalter, buchhalterin, bilanzbuchhalter, comptable, expert comptable, contable, contador, contadora, " +
    "contabile, ragioniere",
  auditor: "wirtschaftsprufer, wirtschaftspruferin, auditeur, commissaire aux comptes, revisore",
  "financial analyst": "finanzanalyst, analyste financier, analista financiero, analista financeiro",
  "administrative assistant":
    "sekretar, sekretarin, burokaufmann, burokauffrau, secretaire, assistant administratif, " +
    "assistante administrative, secretario, secretaria, administrativo, administrativa, " +
    "auxiliar administrativo, segretaria, segretario",
  "registered nurse":
    "krankenschwester, krankenpfleger, krankenpflegerin, pflegefachmann, pflegefachfrau, pflegefachkraft, " +
    "infirmier, infirmiere, enfermero, enfermera, enfermeiro, enfermeira, infermiere, infermiera",
  physician: "arzt, arztin, medecin, medico, medica, docteur",
  dentist: "zahnarzt, zahnarztin, dentiste, dentista, odontologo, odontologa",
  pharmacist: "apotheker, apothekerin, pharmacien, pharmacienne, farmaceutico, farmaceutica, farmacista",
  "physical therapist":
    "physiotherapeut, physiotherapeutin, kinesitherapeute, fisioterapeuta, fisioterapista, masseur kinesitherapeute",
  veterinarian: "tierarzt, tierarztin, veterinaire, veterinario, veterinaria",
  psychologist: "psychologe, psychologin, psychologue, psicologo, psicologa",
  "social worker":
    "sozialarbeiter, sozialarbeiterin, assistant social, assistante sociale, trabajador social, " +
    "trabajadora social, assistente social, assistente sociale",
  teacher:
    "lehrer, lehrerin, lehrkraft, enseignant, enseignante, professeur, profesor, profesora, maestro, maestra, " +
    "docente, insegnante",
  "elementary school teacher":
    "grundschullehrer, grundschullehrerin, professeur des ecoles, maestro de primaria, maestra de primaria",
  "childcare worker": "erzieher, erzieherin, educatrice, puericultrice",
  lawyer:
    "rechtsanwalt, rechtsanwaltin, anwalt, anwaltin, avocat, avocate, abogado, abogada, advogado, advogada, avvocato",
  architect: "architekt, architektin, architecte, arquitecto, arquitecta, arquiteto, architetto",
  "civil engineer": "bauingenieur, bauingenieurin, ingenieur civil, ingeniero civil, engenheiro civil",
  "mechanical engineer":
    "maschinenbauingenieur, maschinenbauer, ingenieur mecanique, ingeniero mecanico, engenheiro mecanico",
  "electrical engineer": "elektroingenieur, elektroingenieurin, ingenieur electrique, ingeniero electrico",
  "industrial engineer": "wirtschaftsingenieur, ingenieur industriel, ingeniero industrial",
  engineer: "ingenieur, ingenieurin, ingenieure, ingeniero, ingeniera, engenheiro, engenheira, ingegnere",
  electrician:
    "elektriker, elektrikerin, elektroniker, electricien, electricienne, electricista, eletricista, elettricista",
  plumber: "klempner, installateur, plombier, fontanero, plomero, encanador, idraulico",
  carpenter: "schreiner, tischler, zimmermann, charpentier, menuisier, carpintero, carpinteiro, falegname",
  painter: "maler und lackierer, peintre en batiment",
  welder: "schweisser, soudeur, soldador, saldatore",
  "automotive mechanic":
    "kfz mechaniker, kfz mechatroniker, automechaniker, mecanicien automobile, mecanicien auto, garagiste, " +
    "mecanico automotriz, mecanico de automoviles, meccanico",
  "construction laborer":
    "bauarbeiter, ouvrier du batiment, macon, albanil, obrero de construccion, muratore",
  "truck driver":
    "lkw fahrer, lastwagenfahrer, berufskraftfahrer, kraftfahrer, chauffeur routier, conducteur routier, " +
    "chauffeur poids lourd, camionero, conductor de camion, caminhoneiro, camionista",
  "bus driver": "busfahrer, busfahrerin, chauffeur de bus, conducteur de bus, conductor de autobus",
  cook: "koch, kochin, cuisinier, cuisiniere, cocinero, cocinera, cozinheiro, cozinheira, cuoco, cuoca",
  chef: "chefkoch, chef de cuisine, kuchenchef, jefe de cocina",
  waiter:
    "kellner, kellnerin, serveur, serveuse, camarero, camarera, mesero, mesera, garcom, cameriere, cameriera",
  baker: "backer, backerin, boulanger, boulangere, panadero, panadera, padeiro, panettiere",
  hairdresser: "friseur, friseurin, coiffeur, coiffeuse, peluquero, peluquera, cabeleireiro, parrucchiere",
  receptionist: "rezeptionist, rezeptionistin, empfangsmitarbeiter, receptionniste, recepcionista",
  cashier: "kassierer, kassiererin, caissier, caissiere, cajero, cajera, cassiere",
  "security guard": "sicherheitsmitarbeiter, wachmann, agent de securite, guardia de seguridad, vigilante",
  janitor:
    "hausmeister, reinigungskraft, agent d entretien, concierge d immeuble, conserje, limpiador, limpiadora",
  "warehouse worker":
    "lagerist, lagermitarbeiter, lagerarbeiter, magasinier, mozo de almacen, almacenista, magazziniere",
  gardener: "gartner, gartnerin, jardinier, jardiniere, jardinero, jardinera, giardiniere",
  "graphic designer":
    "grafikdesigner, grafikdesignerin, grafiker, graphiste, disenador grafico, disenadora grafica",
  journalist: "journaliste, periodista, jornalista, giornalista",
  translator:
    "ubersetzer, ubersetzerin, traducteur, traductrice, traductor, traductora, tradutor, traduttore",
  photographer: "fotograf, fotografin, photographe, fotografo, fotografa",
  "police officer": "polizist, polizistin, policier, policiere, policia, oficial de policia, poliziotto",
  firefighter: "feuerwehrmann, feuerwehrfrau, pompier, sapeur pompier, bombero, bombeiro, vigile del fuoco",
  "chief executive officer":
    "geschaftsfuhrer, geschaftsfuhrerin, directeur general, director general, gerente general, diretor geral",
  "office clerk": "sachbearbeiter, sachbearbeiterin, kaufmannischer angestellter, employe de bureau",
  "customer service representative":
    "kundenberater, kundenbetreuer, kundendienstmitarbeiter, conseiller clientele, charge de clientele, " +
    "agente de atencion al cliente, atencion al cliente, teleoperador, teleoperadora",
  "tax consultant": "steuerberater, steuerberaterin",
  consultant: "berater, beraterin, unternehmensberater, unternehmensberaterin, consultor, consultora",
};

/** Foreign title to English title. */
export const FOREIGN_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries(TITLES).flatMap(([english, foreign]) =>
    foreign.split(", ").map((title) => [title, english] as const)
  ),
);
