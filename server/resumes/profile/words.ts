/** The words by which titles, organisations, degrees, schools, places and languages are told apart. */

/** Words in job titles; matched as whole words after accents are taken off, in seven languages. */
const titleStems =
  "engineer|developer|programmer|architect|scientist|analyst|manager|director|lead|leader|head|chief|" +
  "officer|president|vp|ceo|cto|cfo|coo|cio|cmo|founder|co-founder|cofounder|owner|partner|principal|" +
  "consultant|advisor|adviser|specialist|expert|coordinator|administrator|admin|assistant|associate|" +
  "intern|internship|trainee|apprentice|student assistant|working student|fellow|researcher|professor|lecturer|" +
  "instructor|teacher|tutor|trainer|coach|mentor|ambassador|representative|agent|executive|supervisor|" +
  "technician|mechanic|electrician|operator|designer|artist|writer|editor|journalist|author|novelist|copywriter|" +
  "translator|interpreter|producer|photographer|nurse|doctor|physician|surgeon|pharmacist|therapist|" +
  "psychologist|dentist|veterinarian|accountant|auditor|controller|bookkeeper|banker|broker|trader|" +
  "economist|actuary|lawyer|attorney|paralegal|counsel|judge|clerk|secretary|receptionist|cashier|waiter|" +
  "waitress|barista|chef|cook|bartender|driver|pilot|captain|sergeant|lieutenant|soldier|guard|police officer|" +
  "firefighter|salesperson|seller|buyer|recruiter|strategist|planner|marketer|evangelist|advocate|" +
  "maintainer|creator|contributor|freelancer|freelance|contractor|volunteer|member|councilor|councillor|" +
  "devops|sre|swe|sde|qa|tester|dba|sysadmin|webmaster|statistician|mathematician|physicist|chemist|" +
  "biologist|librarian|curator|postdoc|post-doc|scholar|staff|employee|worker|cto|tech lead|scrum master|product owner|" +
  "civil service|" +
  "ingenieur|ingenieure|developpeur|developpeuse|responsable|directeur|directrice|chef de projet|chargee?|" +
  "stagiaire|alternant|apprenti|conseiller|conseillere|gestionnaire|technicien|technicienne|enseignant|" +
  "enseignante|formateur|vendeur|vendeuse|comptable|consultante|assistante|redacteur|infirmier|infirmiere|" +
  "ingeniero|ingeniera|desarrollador|desarrolladora|programador|programadora|analista|gerente|director|" +
  "directora|jefe|jefa|coordinador|coordinadora|becario|becaria|asesor|asesora|tecnico|tecnica|profesor|" +
  "profesora|auxiliar|encargado|vendedor|contable|administrativo|administrativa|" +
  "entwickler|entwicklerin|softwareentwickler|softwareentwicklerin|programmierer|berater|beraterin|leiter|" +
  "leiterin|abteilungsleiter|teamleiter|projektleiter|geschaftsfuhrer|mitarbeiter|mitarbeiterin|werkstudent|" +
  "werkstudentin|praktikant|praktikantin|praktikum|auszubildender|ausbildung zum|sachbearbeiter|" +
  "sachbearbeiterin|referent|referentin|fachinformatiker|techniker|lehrer|lehrerin|verkaufer|buchhalter|" +
  "ingenieurin|assistentin|hilfskraft|" +
  "engenheiro|engenheira|desenvolvedor|desenvolvedora|estagiario|estagiaria|coordenador|coordenadora|" +
  "diretor|diretora|professora|assistente|consultor|consultora|" +
  "ingegnere|sviluppatore|sviluppatrice|programmatore|responsabile|direttore|direttrice|tirocinante|" +
  "stagista|impiegato|impiegata|insegnante|docente|tecnico informatico|collaboratore|addetto|commesso|ricercatore|" +
  "cheffe de projet|chef de service|chef d'equipe|cheffe d'equipe|chef|charge de|chargee de|developpeu[rs]e?|analyste|" +
  "architecte|administrateur|administratrice|acheteur|acheteuse|animateur|animatrice|coordinateur|coordinatrice|" +
  "concepteur|conceptrice|graphiste|juriste|avocate?|medecin|pharmacien|pharmacienne|educateur|educatrice|" +
  "professeure?|chercheur|chercheuse|doctorante?|serveur|serveuse|cuisinier|cuisiniere|chauffeur|magasinier|" +
  "commerciale?|secretaire|hote|hotesse|traducteur|traductrice|journaliste|alternante|apprentie|" +
  "disenador|disenadora|arquitecto|arquitecta|enfermero|enfermera|maestro|maestra|abogado|abogada|medico|medica|" +
  "investigador|investigadora|camarero|camarera|cocinero|cocinera|conductor|conductora|dependiente|dependienta|" +
  "recepcionista|periodista|traductor|traductora|responsable|contador|contadora|administrador|administradora|" +
  "ejecutivo|ejecutiva|supervisora|farmaceutico|farmaceutica|psicologo|psicologa|operario|operaria|cajero|cajera|" +
  "kaufmann|kauffrau|kaufleute|krankenpfleger|krankenschwester|pflegefachkraft|pflegefachfrau|pflegefachmann|" +
  "arzt|arztin|anwalt|rechtsanwaltin|rechtsanwalt|lehrkraft|erzieher|erzieherin|architektin|architekt|gestalterin|" +
  "gestalter|mechatroniker|mechaniker|elektroniker|verkauferin|buchhalterin|kellner|kellnerin|koch|kochin|" +
  "wissenschaftlicher mitarbeiter|wissenschaftliche mitarbeiterin|doktorand|doktorandin|redakteur|redakteurin|" +
  "aushilfe|fachkraft|bauleiter|bauleiterin|assistenz|analystin|designerin|projektmanagerin|teamleiterin|" +
  "projektleiterin|geschaftsfuhrerin|auszubildende|controllerin|" +
  "programador|programadora|enfermeiro|enfermeira|arquiteto|arquiteta|advogado|advogada|contador|contabilista|" +
  "gestora?|auxiliar|atendente|vendedora|cozinheiro|cozinheira|motorista|pesquisador|pesquisadora|jornalista|" +
  "tradutor|tradutora|farmaceutico|operador|operadora|secretaria|professor|mestre|chefe|lider|encarregado|" +
  "infermiere|infermiera|architetto|avvocato|contabile|ragioniere|ragioniera|medico|farmacista|ricercatrice|" +
  "cuoco|cuoca|cameriere|cameriera|autista|giornalista|traduttore|traduttrice|progettista|grafico|grafica|" +
  "commessa|addetta|educatore|educatrice|magazziniere|operaio|operaia|segretaria|coordinatore|coordinatrice|" +
  "capo|amministratore|amministratrice|consulente|apprendista|capoprogetto|dottorando|dottoranda|venditore|" +
  "इंजीनियर|अभियंता|अभियन्ता|डेवलपर|प्रोग्रामर|प्रबंधक|प्रबन्धक|मैनेजर|निदेशक|अधिकारी|सहायक|सहायिका|विश्लेषक|एनालिस्ट|" +
  "सलाहकार|शिक्षक|शिक्षिका|अध्यापक|अध्यापिका|प्राध्यापक|प्रोफेसर|व्याख्याता|लेखाकार|लेखापाल|अकाउंटेंट|नर्स|परिचारिका|चिकित्सक|डॉक्टर|" +
  "डिजाइनर|डिज़ाइनर|वैज्ञानिक|शोधकर्ता|संपादक|सम्पादक|पत्रकार|लेखक|अनुवादक|तकनीशियन|ऑपरेटर|सुपरवाइजर|पर्यवेक्षक|समन्वयक|" +
  "प्रशिक्षु|इंटर्न|क्लर्क|लिपिक|प्रमुख|लीड|आर्किटेक्ट|टेस्टर|विशेषज्ञ|कार्यकारी|एग्जीक्यूटिव|वकील|अधिवक्ता|विक्रेता|प्रतिनिधि|चालक|" +
  "abhiyanta|prabandhak|adhyapak|adhyapika|shikshak|shikshika|sahayak|lekhakar|lekhapal|nideshak|adhikari|vishleshak|salahkar";

