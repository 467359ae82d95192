/** What resume sections are called, by meaning, in English, French, Spanish, German, Portuguese, Italian and Hindi. */

export type SectionKind =
  | "contact"
  | "summary"
  | "experience"
  | "education"
  | "projects"
  | "skills"
  | "languages"
  | "certificates"
  | "publications"
  | "awards"
  | "volunteering"
  | "interests"
  | "references"
  | "other";

/** Lower case, without accents; separated by `|`. Hindi in its own script and as it is written in Latin letters. */
const words: Record<Exclude<SectionKind, "other">, string> = {
  contact: "contact|contacts|contact details|contact info|contact information|contact me|get in touch|" +
    "personal information|personal details|personal data|personal info|links|profiles|social|social media|" +
    "social links|online|online profiles|on the web|address|" +
    "coordonnees|informations personnelles|me contacter|datos personales|informacion personal|contacto|" +
    "datos de contacto|redes sociales|personliche daten|persoenliche daten|kontakt|kontaktdaten|" +
    "zur person|dados pessoais|informacoes pessoais|contato|contatos|contacto|informazioni personali|" +
    "dati personali|contatti|recapiti" +
    "|coordonnees personnelles|contactez-moi|etat civil|datos de contacto|angaben zur person" +
    "|personalien|personliche angaben|informacoes de contato|contactos|informazioni di contatto" +
    "|संपर्क|सम्पर्क|संपर्क विवरण|संपर्क जानकारी|संपर्क सूत्र|व्यक्तिगत विवरण|व्यक्तिगत जानकारी" +
    "|व्यक्तिगत परिचय|निजी जानकारी|पता|sampark|sampark vivaran|sampark jankari|vyaktigat vivaran" +
    "|vyaktigat jankari",
  summary: "summary|profile|about|about me|about myself|objective|career objective|career summary|" +
    "executive summary|professional summary|professional profile|summary of qualifications|" +
    "qualifications summary|personal statement|personal profile|personal summary|introduction|bio|biography|" +
    "overview|career profile|career overview|statement|mission|mission statement|status|highlights|" +
    "resume objective|professional statement|who am i|who i am|profil|profil professionnel|a propos|" +
    "a propos de moi|resume professionnel|objectif|objectif professionnel|presentation|resumen|perfil|" +
    "perfil profesional|sobre mi|resumen profesional|objetivo|objetivo profesional|extracto|kurzprofil|" +
    "uber mich|ueber mich|zusammenfassung|profil und ziele|berufsziel|berufliches profil|ziel|resumo|" +
    "perfil profissional|sobre mim|sobre|resumo profissional|objetivo profissional|profilo|" +
    "profilo professionale|chi sono|su di me|sommario|obiettivo|obiettivi|desired employment|occupational field" +
    "|presentation personnelle|qui suis-je|profil personnel|en bref|accroche|synthese|acerca de mi" +
    "|quien soy|presentacion|perfil personal|resumen ejecutivo|kurzvorstellung|kurzzusammenfassung" +
    "|profil kurz|uber meine person|wer ich bin|apresentacao|perfil pessoal|quem sou" +
    "|resumo de qualificacoes|sintesi|presentazione|profilo personale|in breve|सारांश|परिचय" +
    "|संक्षिप्त परिचय|उद्देश्य|करियर उद्देश्य|कैरियर उद्देश्य|जीवन उद्देश्य|लक्ष्य|मेरे बारे में" +
    "|प्रोफाइल|पेशेवर सारांश|व्यावसायिक सारांश|saransh|parichay|uddeshya|lakshya|mere bare mein" +
    "|mere baare mein",
  experience:
    "experience|experiences|work experience|professional experience|employment|employment history|" +
    "work history|career history|work|jobs|career|professional background|work background|" +
    "professional history|industry experience|relevant experience|job experience|internships|internship|" +
    "internship experience|research experience|teaching experience|teaching|academic experience|" +
    "engineering experience|leadership experience|military experience|positions|positions held|appointments|" +
    "academic appointments|professional appointments|employment experience|vocational|vocational experience|" +
    "working experience|work and research experience|industrial experience|career experience|" +
    "experience professionnelle|experiences professionnelles|parcours professionnel|emplois|stages|" +
    "experience de travail|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|" +
    "trayectoria|historial laboral|empleo|practicas|berufserfahrung|erfahrung|erfahrungen|" +
    "beruflicher werdegang|werdegang|praktische erfahrung|praxiserfahrung|praktika|berufspraxis|" +
    "arbeitserfahrung|anstellungen|berufliche erfahrung|beruflicher hintergrund|experiencia profissional|" +
    "experiencias profissionais|experiencias|historico profissional|atuacao profissional|estagios|esperienza|" +
    "esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|" +
    "esperienze professionali|carriera|tirocini" +
    "|experience professionnelle et stages|parcours|carriere|historique professionnel|missions" +
    "|emplois occupes|experiences|experiences de travail|experiencias laborales" +
    "|experiencias profesionales|historia laboral|vida laboral|trayectoria laboral" +
    "|carrera profesional|beruflicher lebenslauf|berufliche stationen|berufstatigkeit" +
    "|berufliche tatigkeiten|berufliche laufbahn|stationen|tatigkeiten|nebentatigkeiten|praxis" +
    "|percurso profissional|trajetoria profissional|trajetoria|carreira|historico de trabalho" +
    "|experiencia de trabalho|emprego|empregos|percorso professionale|storia lavorativa|impieghi" +
    "|lavoro|esperienze di lavoro|esperienza di lavoro|अनुभव|कार्य अनुभव|कार्यानुभव|कार्य का अनुभव" +
    "|पेशेवर अनुभव|व्यावसायिक अनुभव|नौकरी|नौकरी का अनुभव|रोजगार|रोजगार इतिहास|रोजगार का इतिहास" +
    "|कार्य इतिहास|इंटर्नशिप|अध्यापन अनुभव|शिक्षण अनुभव|anubhav|karya anubhav|karyanubhav" +
    "|karya ka anubhav|peshevar anubhav|vyavsayik anubhav|naukri|naukri ka anubhav|rozgar|rojgar",
  education: "education|education and training|academic background|educational background|academic history|" +
    "academics|academic qualifications|qualifications|studies|academic record|academic profile|degrees|" +
    "education background|educational qualifications|schooling|school|university|academic education|training|" +
    "education history|educational history|formal education|scholastic record|" +
    "formation|formations|etudes|diplomes|parcours academique|cursus|parcours scolaire|formation academique|" +
    "formation et diplomes|scolarite|educacion|formacion|formacion academica|estudios|estudios realizados|" +
    "titulacion|titulaciones|formacion reglada|ausbildung|bildung|bildungsweg|studium|" +
    "schulbildung|akademischer werdegang|akademische ausbildung|bildungsgang|schulische ausbildung|" +
    "hochschulbildung|aus- und weiterbildung|weiterbildung|" +
    "educacao|formacao|formacao academica|escolaridade|estudos|istruzione|formazione|" +
    "istruzione e formazione|studi|titoli di studio|formazione accademica|percorso di studi" +
    "|etudes et diplomes|etudes et formation|formation initiale|formation continue" +
    "|parcours de formation|diplomes obtenus|enseignement|estudios academicos|preparacion academica" +
    "|historial academico|educacion y formacion|formacion complementaria|schule und studium" +
    "|schulischer werdegang|akademischer hintergrund|studium und ausbildung|schule|bildungswege" +
    "|hochschule|percurso academico|habilitacoes literarias|habilitacoes|formacao e educacao" +
    "|qualificacoes academicas|carriera scolastica|percorso formativo|formazione scolastica|titoli" +
    "|शिक्षा|शैक्षिक योग्यता|शैक्षणिक योग्यता|शैक्षिक विवरण|शैक्षणिक विवरण|शैक्षणिक पृष्ठभूमि" +
    "|शैक्षिक पृष्ठभूमि|योग्यता|योग्यताएं|पढाई|अध्ययन|शिक्षा दीक्षा|shiksha|shaikshik yogyata" +
    "|shaikshanik yogyata|shaikshik vivaran|yogyata|padhai",
  projects:
    "project|projects|personal projects|side projects|selected projects|key projects|academic projects|" +
    "notable projects|open source|open source projects|open-source|open source contributions|" +
    "software projects|technical projects|research projects|portfolio|master thesis|bachelor thesis|thesis|" +
    "phd thesis|doctoral thesis|dissertation|projets|projets personnels|realisations|proyectos|" +
    "proyectos personales|projekte|projekterfahrung|eigene projekte|ausgewahlte projekte|abschlussarbeit|" +
    "masterarbeit|bachelorarbeit|projetos|projetos pessoais|progetti|progetti personali|tesi" +
    "|परियोजना|परियोजनाएं|परियोजनाए|प्रमुख परियोजनाएं|प्रोजेक्ट|प्रोजेक्ट्स|pariyojna|pariyojnayen" +
    "|pariyojana|pariyojanaen",
  skills:
    "skills|skill|technical skills|key skills|core skills|technologies|skills and technologies|technology|" +
    "core competencies|competencies|competences|expertise|areas of expertise|technical expertise|" +
    "tech stack|technical proficiencies|proficiencies|skill set|skillset|skills summary|tools|" +
    "computer skills|it skills|programming skills|software skills|hard skills|soft skills|skills and tools|" +
    "tools and technologies|technologies and tools|abilities|strengths|key competencies|" +
    "professional skills|personal skills|personal skills and competences|digital skills|" +
    "social skills and competences|organisational skills and competences|technical skills and competences|" +
    "computer skills and competences|artistic skills and competences|other skills|other skills and competences|" +
    "programming languages|programming|software|frameworks|fields|fields of interest and expertise|operating systems|" +
    "software programs|it development|specialties|specialities|technical knowledge|knowledge|" +
    "technical summary|technical stack|research areas|languages and technologies|" +
    "competences techniques|competences informatiques|savoir-faire|" +
    "savoir-etre|aptitudes|outils|atouts|informatique|habilidades|competencias|aptitudes|conocimientos|" +
    "habilidades tecnicas|conocimientos tecnicos|conocimientos informaticos|tecnologias|herramientas|destrezas|" +
    "capacidades|informatica|kenntnisse|fahigkeiten|faehigkeiten|kompetenzen|edv-kenntnisse|edv kenntnisse|" +
    "it-kenntnisse|it kenntnisse|fachkenntnisse|technische kenntnisse|technische fahigkeiten|" +
    "kenntnisse und fahigkeiten|qualifikationen|besondere kenntnisse|programmierkenntnisse|werkzeuge|" +
    "conhecimentos|habilidades e competencias|" +
    "competencias tecnicas|conhecimentos tecnicos|ferramentas|competenze|capacita|abilita|" +
    "competenze tecniche|conoscenze|conoscenze informatiche|capacita e competenze|competenze informatiche|" +
    "competenze digitali|strumenti" +
    "|competences cles|competences|competences professionnelles|connaissances|logiciels" +
    "|langages et outils|maitrise technique|aptitudes tecnicas|destrezas tecnicas" +
    "|conocimientos y habilidades|competencias profesionales|competencias clave|software" +
    "|faehigkeiten und kenntnisse|fahigkeiten und kenntnisse|starken|kernkompetenzen" +
    "|fachliche kompetenzen|technologien|methoden und werkzeuge|hard und soft skills" +
    "|competencias profissionais|competencias-chave|aptidoes|qualificacoes|competenze professionali" +
    "|competenze chiave|abilita tecniche|conoscenze tecniche|tecnologie|कौशल|तकनीकी कौशल|मुख्य कौशल" +
    "|प्रमुख कौशल|दक्षता|दक्षताएं|क्षमताएं|कुशलता|विशेषज्ञता|तकनीकी ज्ञान|कंप्यूटर ज्ञान" +
    "|कंप्यूटर कौशल|उपकरण|हुनर|kaushal|takniki kaushal|mukhya kaushal|pramukh kaushal|dakshata" +
    "|visheshagyata|computer gyan|takniki gyan",
  languages: "languages|language|language skills|spoken languages|foreign languages|language proficiency|" +
    "natural languages|linguistic skills|mother tongue|langues|langue|competences linguistiques|" +
    "langues etrangeres|idiomas|lenguas|sprachen|sprachkenntnisse|fremdsprachen|linguas|lingue|" +
    "lingue straniere|competenze linguistiche|conoscenze linguistiche" +
    "|langues parlees|langues maitrisees|idiomas extranjeros|conocimiento de idiomas" +
    "|sprachliche kenntnisse|sprachen und sprachkenntnisse|conhecimento de idiomas" +
    "|linguas estrangeiras|lingue conosciute|lingue parlate|भाषा|भाषाएं|भाषा ज्ञान|भाषाओं का ज्ञान" +
    "|ज्ञात भाषाएं|bhasha|bhashayen|bhashaen|bhasha gyan",
  certificates: "certifications|certification|certificates|certificate|licenses|licences|" +
    "licenses and certifications|certifications and licenses|professional certifications|credentials|" +
    "courses|courses and certifications|certificates and courses|online courses|coursework|trainings|" +
    "relevant coursework|professional development|courses and certificates|training and certifications|" +
    "certificats|certificaciones|certificados|cursos|cursos y certificaciones|zertifikate|" +
    "zertifizierungen|zertifikate und weiterbildungen|kurse|fortbildungen|lizenzen|certificacoes|certificazioni|certificati|corsi" +
    "|certifications et formations|attestations|habilitations|permis|certificaciones y cursos" +
    "|formacion adicional|licencias|zertifikate und kurse|scheine|fuhrerschein|certificados e cursos" +
    "|cursos e certificacoes|formacoes complementares|attestati|certificazioni e corsi|patenti" +
    "|प्रमाणपत्र|प्रमाण पत्र|प्रमाणन|प्रशिक्षण|पाठ्यक्रम|praman patra|pramanpatra|prashikshan",
  publications: "publications|publication|selected publications|papers|articles|research publications|" +
    "journal articles|conference papers|patents|patent|presentations|talks|selected talks|invited talks|" +
    "conferences|publications and talks|research|research interests|writing|" +
    "publicaciones|publikationen|veroffentlichungen|publicacoes|pubblicazioni|articoli|brevets|patente|vortrage" +
    "|प्रकाशन|शोध|शोध पत्र|शोधपत्र|prakashan|shodh patra",
  awards: "awards|award|honors|honours|honors and awards|awards and honors|honours and awards|achievements|" +
    "accomplishments|scholarships|grants|awards and achievements|recognition|selected honors|distinctions|" +
    "fellowships|prizes|awards and scholarships|selected awards|key achievements|awards and recognition|" +
    "prix|recompenses|bourses|prix et distinctions|premios|logros|becas|reconocimientos|" +
    "auszeichnungen|preise|stipendien|erfolge|conquistas|realizacoes|premi|riconoscimenti|" +
    "borse di studio" +
    "|distinctions et prix|premios y reconocimientos|preise und auszeichnungen" +
    "|premios e reconhecimentos|premi e riconoscimenti|पुरस्कार|सम्मान|उपलब्धि|उपलब्धियां" +
    "|पुरस्कार और सम्मान|puraskar|samman|uplabdhiyan",
  volunteering: "volunteering|volunteer|volunteer experience|volunteer work|community|community service|" +
    "leadership|extracurricular|extracurricular activities|extra-curricular activities|activities|" +
    "leadership and activities|memberships|affiliations|professional affiliations|professional memberships|" +
    "organizations|community involvement|service|civic engagement|benevolat|" +
    "vie associative|voluntariado|actividades|ehrenamt|engagement|ehrenamtliche tatigkeiten|" +
    "mitgliedschaften|atividades|volontariato|attivita" +
    "|engagement associatif|engagements|trabajo voluntario|ehrenamtliches engagement" +
    "|soziales engagement|trabalho voluntario|attivita di volontariato|स्वयंसेवा|समाज सेवा" +
    "|सामाजिक कार्य|swayamseva|samaj seva",
  interests: "interests|hobbies|hobbies and interests|interests and hobbies|personal interests|passions|" +
    "centres d'interet|centre d'interet|centres d interet|loisirs|interets|intereses|aficiones|pasatiempos|" +
    "interessen|hobbys|hobbys und interessen|interesses|interessi|hobby|passioni" +
    "|interets personnels|passions|loisirs et interets|intereses personales|hobbys y aficiones" +
    "|private interessen|freizeit|interesses pessoais|passatempos|interessi personali|tempo libero" +
    "|रुचि|रुचियां|अभिरुचि|अभिरुचियां|शौक|ruchi|ruchiyan|abhiruchi|shauk",
  references: "references|reference|referees|recommendations|testimonials|referenzen|referencias|" +
    "referenze|references professionnelles|recommandations|empfehlungen|annexes|attachments|additional information|additional|" +
    "miscellaneous|other|other information|misc|divers|varios|sonstiges|weiteres|anlagen|outros|altro|" +
    "informazioni aggiuntive|ulteriori informazioni|informacion adicional|informacoes adicionais|allegati" +
    "|संदर्भ|सन्दर्भ|अन्य|अन्य जानकारी|घोषणा|sandarbh|anya jankari|ghoshna",
};

/** Lower case without accents and nukta, nasal signs alike: what a heading and the list above are compared by. */
export function foldHeading(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f\u093c]/g, "").replace(/\u0901/g, "\u0902")
    .toLowerCase();
}

export const sectionWords = new Map<string, SectionKind>();
for (const [kind, list] of Object.entries(words)) {
  for (const phrase of list.split("|").map(foldHeading)) {
    if (!sectionWords.has(phrase)) sectionWords.set(phrase, kind as SectionKind);
  }
}

/** Words that do not change which section it is: `Selected relevant projects` is projects. */
export const sectionModifiers = new Set(
  ("my|our|selected|relevant|recent|key|other|main|additional|notable|personal|professional|technical|academic|" +
    "current|previous|past|further|core|general|major|related|special|knowledge|specific|detailed|short|brief|" +
    "the|of|in|a|de|des|du|la|le|les|et|mes|autres|principales|y|e|ed|otros|otras|mis|und|meine|weitere|" +
    "outras|outros|minhas|meus|altre|altri|professionnelle|professionnelles|profesional|profissional|" +
    "professionale|professionali|mere|meri|मेरा|मेरी|मेरे|प्रमुख|मुख्य|अन्य|pramukh|mukhya").split("|"),
);
