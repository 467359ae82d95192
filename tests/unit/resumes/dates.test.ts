import { strict as assert } from "node:assert";
import { findDates, hasDate, parseDate, withoutDates } from "../../../server/resumes/dates.ts";

const ranges: [string, string | undefined, string | undefined][] = [
  ["Jan 2019 – Present", "2019-01", "present"],
  ["January 2019 to December 2020", "2019-01", "2020-12"],
  ["2021-03 – present", "2021-03", "present"],
  ["06/2017 - 02/2021", "2017-06", "2021-02"],
  ["2016–18", "2016", "2018"],
  ["2014 - 2016", "2014", "2016"],
  ["June – August 2004", "2004-06", "2004-08"],
  ["Summer 2020 to Fall 2020", "2020-06", "2020-09"],
  ["Sept. 2003 to Apr. 2005", "2003-09", "2005-04"],
  ["Jun '18 - Jul '19", "2018-06", "2019-07"],
  ["since 1862", undefined, undefined],
  ["Since 07/1997", "1997-07", "present"],
  ["2021 –", "2021", "present"],
  ["janvier 2019 à aujourd'hui", "2019-01", "present"],
  ["févr. 2018 – déc. 2019", "2018-02", "2019-12"],
  ["März 2015 bis heute", "2015-03", "present"],
  ["enero de 2016 - actualidad", "2016-01", "present"],
  ["março de 2017 até o momento", "2017-03", "present"],
  ["gennaio 2012 - oggi", "2012-01", "present"],
  ["2016/09 - now", "2016-09", "present"],
  ["03/2019 – heute", "2019-03", "present"],
  ["03/19 – 05/21", "2019-03", "2021-05"],
  ["seit 10/2020", "2020-10", "present"],
  ["Feber 2018 bis Jänner 2019", "2018-02", "2019-01"],
  ["von Oktober 2015 bis Juni 2017", "2015-10", "2017-06"],
  ["Wintersemester 2014 – Sommersemester 2015", "2014-12", "2015-06"],
  ["depuis mars 2020", "2020-03", "present"],
  ["Sept. 2018 à ce jour", "2018-09", "present"],
  ["de janv. 2015 à août 2016", "2015-01", "2016-08"],
  ["mai 2021 jusqu’à aujourd’hui", "2021-05", "present"],
  ["1er février 2019 au 31 mars 2020", "2019-02", "2020-03"],
  ["desde el 2019", "2019", "present"],
  ["depuis le 1er mars 2020", "2020-03", "present"],
  ["ab dem 01.03.2020", "2020-03-01", "present"],
  ["desde setiembre de 2019", "2019-09", "present"],
  ["abr. 2014 – a la fecha", "2014-04", "present"],
  ["octubre de 2012 hasta el presente", "2012-10", "present"],
  ["fevereiro de 2021 – até o momento", "2021-02", "present"],
  ["set/2016 a dez/2018", "2016-09", "2018-12"],
  ["jan. 2017 até à data", "2017-01", "present"],
  ["da marzo 2020 ad oggi", "2020-03", "present"],
  ["sett. 2019 – febbr. 2020", "2019-09", "2020-02"],
  ["dal 2018 al 2020", "2018", "2020"],
  ["estate 2019 - inverno 2019", "2019-06", "2019-12"],
  ["अप्रैल 2021 – वर्तमान", "2021-04", "present"],
  ["जुलाई २०१७ से मार्च २०२१ तक", "2017-07", "2021-03"],
  ["फ़रवरी 2019 से अब तक", "2019-02", "present"],
  ["मार्च 2020 से", "2020-03", "present"],
  ["June 2018 se vartaman tak", "2018-06", "present"],
  ["Jan2020 - Dec2021", "2020-01", "2021-12"],
];

for (const [text, start, end] of ranges) {
  Deno.test(`a range is read: ${text}`, () => {
    const found = findDates(text);
    assert.equal(found[0]?.start, start);
    assert.equal(found[0]?.end, end);
  });
}

Deno.test("a range's offsets cover exactly its words", () => {
  const text = "Developer, Acme (Mar 2020 – May 2021), Berlin";
  const [range] = findDates(text);
  assert.equal(text.slice(range?.from, range?.to), "Mar 2020 – May 2021");
});

Deno.test("single dates are given as their end", () => {
  assert.deepEqual(findDates("Poster, 2013 / 09").map(({ start, end }) => [start, end]), [[
    undefined,
    "2013-09",
  ]]);
  assert.equal(findDates("Aug 2019")[0]?.end, "2019-08");
  assert.deepEqual(findDates("Nov - 2011"), [{ end: "2011-11", from: 0, to: 10 }]);
  assert.deepEqual(findDates("2021-06"), [{ end: "2021-06", from: 0, to: 7 }]);
  assert.equal(findDates("Congreso de Informática de 2018")[0]?.start, undefined);
});

Deno.test("numbers that are no dates are left alone", () => {
  for (
    const text of [
      "GPA 3.92/4.00",
      "+1 (415) 555-0142",
      "served 2M+ requests",
      "50,000 users",
      "room 2101",
      "95%",
    ]
  ) {
    assert.equal(hasDate(text), false, text);
  }
});

Deno.test("a range that runs backwards is not believed", () => {
  assert.equal(findDates("2020 - 2010").some(({ start }) => start === "2020"), false);
});

Deno.test("dates are as exact as they are written", () => {
  assert.equal(parseDate("2020"), "2020");
  assert.equal(parseDate("15 June 2021"), "2021-06");
  assert.equal(parseDate("15.06.2021"), "2021-06-15");
  assert.equal(parseDate("06/15/2021"), "2021-06-15");
  assert.equal(parseDate("no date"), null);
});

Deno.test("what remains without dates keeps no empty brackets or separators", () => {
  assert.equal(withoutDates("Certified Administrator (2021)"), "Certified Administrator");
  assert.equal(withoutDates("Acme | Jan 2019 – Present"), "Acme");
});