const organisationStems =
  "inc|llc|ltd|limited|corp|corporation|company|co|plc|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|oy|ab|" +
  "pty|pvt|lda|ltda|llp|university|universite|universitat|universidad|universita|universidade|college|institute|" +
  "institut|instituto|istituto|school|academy|laboratory|laboratories|lab|labs|research|bank|group|gruppe|" +
  "groupe|grupo|gruppo|technologies|technology|tech|solutions|systems|software|consulting|services|studio|studios|" +
  "partners|holdings|holding|industries|enterprises|ventures|capital|media|networks|hospital|clinic|" +
  "klinik|ministry|department|agency|foundation|association|council|commission|authority|government|army|" +
  "navy|airlines|motors|pharma|pharmaceuticals|insurance|restaurant|hotel|store|shop|church|society|club|" +
  "center|centre|zentrum|mairie|editions?|verlag|press|analytics|digital|interactive|international|global|faculty|office|" +
  "mairie|prefecture|hopital|clinique|cabinet|agence|societe|entreprise|banque|assurances|hospital|clinica|ayuntamiento|" +
  "empresa|banco|seguros|consultora|despacho|krankenhaus|kanzlei|versicherung|stadtwerke|ohg|e\\.?v|camara|prefeitura|" +
  "comune|ospedale|banca|azienda|studio legale|s\\.r\\.l|s\\.p\\.a|s\\.l|s\\.a|" +
  "लिमिटेड|प्राइवेट|टेक्नोलॉजीज|टेक्नोलॉजी|टेक्नोलॉजीज़|कंपनी|कम्पनी|बैंक|अस्पताल|समूह|सिस्टम्स|सॉल्यूशंस|सर्विसेज|मंत्रालय|विभाग|संस्था|" +
  "संस्थान|विश्वविद्यालय|विद्यालय|pvt";

