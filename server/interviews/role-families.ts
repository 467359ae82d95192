/** The professions by their titles, and the skills of the bank that each is asked about. */

export interface RoleFamily {
  id: string;
  /** Asked about data structures and system design too. */
  engineer: boolean;
  /** False for engineers whose work is not building services: no system design, more of their own subjects. */
  systems?: false;
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
        "application developer, tech lead, technical lead, " +
        "platform engineer, firmware engineer, embedded engineer, embedded, game developer, " +
        "blockchain developer, computer scientist, computer science, programming, " +
        "software development, web development",
    ),
    skills: list(
      "Software testing, Git, SQL, PostgreSQL, REST APIs, Concurrency, Docker, " +
        "Python, JavaScript, Web platform, Application security, Databases, API design, Caching",
    ),
  },
  {
    id: "engineering-management",
    engineer: true,
    titles: list(
      "engineering manager, software engineering manager, software manager, development manager, " +
        "head of engineering, head of development, director of engineering, engineering director, " +
        "vp engineering, vp of engineering, vice president of engineering, engineering team lead, " +
        "engineering lead, cto, chief technology officer",
    ),
    skills: list(
      "Engineering management, Software testing, Observability, CI/CD, Application security, REST APIs, " +
        "Concurrency, SQL",
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
        "it administrator, it operations manager, network operations manager, cloud operations manager",
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
        "data warehouse developer, data warehouse, data warehouse manager",
    ),
    skills: list(
      "SQL, Data engineering, Python, PostgreSQL, Spark, Apache Spark, Kafka, Data modelling, " +
        "Data warehousing, Airflow, MySQL, MongoDB, Snowflake, AWS",
    ),
  },
  {
    id: "machine-learning",
    engineer: true,
    systems: false,
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
        "realtor, business development representative, key account manager, inside sales, " +
        "sales operations manager",
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
      "finance, financial analyst, controller, cfo, chief financial officer, investment analyst, " +
        "investment banker, treasurer, finance manager, financial advisor, credit analyst, bank teller",
    ),
    skills: list(
      "Finance, Accounting, Financial analysis, Financial modelling, Excel, Risk management",
    ),
  },
  {
    id: "accounting",
    engineer: false,
    titles: list(
      "accountant, accounting, auditor, bookkeeper, bookkeeping, accounts payable, accounts receivable, " +
        "accounting clerk, accounts clerk, accounts assistant, accounting manager, payroll accountant, " +
        "payroll clerk, chief accountant, internal auditor, audit manager, tax consultant, tax advisor",
    ),
    skills: list(
      "Accounting, Finance, Excel",
    ),
  },
  {
    id: "people",
    engineer: false,
    titles: list(
      "human resources, hr, recruiter, talent acquisition, people partner, hr manager, " +
        "hr generalist, hr business partner, people operations, recruitment consultant, " +
        "human resources manager, hr operations manager, people operations manager, head of people, " +
        "chief people officer, payroll specialist",
    ),
    skills: list(
      "People operations, Human resources, Recruiting, HR, People management, Management",
    ),
  },
  {
    id: "business-operations",
    engineer: false,
    titles: list(
      "operations manager, head of operations, operations director, director of operations, " +
        "operations coordinator, operations specialist, operations associate, operations lead, " +
        "operations supervisor, business operations, chief operating officer, coo, plant manager, " +
        "site manager, production manager, production supervisor, production planner, shift leader, " +
        "shift supervisor, manufacturing manager, operations management, process improvement",
    ),
    skills: list(
      "Operations, Operations management, Process improvement, Management, People management",
    ),
  },
  {
    id: "teaching",
    engineer: false,
    titles: list(
      "teacher, teaching, lecturer, tutor, professor, educator, instructor, teaching assistant, " +
        "head teacher, headteacher, school principal, instructional designer, instructional developer, " +
        "curriculum developer, curriculum designer, corporate trainer, technical trainer, " +
        "training specialist, training developer, training manager, training coordinator, " +
        "learning and development, software trainer, sales trainer",
    ),
    skills: list(
      "Teaching, Training, Instructional design",
    ),
  },
  {
    id: "office-administration",
    engineer: false,
    titles: list(
      "administrative assistant, admin assistant, executive assistant, personal assistant, " +
        "virtual assistant, office assistant, office manager, office administrator, office clerk, " +
        "office administration, office coordinator, secretary, receptionist, administrative officer, " +
        "administrative coordinator, administrative manager, data entry, data entry clerk, " +
        "data entry operator",
    ),
    skills: list(
      "Office administration, Excel",
    ),
  },
  {
    id: "hospitality",
    engineer: false,
    titles: list(
      "hospitality, waiter, waitress, barista, bartender, concierge, cashier, shop assistant, " +
        "store assistant, store associate, store manager, shop manager, retail, retail manager, " +
        "retail assistant, retail associate, retail salesperson, retail sales associate, " +
        "sales associate, sales assistant, restaurant manager, restaurant supervisor, " +
        "restaurant server, food server, hotel, hotel manager, hotel receptionist, front desk, " +
        "front desk agent, front desk manager, front office manager, guest relations, guest service, " +
        "guest services, catering manager, food and beverage manager, flight attendant, cabin crew",
    ),
    skills: list(
      "Hospitality, Retail, Customer service",
    ),
  },
  {
    id: "logistics",
    engineer: false,
    titles: list(
      "logistics, logistics manager, logistics coordinator, logistics specialist, supply chain, " +
        "supply chain manager, supply planner, demand planner, warehouse manager, " +
        "warehouse supervisor, warehouse worker, warehouse operative, warehouse associate, " +
        "warehouse operator, warehouse clerk, dispatcher, freight forwarder, freight, " +
        "inventory manager, inventory controller, inventory planner, stock controller, " +
        "transport manager, transport planner, fleet manager, shipping clerk, shipping coordinator, " +
        "materials manager, forklift operator, import export",
    ),
    skills: list(
      "Logistics, Supply chain, Inventory management",
    ),
  },
  {
    id: "management",
    engineer: false,
    titles: list(
      "manager, team lead, team leader, supervisor, director, general manager, " +
        "chief executive officer, ceo, management",
    ),
    skills: list(
      "Management, People management, Leadership",
    ),
  },
];

/** A profession that is not in the table: asked about behaviour and situations, never about another's tools. */
export const GENERAL_FAMILY: RoleFamily = { id: "general", engineer: false, titles: [], skills: [] };

/** Every skill that belongs to some profession: not to be asked of everybody. */
export const PROFESSION_SKILLS: ReadonlySet<string> = new Set(
  ROLE_FAMILIES.flatMap((family) => family.skills.map((skill) => skill.toLowerCase())),
);
