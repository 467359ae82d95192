/** O*NET technology names and the names people use. */
import { strict as assert } from "node:assert";
import { nameTechnology } from "../../../../server/resumes/occupations/technology-names.ts";
import { dictionaryOf } from "../../../support/profiles.ts";

const { canonicalSkill } = dictionaryOf(
  [
    "AWS",
    "SQL",
    "XML",
    "JSON",
    "CSS",
    "Angular",
    "Apache Kafka",
    "MATLAB",
    "Jenkins",
    "Rust",
    "Data Analysis",
    "C++",
  ],
  { analytics: "Data Analysis" },
);

Deno.test("a technology that the dictionary knows gets the dictionary's name", () => {
  const cases: [string, string][] = [
    ["Amazon Web Services AWS software", "AWS"],
    ["Structured query language SQL", "SQL"],
    ["Extensible markup language XML", "XML"],
    ["JavaScript Object Notation JSON", "JSON"],
    ["Cascading style sheets CSS", "CSS"],
    ["Google Angular", "Angular"],
    ["Apache Kafka", "Apache Kafka"],
    ["The MathWorks MATLAB", "MATLAB"],
    ["Jenkins CI", "Jenkins"],
    ["Rust programming language", "Rust"],
    ["C++", "C++"],
  ];
  for (const [name, skill] of cases) assert.equal(nameTechnology(name, canonicalSkill), skill);
});

Deno.test("a product is not taken for the common word in its name", () => {
  assert.equal(nameTechnology("Adobe Analytics", canonicalSkill), "Adobe Analytics");
});

Deno.test("what the dictionary does not know is made fit to be shown", () => {
  const cases: [string, string][] = [
    ["Dassault Systemes SolidWorks", "SolidWorks"],
    ["Geographic information system GIS systems", "Geographic information system (GIS)"],
    ["Microsoft Excel", "Microsoft Excel"],
    ["eClinicalWorks EHR software", "eClinicalWorks"],
    ["Salesforce software", "Salesforce"],
    ["Oracle PL/SQL", "Oracle PL/SQL"],
    ["IBM DB2", "IBM DB2"],
  ];
  for (const [name, shown] of cases) assert.equal(nameTechnology(name, () => null), shown);
});
