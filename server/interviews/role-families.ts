/** The professions by their titles, and the skills of the bank that each is asked about. */

export interface RoleFamily {
  id: string;
  /** Asked about data structures and system design too. */
  engineer: boolean;
  /** Titles as word sequences; the longest that occurs decides. */
  titles: readonly string[];
  /** Skills of the bank that belong to the profession, most telling first; those the bank lacks are left out. */
  skills: readonly string[];
}

const list = (text: string): readonly string[] => text.split(", ");

export const ROLE_FAMILIES: readonly RoleFamily[] = [
  {
    id: "software",
    engineer: true,
    titles: list(
      "software, sde, swe, sdet, programmer, developer, coder, full stack, fullstack, backend, " +
        "back end, web developer, web engineer, software engineer, software development engineer, " +
        "software developer, software architect, solutions architect, java developer, " +
        "application developer, tech lead, technical lead, engineering manager, head of engineering, " +
        "cto, platform engineer, firmware engineer, embedded engineer, embedded, game developer, " +
        "blockchain developer, computer scientist, computer science, programming, " +
        "software development, web development",
    ),
    skills: list(
      "Software testing, Git, SQL, PostgreSQL, REST APIs, Concurrency, Docker, " +
        "Python, JavaScript, Web platform, Application security, Databases, API design, Caching",
    ),
  },
  {
    id: "frontend",
    engineer: true,
    titles: list(
      "frontend, front end, frontend developer, front end developer, ui developer, ui engineer, " +
        "frontend engineer, front end engineer, react developer, angular developer, vue developer",
    ),
    skills: list(
      "JavaScript, TypeScript, Web platform, React, HTML, CSS, Web performance, Accessibility, " +
        "Software testing, REST APIs, Git, Angular, Vue, Vue.js, Next.js",
    ),
  },
  {
    id: "mobile",
    engineer: true,
    titles: list(
      "mobile developer, mobile engineer, ios, android, ios developer, android developer, " +
        "ios engineer, android engineer, flutter developer, react native developer",
    ),
    skills: list(
      "Android, iOS, Kotlin, Swift, Flutter, React Native, Mobile development, REST APIs, Software testing",
    ),
  },
  {
    id: "operations",
    engineer: true,
    titles: list(
      "devops, devops engineer, sre, site reliability, site reliability engineer, cloud engineer, " +
        "cloud architect, infrastructure engineer, systems administrator, system administrator, " +
        "sysadmin, network engineer, network administrator, release engineer, build engineer, " +
        "it administrator",
    ),
    skills: list(
      "Linux, Docker, Kubernetes, AWS, Observability, Terraform, CI/CD, Networking, Git, " +
        "Azure, Google Cloud, Application security, Ansible",
    ),
  },
  {
    id: "data-engineering",
    engineer: true,
    titles: list(
      "data engineer, etl developer, big data engineer, database administrator, " +
        "database developer, dba, analytics engineer, database engineer, data architect, " +
        "data warehouse developer",
    ),
    skills: list(
      "SQL, Data engineering, Python, PostgreSQL, Spark, Apache Spark, Kafka, Data modelling, " +
        "Data warehousing, Airflow, MySQL, MongoDB, Snowflake, AWS",
    ),
  },
  {
    id: "machine-learning",
    engineer: true,
    titles: list(
      "data scientist, data science, machine learning, machine learning engineer, ml engineer, " +
        "ai engineer, artificial intelligence, nlp engineer, computer vision engineer, " +
        "deep learning engineer, ml scientist, applied scientist",
    ),
    skills: list(
      "Machine learning, Statistics, Python, Deep learning, SQL, Pandas, NLP, MLOps, PyTorch, " +
        "TensorFlow, Data analysis, Experimentation, scikit-learn, Natural language processing, LLMs",
    ),
  },
  {
    id: "quality",
    engineer: true,
    titles: list(
      "qa, quality assurance, qa engineer, test engineer, tester, software tester, " +
        "automation engineer, test automation engineer, quality assurance engineer, " +
        "quality assurance analyst, qa analyst",
    ),
    skills: list(
      "Software testing, Test automation, Selenium, SQL, REST APIs, CI/CD, Git, Python",
    ),
  },
  {
    id: "security",
    engineer: true,
    titles: list(
      "security engineer, cybersecurity, cyber security, information security, security analyst, " +
        "penetration tester, appsec engineer, information security analyst, soc analyst",
    ),
    skills: list(
      "Application security, Web security, Security, Networking, Cryptography, Linux, " +
        "Cloud security, AWS",
    ),
  },
  {
    id: "product",
    engineer: false,
    titles: list(
      "product manager, product owner, product lead, head of product, chief product officer, " +
        "product management, technical product manager, product strategist",
    ),
    skills: list(
      "Product management, Product strategy, Experimentation, Data analysis, Stakeholder management",
    ),
  },
  {
    id: "project",
    engineer: false,
    titles: list(
      "project manager, program manager, programme manager, scrum master, delivery manager, " +
        "agile coach, project coordinator, project management, pmo",
    ),
    skills: list(
      "Project management, Agile, Stakeholder management, Risk management, Management, " +
        "People management",
    ),
  },
  {
    id: "analysis",
    engineer: false,
    titles: list(
      "data analyst, business analyst, bi analyst, business intelligence, reporting analyst, " +
        "analytics, data analysis, business intelligence analyst, operations analyst, " +
        "research analyst, insights analyst",
    ),
    skills: list(
      "Data analysis, Business analysis, SQL, Statistics, Data visualisation, Excel, Tableau, " +
        "Power BI, Experimentation",
    ),
  },
  {
    id: "design",
    engineer: false,
    titles: list(
      "designer, ux, ui designer, ux designer, product designer, graphic designer, ux researcher, " +
        "user experience, interaction designer, visual designer, user researcher, web designer, " +
        "ui ux designer",
    ),
    skills: list(
      "Design, UX design, Product design, User research, UX research, Accessibility, Visual design",
    ),
  },
  {
    id: "sales",
    engineer: false,
    titles: list(
      "sales, account executive, account manager, business developer, business development, " +
        "sales engineer, sales representative, sales manager, business development manager, " +
        "retail salesperson, realtor, business development representative, key account manager, " +
        "inside sales, sales associate",
    ),
    skills: list(
      "Sales, Account management, Negotiation, Customer success, Business development",
    ),
  },
  {
    id: "support",
    engineer: false,
    titles: list(
      "customer support, customer service, support agent, help desk, helpdesk, call center, " +
        "call centre, customer success, support specialist, technical support, " +
        "customer success manager, service desk, customer service representative, support engineer, " +
        "contact center",
    ),
    skills: list(
      "Customer support, Customer service, Customer success, Support",
    ),
  },
  {
    id: "marketing",
    engineer: false,
    titles: list(
      "marketing, marketing manager, seo, content strategist, brand manager, growth manager, " +
        "social media manager, copywriter, digital marketing, performance marketing, content marketer",
    ),
    skills: list(
      "Marketing, Digital marketing, Growth, Content, Data analysis",
    ),
  },
  {
    id: "finance",
    engineer: false,
    titles: list(
      "finance, financial analyst, accountant, accounting, auditor, controller, bookkeeper, cfo, " +
        "investment analyst, investment banker, treasurer, finance manager, tax consultant, " +
        "financial advisor, credit analyst, bank teller",
    ),
    skills: list(
      "Finance, Accounting, Financial analysis, Financial modelling, Excel, Risk management",
    ),
  },
  {
    id: "people",
    engineer: false,
    titles: list(
      "human resources, hr, recruiter, talent acquisition, people partner, hr manager, " +
        "hr generalist, hr business partner, people operations, recruitment consultant, " +
        "human resources manager",
    ),
    skills: list(
      "Human resources, Recruiting, People operations, HR, People management, Management",
    ),
  },
  {
    id: "management",
    engineer: false,
    titles: list(
      "manager, operations manager, team lead, team leader, supervisor, director, general manager, " +
        "chief executive officer, ceo, coo, store manager, office manager, head of operations, " +
        "management",
    ),
    skills: list(
      "Management, People management, Leadership, Operations, Operations management",
    ),
  },
];

/** A profession that is not in the table: asked about behaviour and situations, never about another's tools. */
export const GENERAL_FAMILY: RoleFamily = { id: "general", engineer: false, titles: [], skills: [] };

/** Every skill that belongs to some profession: not to be asked of everybody. */
export const PROFESSION_SKILLS: ReadonlySet<string> = new Set(
  ROLE_FAMILIES.flatMap((family) => family.skills.map((skill) => skill.toLowerCase())),
);
