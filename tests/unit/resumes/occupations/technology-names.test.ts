/** O*NET technology names and the names people use. */
import { strict as assert } from "node:assert";
import { technologySpellings } from "../../../../server/resumes/occupations/technology-names.ts";

Deno.test("a technology's spellings contain the name people use", () => {
  const cases: [string, string][] = [
    ["Amazon Web Services AWS software", "AWS"],
    ["Structured query language SQL", "SQL"],
    ["Extensible markup language XML", "XML"],
    ["JavaScript Object Notation JSON", "JSON"],
    ["Cascading style sheets CSS", "CSS"],
    ["Google Angular", "Angular"],
    ["Apache Kafka", "Apache Kafka"],
    ["Apache Kafka", "Kafka"],
    ["The MathWorks MATLAB", "MATLAB"],
    ["Salesforce software", "Salesforce"],
    ["Jenkins CI", "Jenkins"],
    ["Microsoft SQL Server", "Microsoft SQL Server"],
    ["Rust programming language", "Rust"],
    ["C++", "C++"],
  ];
  for (const [name, spelling] of cases) {
    assert.ok(technologySpellings(name).includes(spelling), `${name}: ${spelling}`);
  }
});

Deno.test("the first spelling is fit to be shown", () => {
  const cases: [string, string][] = [
    ["Dassault Systemes SolidWorks", "SolidWorks"],
    ["Geographic information system GIS systems", "Geographic information system (GIS)"],
    ["Microsoft Excel", "Microsoft Excel"],
    ["eClinicalWorks EHR software", "eClinicalWorks"],
    ["Linux", "Linux"],
  ];
  for (const [name, shown] of cases) assert.equal(technologySpellings(name)[0], shown);
});

Deno.test("capitals that abbreviate nothing stay where they are", () => {
  assert.deepEqual(technologySpellings("Oracle PL/SQL").includes("SQL"), false);
  assert.equal(technologySpellings("IBM DB2")[0], "IBM DB2");
});
