/** Finds which column of somebody's spreadsheet holds what, by the names in its heading row. Pure. */

export type ColumnField =
  | "text"
  | "skill"
  | "kind"
  | "level"
  | "points"
  | "reference"
  | "why"
  | "sourceUrl"
  | "sourceTitle";

/** Names as people write them, compared after `plain`; the first languages are those of resumes that are read. */
const NAMES: Record<ColumnField, readonly string[]> = {
  text: [
    "question,questions,question text,interview question,prompt,q,text",
    "frage,fragen,fragetext,interviewfrage",
    "question posee,intitule,intitule de la question",
    "pregunta,preguntas,texto de la pregunta",
    "pergunta,perguntas,texto da pergunta,questao",
    "domanda,domande,testo della domanda",
    "प्रश्न,सवाल,prashn,sawal",
  ],
  skill: [
    "skill,skills,topic,category,subject,area,competency,competence,theme,technology,tag,tags,section",
    "thema,kategorie,fahigkeit,kompetenz,bereich,fach",
    "competence visee,sujet,categorie,domaine,theme",
    "tema,categoria,habilidad,competencia,habilidade,competenza,argomento,materia",
    "विषय,कौशल",
  ],
  kind: [
    "kind,type,question type,question kind,format",
    "art,typ,fragetyp",
    "genre,type de question",
    "tipo,tipo de pregunta,tipo de pergunta,tipo di domanda",
    "प्रकार",
  ],
  level: [
    "level,difficulty,seniority,difficulty level,grade",
    "stufe,schwierigkeit,niveau,schwierigkeitsgrad",
    "difficulte",
    "nivel,dificultad,dificuldade,livello,difficolta",
    "स्तर,कठिनाई",
  ],
  points: [
    "points,rubric,rubric points,criteria,key points,expected points,must mention,scoring,evaluation criteria",
    "good answer contains,what to look for,look for,checklist",
    "kriterien,bewertung,bewertungskriterien,stichpunkte,erwartete punkte",
    "criteres,points cles,points attendus,bareme",
    "criterios,puntos clave,rubrica,pontos chave,punti chiave,criteri",
    "मानदंड,मुख्य बिंदु",
  ],
  reference: [
    "answer,reference,reference answer,expected answer,model answer,sample answer,ideal answer,solution",
    "antwort,musterantwort,erwartete antwort,losung",
    "reponse,reponse attendue,reponse type,corrige",
    "respuesta,respuesta esperada,respuesta modelo,resposta,resposta esperada,risposta,risposta attesa",
    "उत्तर,जवाब",
  ],
  why: [
    "why,reason,purpose,intent,rationale,why asked,goal",
    "warum,zweck,grund,ziel",
    "pourquoi,raison,but,objectif",
    "por que,motivo,objetivo,perche,scopo,obiettivo",
    "कारण,उद्देश्य",
  ],
  sourceUrl: ["source,url,link,source url,reference url,quelle,lien,enlace,fuente,fonte,स्रोत"],
  sourceTitle: ["source title,source name,link text,quellentitel,titre de la source"],
};

/** `Point 1`, `Criterion 2`, `Kriterium 3`: several columns of one point each. */
const NUMBERED_POINT =
  /^(?:point|key point|criterion|criteria|rubric|kriterium|punkt|critere|punto|ponto|criterio) ?\d{1,2}$/;

/** Compares without case, accents and punctuation. */
function plain(name: string): string {
  return name.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}

const FIELD_OF = new Map(
  Object.entries(NAMES).flatMap(([field, lists]) =>
    lists.flatMap((list) => list.split(",").map((name) => [plain(name), field as ColumnField] as const))
  ),
);

export interface MatchedColumns {
  /** Index of the first row below the headings. */
  firstRow: number;
  /** Column indexes by field; `points` may be several, the others have one. */
  columns: Partial<Record<ColumnField, number[]>>;
  /** Headings that nothing is known of; their cells are left out. */
  ignored: string[];
}

/** Titles and notes often stand above the headings. */
const HEADING_WITHIN_ROWS = 15;
/** A longer cell is text, not the name of a column. */
const HEADING_CHARACTERS = 40;

function fieldOf(cell: string): ColumnField | null {
  if (cell.length > HEADING_CHARACTERS) return null;
  const name = plain(cell);
  if (NUMBERED_POINT.test(name)) return "points";
  // `Level (1–10)`, `Question *`: what stands in brackets explains and does not name.
  return FIELD_OF.get(name) ?? FIELD_OF.get(plain(cell.replace(/[([].*$/, ""))) ?? null;
}

/**
 * Null where no row names a column of questions. A sheet of one column needs no heading: each cell is a question.
 */
export function matchColumns(rows: readonly (readonly string[])[]): MatchedColumns | null {
  for (const [index, row] of rows.slice(0, HEADING_WITHIN_ROWS).entries()) {
    const fields = row.map(fieldOf);
    if (!fields.includes("text")) continue;
    const columns: MatchedColumns["columns"] = {};
    const ignored: string[] = [];
    for (const [column, field] of fields.entries()) {
      const name = row[column]?.trim() ?? "";
      if (field === null || field !== "points" && columns[field]) {
        if (name !== "") ignored.push(name);
        continue;
      }
      (columns[field] ??= []).push(column);
    }
    return { firstRow: index + 1, columns, ignored };
  }
  const used = new Set(rows.flatMap((row) => row.flatMap((cell, column) => cell === "" ? [] : [column])));
  const [only] = used;
  return used.size === 1 && only !== undefined
    ? { firstRow: 0, columns: { text: [only] }, ignored: [] }
    : null;
}