const degreeStems =
  "ph\\.?\\s?d|doctor(?:ate)?(?: of [\\p{L}]+)?|d\\.?phil|dr\\.? ?rer\\.? ?nat|doctorado|doctorat|" +
  "dottorato(?: di ricerca)?|promotion|doutorado|m\\.?\\s?d|j\\.?\\s?d|" +
  "master(?:'?s)?(?: degree| studies)?(?: of (?:science|arts|engineering|business administration|laws|philosophy|education|public health|fine arts|technology|computer applications))?|" +
  "m\\.?\\s?sc|m\\.?\\s?s|m\\.?\\s?a|m\\.?\\s?eng|m\\.?\\s?tech|mba|m\\.?\\s?phil|mca|mfa|llm|maestria|maestrado|mestrado|laurea magistrale|magister|diplom(?:-[\\p{L}]+)?|dea|dess|" +
  "bachelor(?:'?s)?(?: degree| studies)?(?: of (?:science|arts|engineering|business administration|commerce|laws|technology|education|fine arts|computer applications|general studies|applied science|architecture|design))?|" +
  "b\\.?\\s?sc|b\\.?\\s?s|b\\.?\\s?a|b\\.?\\s?eng|b\\.?\\s?e|b\\.?\\s?tech|bba|bca|b\\.?\\s?com|llb|bfa|licence|license|licenciatura|licenciado|grado|laurea(?: triennale)?|graduacao|bacharelado|" +
  "undergraduate(?: studies)?|associate(?:'?s)?(?: degree)?(?: of (?:science|arts|applied science))?|a\\.?a\\.?s?|" +
  "diploma(?: of [\\p{L}]+)?|diplome(?: d['’]\\p{L}+)?|certificate|certificat|postgraduate(?: diploma)?|graduate(?: diploma)?|" +
  "high school(?: diploma)?|ged|a[- ]levels?|gcse|abitur|matura|fachabitur|baccalaureat|bac(?: ?\\+ ?\\d)?|bts|dut|but|bachillerato|" +
  "diploma di maturita|maturita|ensino medio|tecnico|fp|ausbildung|staatsexamen|highers?|law license|degree|" +
  "diplome d'ingenieur|ingenieur diplome|cap|bep|brevet|agregation|capes|maitrise|deug|dueg|habilitation|" +
  "grado superior|formacion profesional|ciclo formativo|tecnico superior|ingenieria tecnica|diplomatura|diplomado|ingeniero|ingeniera|" +
  "mittlere reife|realschulabschluss|hauptschulabschluss|fachhochschulreife|hochschulreife|allgemeine hochschulreife|meister|" +
  "diplom|lehre|berufsausbildung|techniker|ing\\.|" +
  "licenciatura|bacharel|mestre|pos-graduacao|especializacao|tecnologo|ensino tecnico|curso tecnico|" +
  "laurea specialistica|laurea in|master universitario|diploma tecnico|" +
  "स्नातक|स्नातकोत्तर|परास्नातक|बी\\.? ?टेक|एम\\.? ?टेक|बी\\.? ?ए|एम\\.? ?ए|बी\\.? ?एससी|एम\\.? ?एससी|बी\\.? ?कॉम|एम\\.? ?कॉम|" +
  "एमबीए|बीसीए|एमसीए|बी\\.? ?एड|पीएच\\.? ?डी|पीएचडी|डिप्लोमा|हाई स्कूल|हाईस्कूल|इंटरमीडिएट|बारहवीं|दसवीं|" +
  "snatak|snatakottar";

