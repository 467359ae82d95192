/** Which skills show others (`Django` shows `Python`), and which do a similar job (`React` and `Angular`). */

/** Whoever works with one on the left works with those on the right. */
const SHOWS: Readonly<Record<string, string>> = {
  "GitHub, GitLab, Bitbucket, GitHub Actions, GitLab CI": "Git",
  "TypeScript, React, Angular, Vue.js, Svelte, Next.js, Node.js, jQuery, Express, NestJS": "JavaScript",
  "Next.js, React Native, Redux": "React",
  "Nuxt.js": "Vue.js",
  "Express, NestJS": "Node.js",
  "Angular, NestJS": "TypeScript",
  "React, Angular, Vue.js, Svelte, Bootstrap, Tailwind CSS, Sass": "HTML, CSS",
  "Django, Flask, FastAPI, pandas, NumPy, PyTorch, TensorFlow, scikit-learn": "Python",
  "Spring, Spring Boot, Hibernate, Maven, Java EE, JUnit": "Java",
  "Spring Boot": "Spring",
  "ASP.NET, .NET, Entity Framework": "C#",
  "ASP.NET, ASP.NET Core": ".NET",
  "Laravel, Symfony": "PHP",
  "Ruby on Rails": "Ruby",
  "PostgreSQL, MySQL, MariaDB, SQLite, Microsoft SQL Server, Oracle Database, T-SQL, PL/SQL, Snowflake, BigQuery":
    "SQL",
  "MongoDB, Apache Cassandra, DynamoDB, Redis, Couchbase": "NoSQL",
  "Ubuntu, Debian, Red Hat Enterprise Linux, CentOS, Fedora": "Linux",
  "Amazon EC2, Amazon S3, AWS Lambda, DynamoDB, CloudFormation, Amazon Redshift, EKS, ECS": "AWS",
  "BigQuery, GKE": "Google Cloud",
  "Kubernetes, Docker Compose": "Docker",
  "Helm, OpenShift, EKS, GKE, AKS": "Kubernetes",
  "Photoshop, Illustrator, InDesign, Adobe XD, After Effects, Premiere Pro": "Adobe Creative Cloud",
  "Microsoft Excel, Microsoft Word, Microsoft PowerPoint, Microsoft Outlook": "Microsoft Office",
  "Microsoft Office": "Microsoft Word",
  "Confluence": "Jira",
};

/** Each line: whoever knows one learns the next quickly. */
const SIMILAR: readonly string[] = [
  "React, Angular, Vue.js, Svelte",
  "AWS, Microsoft Azure, Google Cloud",
  "PostgreSQL, MySQL, MariaDB, Microsoft SQL Server, Oracle Database, SQLite, DB2",
  "Python, Java, C#, C++, C, Go, Ruby, PHP, Kotlin, Scala, Rust, Perl, Swift",
  "Django, Flask, FastAPI, Ruby on Rails, Laravel, Spring Boot, Express, ASP.NET",
  "Jenkins, GitLab CI, GitHub Actions, CircleCI, Travis CI, Bamboo, Azure DevOps",
  "Git, Subversion, Perforce, Mercurial",
  "GitHub, GitLab, Bitbucket",
  "Terraform, CloudFormation, Pulumi",
  "Ansible, Chef, Puppet, SaltStack",
  "PyTorch, TensorFlow, Keras",
  "Tableau, Power BI, Looker, Qlik",
  "R, SAS, SPSS, Stata",
  "MATLAB, R, NumPy",
  "Apache Kafka, RabbitMQ, Amazon Kinesis, ActiveMQ",
  "MongoDB, Apache Cassandra, DynamoDB, Couchbase",
  "Jira, Asana, Trello, Azure DevOps",
  "Figma, Sketch, Adobe XD, InVision",
  "Linux, Unix",
  "Bash, PowerShell",
  "REST, GraphQL, gRPC",
  "SolidWorks, CATIA, Creo, Inventor, Fusion 360",
  "AutoCAD, MicroStation, Revit",
  "QuickBooks, Xero, Sage",
  "SAP, Oracle ERP, Microsoft Dynamics, NetSuite",
  "Salesforce, HubSpot, Microsoft Dynamics",
  "Epic, Cerner, MEDITECH, eClinicalWorks",
  "Splunk, Elasticsearch, Datadog, Grafana",
  "Adobe Photoshop, GIMP",
  "WordPress, Drupal, Joomla",
];

type Canonical = (name: string) => string | null;

export interface RelatedSkills {
  /** Skills that work with `skill` shows as well, directly. */
  shownBy(skill: string): readonly string[];
  /** Skills that do a similar job. */
  similarTo(skill: string): readonly string[];
}

/** One dictionary has one relation, and every comparison with a role asks for it. */
const related = new WeakMap<Canonical, RelatedSkills>();

/** @param canonicalSkill gives the names the dictionary's spelling; names it does not know stay as they are */
export function relateSkills(canonicalSkill: Canonical): RelatedSkills {
  const known = related.get(canonicalSkill) ?? relate(canonicalSkill);
  related.set(canonicalSkill, known);
  return known;
}

function relate(canonicalSkill: Canonical): RelatedSkills {
  const names = (list: string) => list.split(", ").map((name) => canonicalSkill(name) ?? name);
  const shows = new Map<string, string[]>();
  for (const [left, right] of Object.entries(SHOWS)) {
    for (const skill of names(left)) shows.set(skill, [...(shows.get(skill) ?? []), ...names(right)]);
  }
  const similar = new Map<string, string[]>();
  for (const group of SIMILAR.map(names)) {
    for (const skill of group) {
      similar.set(skill, [...(similar.get(skill) ?? []), ...group.filter((other) => other !== skill)]);
    }
  }
  return { shownBy: (skill) => shows.get(skill) ?? [], similarTo: (skill) => similar.get(skill) ?? [] };
}
