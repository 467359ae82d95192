/**
 * Titles of newer trades that O*NET 29.3 does not list, or lists in the same words under several occupations:
 * which occupation the trade itself means by them.
 */
const TITLES: Readonly<Record<string, string>> = {
  "15-1252.00": "Software Engineer, Site Reliability Engineer, Platform Engineer, DevOps, DevOps Engineer, " +
    "Solutions Engineer, " +
    "Mobile Developer, Mobile Engineer, Application Engineer, Software Development Engineer, " +
    "Forward Deployed Engineer, " +
    "Staff Engineer, Tech Lead, Technical Lead, API Developer, Release Engineer, Build Engineer, " +
    "Game Programmer, " +
    "Game Engineer, Graphics Engineer, Graphics Programmer, Compiler Engineer, Automation " +
    "Developer, RPA Developer, " +
    "Java Developer, Python Developer, Ruby Developer, Go Developer, C++ Developer, C# Developer, " +
    ".NET Developer, " +
    "Rust Developer, Kotlin Developer, Scala Developer, Swift Developer, iOS Developer, Android " +
    "Developer, " +
    "Low Code Developer, Integration Developer, Full Stack Engineer, Full Stack Developer",
  "15-1254.00": "Front End Developer, Front End Engineer, Back End Developer, Back End Engineer, Web " +
    "Developer, Shopify Developer, " +
    "JavaScript Developer, TypeScript Developer, React Developer, Angular Developer, Vue " +
    "Developer, PHP Developer, " +
    "WordPress Developer, CMS Developer",
  "15-1253.00": "QA Engineer, QA Analyst, QA Tester, QA Automation Engineer, " +
    "QA Lead, QA Manager, Automation Tester, Manual Tester, Software Tester, " +
    "Software Test Engineer, Test Engineer",
  "15-2051.00":
    "Data Scientist, Data Engineer, Machine Learning Engineer, Analytics Engineer, AI Engineer, " +
    "Deep Learning Engineer, Machine Learning Operations Engineer, MLOps Engineer, Applied " +
    "Scientist, Decision Scientist, " +
    "Prompt Engineer, NLP Engineer, Computer Vision Engineer, Big Data Engineer, Data Science, " +
    "Data Analyst",
  "15-1221.00": "Machine Learning Researcher, AI Researcher, Research Engineer, Deep Learning " +
    "Researcher, " +
    "AI Research Scientist, Machine Learning Research Scientist",
  "15-2051.01": "BI Developer, BI Engineer, Power BI Developer, Tableau Developer",
  "15-1241.00": "Network Engineer, Network Architect",
  "15-1299.08":
    "Cloud Engineer, Cloud Architect, Solutions Architect, Enterprise Architect, Infrastructure " +
    "Engineer, Cloud Developer",
  "15-1212.00":
    "Cyber Security Analyst, Security Analyst, Security Operations Center Analyst, Cyber Security " +
    "Specialist, Information Security Officer",
  "15-1299.05": "Security Engineer, Cyber Security Engineer, Application Security Engineer, Cloud Security " +
    "Engineer, DevSecOps Engineer",
  "15-1299.04": "Ethical Hacker, Penetration Tester, Red Team Operator, Offensive Security Engineer",
  "15-1299.07": "Blockchain Developer, Blockchain Engineer, Smart Contract Developer, Solidity Developer, " +
    "Web3 Developer",
  "15-1255.00": "Product Designer, UX Designer, UI Designer, UX Researcher, " +
    "UI/UX Designer, UX/UI Designer, Interaction Designer, " +
    "UX Writer, Digital Designer, Service Designer, Design Systems Designer",
  "15-1255.01": "Game Designer, Level Designer",
  "15-1299.09": "Scrum Master, Agile Coach, Delivery Manager, Release Manager, Technical Project Manager, " +
    "Technical Program Manager",
  "11-3021.00": "Software Engineering Manager, Software Development Manager, Chief Technology Officer, " +
    "Chief Information Officer, Chief Information Security Officer, IT Director, " +
    "IT Manager, VP of Software Engineering, Data Science Manager, Data Engineering Manager",
  "11-9041.00": "Engineering Manager, Engineering Director, VP of Engineering, Head of Engineering",
  "11-2021.00": "Product Manager, Product Owner, Group Product Manager, Growth Manager, Product Marketing " +
    "Manager, Head of Product, VP of Product, Chief Product Officer, Chief Marketing Officer, " +
    "Brand Manager",
  "11-1011.00":
    "Chief Executive Officer, Founder, Co-Founder, Chief Operating Officer, Managing Director, President",
  "11-1021.00": "Operations Manager, General Manager, Business Manager, Chief of Staff, Country Manager",
  "13-1082.00": "Project Manager, Program Manager, Project Coordinator, PMO Analyst, Programme Manager",
  "13-1111.00":
    "Business Analyst, Management Consultant, Strategy Consultant, Business Consultant, Strategy " +
    "Analyst, Process Analyst",
  "13-1161.00": "Growth Marketer, Content Marketer, Digital Marketer, Marketing Specialist, Marketing " +
    "Analyst, Performance Marketer, Social Media Manager, Community Manager, Email Marketing " +
    "Specialist, Content Strategist",
  "13-1161.01": "SEO Specialist, SEO Manager, SEM Specialist, PPC Specialist",
  "13-1071.00": "Talent Acquisition Specialist, Talent Partner, Technical Recruiter, HR Business Partner, " +
    "People Partner, HR Generalist, People Operations Specialist, Sourcer",
  "13-2051.00": "Financial Analyst, Equity Analyst, Investment Analyst, Finance Analyst, Mergers and " +
    "Acquisitions Analyst, Private Equity Associate, Venture Capital Analyst",
  "41-3091.00": "Account Executive, Sales Development Representative, Business Development Representative, " +
    "Account Manager, Customer Success Manager, Inside Sales Representative, Sales Consultant",
  "41-4012.00": "Sales Representative, Sales Executive, Salesperson, Territory Sales Representative",
  "43-4051.00": "Customer Support Specialist, Customer Support Representative, Call Center Agent, Customer " +
    "Service Agent, Customer Support Agent, Customer Success Specialist, Customer Care Agent, " +
    "Contact Center Agent",
  "15-1232.00":
    "IT Support, IT Support Specialist, Desktop Support Engineer, Technical Support Specialist, " +
    "Service Desk Analyst, IT Support Engineer",
  "15-1244.00": "Systems Administrator, Linux Administrator, Windows Administrator, Unix Administrator, IT " +
    "Administrator",
  "53-3033.00": "Delivery Driver, Courier Driver, Van Driver, Amazon Driver",
  "53-3054.00": "Uber Driver, Ride Share Driver, Rideshare Driver, Cab Driver",
  "25-2031.00": "Teacher, School Teacher",
  "29-1141.00": "Nurse, Staff Nurse, Hospital Nurse, Ward Nurse",
  "29-1216.00": "Doctor, Medical Doctor, Physician",
  "53-7065.00": "Warehouse Associate, Order Picker, Warehouse Picker",
  "53-7062.00": "Warehouse Worker, Warehouse Operative",
};

/** `[O*NET-SOC code, title]`; a title stands once. */
export const CURATED_TITLES: readonly (readonly [code: string, title: string])[] = Object.entries(TITLES)
  .flatMap(([code, titles]) => titles.split(", ").map((title) => [code, title] as const));