const schoolStems =
  "university|universite|universitat|universidad|universita|universidade|univ|college|institute|institut|" +
  "instituto|istituto|school|academy|academie|hochschule|fachhochschule|polytechnic|polytechnique|politecnico|" +
  "politecnica|ecole|lycee|gymnasium|liceo|colegio|escuela|escola|faculty|faculte|fakultat|eth|mit|ucla|ucsd|" +
  "uc|caltech|cmu|epfl|tu|iit|nit|bits|seminary|conservatory|campus|bootcamp|coursera|udacity|codeacademy|codecademy|" +
  "community college|rwth|kit|lmu|insa|ens|hec|essec|insead|" +
  "college|iut|conservatoire|cfa|greta|facultad|instituto|centro de estudios|ies|berufsschule|berufskolleg|realschule|" +
  "gesamtschule|akademie|duale hochschule|volkshochschule|faculdade|etec|fatec|senai|istituto tecnico|scuola|accademia|politecnico|" +
  "विश्वविद्यालय|महाविद्यालय|विद्यालय|संस्थान|कॉलेज|स्कूल|विद्यापीठ|अकादमी|पॉलिटेक्निक|आईआईटी|एनआईटी|" +
  "vishwavidyalaya|mahavidyalaya|vidyalaya|sansthan|vidyapeeth";

/** Accents come off; the vowel signs of Devanagari are letters and stay. */
const fold = (text: string) =>
  text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/’/g, "'");
