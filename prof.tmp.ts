import { createDocumentReader } from "/tmp/wt/reading/server/platform/documents/document-reader.ts";
import { createResumeReader } from "/tmp/wt/reading/server/resumes/read-resume.ts";
const documents=createDocumentReader({workerUrl:new URL("file:///tmp/wt/reading/server/platform/documents/document-worker.ts"),poolSize:1,timeoutMs:20000});
const r=createResumeReader({documents});
for (const f of Deno.args){ const p=(await r.read(Deno.readFileSync(f))); const o=p.profile; console.log("=====",f.split("/").slice(-2).join("/"), p.parseReport.score, p.parseReport.findings.map(x=>x.failure).join());
 console.log([o.name,o.headline,o.email,o.phone,o.location,o.totalYears,o.seniority].join(" | ")); console.log(" links", o.links.map(l=>l.kind+" "+l.url).join("  "));
 if(o.summary) console.log(" sum:",o.summary.slice(0,80));
 for(const e of o.experience) console.log("  JOB",[e.title,e.organisation,e.location,e.start,e.end,e.bullets.length].join(" ¦ "));
 for(const e of o.education) console.log("  EDU",[e.degree,e.field,e.institution,e.location,e.start,e.end].join(" ¦ "));
 for(const e of o.projects) console.log("  PRJ",[e.name.slice(0,60),e.start,e.end,e.bullets.length].join(" ¦ "));
 for(const e of o.certificates) console.log("  CRT",[e.name.slice(0,70),e.date].join(" ¦ "));
 console.log("  LNG",o.languages.map(l=>l.name+"/"+(l.level??"")).join(", "));
 console.log("  SKL",o.skills.map(s=>s.name+(s.where.includes("skills")?"":"*")+(s.lastUsed?"@"+s.lastUsed:"")).join(", ")); }
await documents.stop();
