/**
 * What newer trades are usually asked for, where O*NET knows only the wider occupation: a front-end engineer and
 * an embedded one are both "Software Developers" there. Greenroom's own list.
 */
import { readTitle } from "./occupations/read-title.ts";

interface Speciality {
  /** As in "Front-end developers are usually asked for …". */
  people: string;
  /** Titles that mean it; each is words that all stand in the title. */
  titles: string;
  /** Most important first. */
  skills: string;
}

const SPECIALITIES: readonly Speciality[] = [
  {
    people: "Front-end developers",
    titles: "front end, react, angular, vue, ui developer, ui engineer, javascript",
    skills:
      "JavaScript, HTML, CSS, TypeScript, React, REST, Git, Jest, Accessibility, Webpack, GraphQL, Figma",
  },
  {
    people: "Back-end developers",
    titles: "back end, api developer, api engineer, server developer",
    skills:
      "SQL, REST, Docker, Git, PostgreSQL, Linux, Redis, Microservices, Kubernetes, AWS, CI/CD, Apache Kafka",
  },
  {
    people: "Full-stack developers",
    titles: "full stack",
    skills:
      "JavaScript, TypeScript, React, Node.js, SQL, HTML, CSS, REST, Docker, Git, PostgreSQL, AWS, CI/CD",
  },
  {
    people: "DevOps and reliability engineers",
    titles:
      "devops, site reliability, platform engineer, infrastructure engineer, build engineer, release engineer",
    skills:
      "Linux, Kubernetes, Docker, Terraform, CI/CD, AWS, Python, Bash, Ansible, Prometheus, Grafana, Jenkins, Git, Helm",
  },
  {
    people: "Cloud engineers",
    titles: "cloud engineer, cloud architect, cloud developer",
    skills:
      "AWS, Microsoft Azure, Google Cloud, Terraform, Kubernetes, Docker, Linux, Python, Networking, CI/CD, IAM",
  },
  {
    people: "iOS developers",
    titles: "ios, iphone",
    skills: "Swift, iOS, Xcode, SwiftUI, Objective-C, REST, Git, Unit Testing, Core Data, CI/CD",
  },
  {
    people: "Android developers",
    titles: "android",
    skills: "Kotlin, Android, Java, Jetpack Compose, REST, Git, Unit Testing, Gradle, CI/CD, Firebase",
  },
  {
    people: "Mobile developers",
    titles: "mobile developer, mobile engineer, flutter, react native",
    skills: "Swift, Kotlin, React Native, Flutter, iOS, Android, REST, Git, Unit Testing, Firebase, CI/CD",
  },
  {
    people: "Embedded developers",
    titles: "embedded, firmware",
    skills: "C, C++, RTOS, Linux, Python, Embedded Systems, Git, I2C, SPI, Microcontrollers, Debugging",
  },
  {
    people: "Data engineers",
    titles: "data engineer, analytics engineer, etl developer, big data",
    skills:
      "SQL, Python, Apache Spark, ETL, Apache Airflow, AWS, Apache Kafka, Snowflake, dbt, Data Modeling, Docker, PostgreSQL",
  },
  {
    people: "Machine learning engineers",
    titles:
      "machine learning, ai engineer, deep learning, mlops, nlp engineer, computer vision, prompt engineer, llm engineer",
    skills:
      "Python, Machine Learning, PyTorch, TensorFlow, scikit-learn, SQL, Docker, Deep Learning, AWS, Kubernetes, MLOps, pandas, NumPy, Git",
  },
  {
    people: "Data analysts",
    titles: "data analyst, analytics specialist, bi analyst, bi developer",
    skills: "SQL, Microsoft Excel, Tableau, Power BI, Python, Statistics, Data Visualization, R, A/B Testing",
  },
  {
    people: "Testers",
    titles: "qa engineer, qa automation, software test, test automation, automation tester, qa tester",
    skills:
      "Test Automation, Selenium, API Testing, SQL, Jira, CI/CD, Python, Java, Cypress, Playwright, Postman, Git",
  },
  {
    people: "Security engineers",
    titles: "security engineer, cyber security, application security, cloud security, security analyst",
    skills:
      "Network Security, SIEM, Linux, Python, Incident Response, Penetration Testing, Splunk, AWS, IAM, OWASP, Firewalls",
  },
  {
    people: "Product managers",
    titles: "product manager, product owner, head product",
    skills:
      "Product Management, Roadmapping, User Research, A/B Testing, SQL, Agile, Stakeholder Management, Jira, Data Analysis, Scrum, Google Analytics, Figma",
  },
  {
    people: "Project and delivery managers",
    titles: "project manager, program manager, scrum master, delivery manager, agile coach",
    skills:
      "Project Management, Agile, Scrum, Jira, Risk Management, Stakeholder Management, Budgeting, Kanban, Microsoft Project, Confluence",
  },
  {
    people: "Product and UX designers",
    titles: "ux, product designer, ui designer, interaction designer",
    skills:
      "Figma, User Research, Prototyping, Wireframing, Usability Testing, Design Systems, Interaction Design, Accessibility, Adobe XD, Adobe Illustrator",
  },
  {
    people: "Blockchain developers",
    titles: "blockchain, smart contract, web3",
    skills: "Solidity, Ethereum, Smart Contracts, JavaScript, TypeScript, Cryptography, Node.js, Rust, Git",
  },
];

/** Read once: every comparison with a role looks through all of them. */
const PHRASES = SPECIALITIES.flatMap((speciality) =>
  speciality.titles.split(", ").map((phrase) => ({ speciality, families: readTitle(phrase).families }))
);

interface Found {
  people: string;
  skills: readonly string[];
}

/** The speciality whose words all stand in the title, the one with most words first; null when there is none. */
export function findSpeciality(title: string): Found | null {
  const typed = new Set(readTitle(title).families);
  let best: { words: number; speciality: Speciality } | null = null;
  for (const { speciality, families } of PHRASES) {
    if (families.every((family) => typed.has(family)) && families.length > (best?.words ?? 0)) {
      best = { words: families.length, speciality };
    }
  }
  return best && { people: best.speciality.people, skills: best.speciality.skills.split(", ") };
}
