/** The words of dates in English, French, Spanish, German, Portuguese, Italian and Hindi (both scripts). */

/** Month names and their short forms, lower case and without accents, January first. */
const monthWords = [
  "january|jan|janvier|janv|enero|ene|januar|janner|jaenner|jan|janeiro|gennaio|gen|genn|जनवरी|जन|janvari|janwari",
  "february|feb|febr|fevrier|fev|fevr|febrero|februar|feber|fevereiro|febbraio|febb|febbr|फरवरी|फ़रवरी|फर|farvari|farwari",
  "march|mar|mars|marzo|marz|maerz|mrz|marco|मार्च",
  "april|apr|avril|avr|abril|abr|aprile|अप्रैल|अप्रेल|अप्रै|aprail",
  "may|mai|mayo|maio|maggio|mag|magg|मई",
  "june|jun|juin|junio|juni|junho|giugno|giu|जून|joon",
  "july|jul|juillet|juil|julio|juli|julho|luglio|lug|जुलाई|julai",
  "august|aug|aout|agosto|ago|ag|अगस्त|अग|agast",
  "september|sep|sept|septembre|septiembre|setiembre|setembro|set|settembre|sett|सितंबर|सितम्बर|सितं|sitambar",
  "october|oct|octobre|octubre|oktober|okt|outubro|out|ottobre|ott|अक्टूबर|अक्तूबर|अक्टू|aktubar|aktoobar",
  "november|nov|novembre|noviembre|novembro|नवंबर|नवम्बर|नवं|navambar",
  "december|dec|decembre|diciembre|dic|dezember|dez|dezembro|dicembre|दिसंबर|दिसम्बर|दिसं|disambar",
];
export const months: ReadonlyMap<string, number> = new Map(
  monthWords.flatMap((words, index) => words.split("|").map((word) => [word, index + 1])),
);

/** Seasons by the month they begin in (northern hemisphere); a range needs no more. The languages share some. */
export const seasons: ReadonlyMap<string, number> = new Map(
  [
    [3, "spring|printemps|primavera|fruhling|fruhjahr|वसंत"],
    [6, "summer|ete|verano|sommer|sommersemester|verao|estate|ग्रीष्म|गर्मी"],
    [9, "fall|autumn|automne|otono|herbst|outono|autunno|शरद"],
    [12, "winter|hiver|invierno|wintersemester|inverno|शीत|सर्दी"],
  ].flatMap(([month, words]) => String(words).split("|").map((word) => [word, Number(month)] as const)),
);

/** What stands for the end of something that lasts, lower case and without accents. */
export const presentWords = [
  "present(?: day)?|presently|now|today|current(?:ly)?|ongoing|in progress|till date|to date|date",
  "actuel(?:le|lement)?|aujourd['’]?hui|en cours|ce jour|maintenant|en poste",
  "actual(?:idad|mente)?|presente|la actualidad|ahora|hoy(?: en dia)?|la fecha|en curso",
  "heute|jetzt|gegenwart|gegenwartig|aktuell|laufend|andauernd|derzeit|dato",
  "atual(?:idade|mente)?|hoje|o momento|momento(?: atual)?|presente momento|agora|data(?: de hoje)?|em curso",
  "oggi|attuale|attualmente|in corso|tuttora|data attuale|ora",
  "वर्तमान|अब|आज|अभी|जारी|कार्यरत|vartaman|ab|aaj|abhi|jaari",
].join("|");

/** Between two dates, besides dashes. */
export const untilWords =
  "to|until|untill|till?|through|thru|up ?to|au|a|al|jusqu['’]?(?:a|en|au)|hasta|bis(?: zum?)?|ate(?: ao?)?|ad|alla|fino(?: ad?| al)?|से|se";

/** Before a date from which on something lasts. */
export const sinceWords = "since|from|depuis|des|desde|seit|ab|dal|da|dall['’]|a partir (?:de|du|do|dal?)";

/** These stand before the first of two dates, too. */
export const fromWords = `${sinceWords}|between|de|du|del|entre|von|vom`;