const whole = (stems: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.normalize("NFD")})(?![\\p{L}\\p{M}\\p{N}])`, "u");

const titlePattern = whole(titleStems);
const titlePlural = /(?:er|or|ist|ant)s?\b/;
const organisationPattern = whole(organisationStems);
const degreePattern = whole(degreeStems);
const schoolPattern = whole(schoolStems);

/** Whether a text reads like the title of a job. */
export function looksLikeTitle(text: string): boolean {
  const plain = fold(text);
  return titlePattern.test(plain) ||
    /softwareentwickl|ingenieur|(?:projekt|team|abteilungs)leit/.test(plain) ||
    /(?:^|\s)(?:sr|jr)\.?\s/.test(plain) && titlePlural.test(plain);
}

export function looksLikeOrganisation(text: string): boolean {
  return organisationPattern.test(fold(text)) ||
    /\.(?:com|de|org|io|net|fr|es|it|co)\b/.test(text.toLowerCase());
}

export function looksLikeSchool(text: string): boolean {
  return schoolPattern.test(fold(text));
}

/** Where the words of a degree stand in a text, or null. Short forms count only in their usual capitals. */
export function findDegree(text: string): { start: number; end: number } | null {
  const plain = fold(text);
  if (plain.length !== text.length) {
    const match = degreePattern.exec(text.toLowerCase());
    return match ? { start: match.index, end: match.index + match[0].length } : null;
  }
  const pattern = new RegExp(degreePattern, "gu");
  for (const match of plain.matchAll(pattern)) {
    const written = text.slice(match.index, match.index + match[0].length);
    const short = match[0].replace(/[^\p{L}]/gu, "").length <= 4;
    if (short && written === written.toLowerCase() && written !== written.toUpperCase()) continue;
    // "MA" and "MD" after a comma are states.
    if (/^(?:MA|MD|MS|DE)$/.test(written) && /,\s*$/.test(text.slice(0, match.index)) && match.index > 0) {
      continue;
    }
    let end = match.index + match[0].length;
    if (text[end] === "." && /\./.test(written)) end++;
    return { start: match.index, end };
  }
  return null;
}

const countries =
  "usa|u\\.s\\.a?\\.?|united states|uk|u\\.k\\.|united kingdom|england|scotland|wales|ireland|germany|deutschland|france|" +
  "spain|espana|portugal|italy|italia|netherlands|the netherlands|belgium|switzerland|schweiz|suisse|austria|osterreich|poland|" +
  "sweden|norway|denmark|finland|greece|turkey|turkiye|russia|ukraine|romania|hungary|czech republic|czechia|" +
  "bulgaria|serbia|croatia|slovenia|slovakia|lithuania|latvia|estonia|luxembourg|iceland|malta|cyprus|india|" +
  "pakistan|bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan|south korea|korea|singapore|malaysia|indonesia|" +
  "thailand|vietnam|philippines|australia|new zealand|canada|mexico|brazil|brasil|argentina|chile|colombia|peru|" +
  "venezuela|ecuador|uruguay|costa rica|morocco|algeria|tunisia|egypt|nigeria|kenya|ghana|south africa|ethiopia|" +
  "भारत|israel|uae|united arab emirates|saudi arabia|qatar|lebanon|jordan|iran|iraq|remote|anywhere";
const countryPattern = new RegExp(`^(?:${countries})\\.?$`, "u");
/** Scripts without capitals have only their letters. */
const place =
  "(?:\\p{Lu}[\\p{L}.'’-]*|\\p{Lo}[\\p{Lo}\\p{M}]+)(?:[ -](?:\\p{Lu}[\\p{L}.'’-]*|\\p{Lo}[\\p{Lo}\\p{M}]+|de|la|am|an der|der|do|dos|of|upon|sur|del))*";
const placePattern = new RegExp(
  `^${place},\\s*(?:\\p{Lu}{2}(?:,? \\d{5}(?:-\\d{4})?)?|${place})(?:,\\s*(?:${place}|\\p{Lu}{2,3}))?\\.?$`,
  "u",
);

const legalTail =
  /,\s*(?:inc|llc|ltd|corp|gmbh|co|ag|plc|s\.?l|s\.?l\.?u|s\.?a|s\.?r\.?l|s\.?p\.?a|s\.?a\.?r\.?l|lda|ltda)\.?(?:,|$)/i;

/** `San Francisco, CA`, `Berlin, Germany`, `Remote`: whether a text is nothing but a place. */
export function looksLikePlace(text: string): boolean {
  const trimmed = text.trim().replace(/^\(|\)$/g, "");
  if (trimmed.length > 50 || trimmed.length < 2) return false;
  if (/^(?:remote|hybrid|on-?site|worldwide|home office)(?:\s*\(.*\))?$/i.test(trimmed)) return true;
  if (countryPattern.test(fold(trimmed))) return true;
  if (!placePattern.test(trimmed)) return false;
  const parts = trimmed.split(",");
  if (parts.length > 2 && looksLikeOrganisation(parts[0] ?? "") || legalTail.test(trimmed)) return false;
  const last = trimmed.split(",").at(-1)?.trim().replace(/\.$/, "") ?? "";
  const known = /^\p{Lu}{2}(?:,? \d{5}(?:-\d{4})?)?$/u.test(last) || countryPattern.test(fold(last));
  return known ||
    !looksLikeTitle(trimmed) && !looksLikeOrganisation(trimmed) && !findDegree(trimmed) &&
      trimmed.split(/\s+/).length <= 4;
}

/** A place that ends in a country, a state or a postcode: sure enough to be the candidate's own. */
export function isSurePlace(text: string): boolean {
  const last = text.split(",").at(-1)?.trim() ?? "";
  return text.includes(",") && looksLikePlace(text) &&
    (/^\p{Lu}{2}(?:,? \d{5}(?:-\d{4})?)?\.?$/u.test(last) || countryPattern.test(fold(last)));
}

const languageWords =
  "english|french|german|spanish|portuguese|italian|dutch|russian|chinese|mandarin|cantonese|japanese|" +
  "korean|arabic|hindi|urdu|bengali|punjabi|tamil|telugu|marathi|gujarati|turkish|greek|polish|czech|slovak|" +
  "hungarian|romanian|bulgarian|serbian|croatian|slovenian|ukrainian|swedish|norwegian|danish|finnish|" +
  "icelandic|hebrew|persian|farsi|thai|vietnamese|indonesian|malay|tagalog|filipino|swahili|afrikaans|catalan|" +
  "basque|galician|latin|esperanto|lithuanian|latvian|estonian|albanian|macedonian|bosnian|irish|welsh|amharic|" +
  "yoruba|igbo|hausa|zulu|nepali|sinhala|burmese|khmer|lao|mongolian|kazakh|uzbek|georgian|armenian|azerbaijani|" +
  "anglais|francais|allemand|espagnol|portugais|italien|neerlandais|russe|chinois|japonais|arabe|" +
  "ingles|frances|aleman|espanol|portugues|italiano|castellano|chino|japones|ruso|arabe|" +
  "englisch|franzosisch|deutsch|spanisch|portugiesisch|italienisch|niederlandisch|russisch|chinesisch|" +
  "japanisch|arabisch|turkisch|polnisch|latein|inglese|francese|tedesco|spagnolo|portoghese|alemao|" +
  "espanhol|russo|cinese|giapponese|arabo|chines|japonesa|sign language|american sign language|asl|" +
  "neerlandes|polaco|sueco|hindi|catalao|olandese|polacco|portoghese|hindi|schwedisch|danisch|ungarisch|ukrainisch|" +
  "हिन्दी|हिंदी|अंग्रेज़ी|अंग्रेजी|उर्दू|मराठी|गुजराती|पंजाबी|बंगाली|बांग्ला|तमिल|तेलुगु|कन्नड़|कन्नड|मलयालम|संस्कृत|राजस्थानी|" +
  "भोजपुरी|मैथिली|ओड़िया|फ्रेंच|फ़्रेंच|जर्मन|स्पेनिश|angrezi|sanskrit|kannada|malayalam";
const languagePattern = whole(languageWords);

/** Where a natural language is named, or null. */
export function findLanguage(text: string): { start: number; end: number } | null {
  const plain = fold(text);
  const match = languagePattern.exec(plain.length === text.length ? plain : text.toLowerCase());
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
