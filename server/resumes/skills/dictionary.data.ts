/** Canonical skill names with their other spellings: the vocabulary that skills are found and named by. */

/**
 * One skill per line: the canonical name, then aliases, separated by `|`. A leading `!` marks a spelling that is also
 * an ordinary word or a single letter: in running text it counts only in its exact case and among other skills.
 * A leading `^` marks one that counts in running text only in its exact case, a leading `~` one that any
 * sentence may begin with as well (React, Spring): in its exact case, and at the start only among other skills.
 */
export const technicalSkills = `
Python|python3|python 3|python2
JavaScript|js|ecmascript|es6|es2015|vanilla javascript|vanilla js
TypeScript|ts
Java|java 8|java 11|java 17|java se|core java|j2se
C|!C|c language|ansi c|c programming
C++|cpp|c++11|c++14|c++17|c++20
C#|csharp|c sharp|c#.net
.NET|dotnet|dot net|.net core|.net framework|asp.net core mvc
ASP.NET|asp.net core|asp.net mvc
F#|fsharp
Visual Basic|vb.net|visual basic .net|vb6
VBA|visual basic for applications|excel vba
Go|!Go|golang|go lang
Rust|~Rust
R|!R|r language|r programming|rstudio
Ruby|!Ruby
PHP|php7|php8
Swift|~Swift
Kotlin
Scala|^Scala
Objective-C|objective c|obj-c|objc
Perl
Haskell
Erlang
Elixir
Clojure
Groovy|~Groovy
Dart|!Dart
Lua
Julia|!Julia
MATLAB|matlab/simulink
Simulink
Fortran
COBOL
Assembly|assembler|assembly language|x86 assembly
Bash|bash scripting
Shell Scripting|~Shell|shell script|unix shell|zsh
PowerShell
SQL|structured query language
PL/SQL|plsql|pl sql
T-SQL|tsql|transact-sql
NoSQL|no sql
GraphQL
HTML|html5|html 5|xhtml
CSS|css3|css 3
Sass|scss
Less|!Less
Tailwind CSS|tailwind|tailwindcss
Bootstrap|~Bootstrap|bootstrap4|bootstrap 4|bootstrap 5|twitter bootstrap
React|reactjs|react.js|react js|~React
React Native
Redux|redux toolkit
Next.js|nextjs|next js
Angular|angular 2+|angular2
AngularJS|angular.js|angular js
Vue.js|^Vue|vuejs|vue js|vue 3
Nuxt.js|nuxt|nuxtjs
Svelte|sveltekit
Ember.js|^Ember|emberjs
Backbone.js|backbonejs
jQuery
D3.js|d3|d3js
Three.js|threejs
WebGL
WebRTC
WebSockets|websocket
WebAssembly|wasm
Node.js|~Node|nodejs|node js
Deno
Express|express.js|expressjs|!Express
NestJS|nest.js
Fastify
Meteor|meteor.js|!Meteor
Blaze|!Blaze
Electron|electron.js|!Electron
Django|django rest framework|drf
Flask|~Flask
FastAPI|fast api
Spring|spring framework|~Spring
Spring Boot|springboot
Spring MVC
Hibernate|~Hibernate
Java EE|j2ee|jakarta ee|javaee
JPA
JSP|jsp/servlets
Struts
Ruby on Rails|~Rails|ror
Laravel
Symfony
WordPress
Drupal
Joomla
Magento
Shopify
Phoenix|!Phoenix
Qt|qt5
MFC
WPF
Xamarin
Flutter
Ionic|~Ionic
Cordova|phonegap
Android|android sdk|android development
iOS|ios development|ios sdk
SwiftUI
UIKit
Jetpack Compose
Unity|unity3d|~Unity
Unreal Engine|^Unreal
Godot
OpenGL
Vulkan
DirectX
CUDA
OpenCL
OpenMP
MPI
REST APIs|^REST|rest api|restful|restful api|restful apis|restful services|restful web services|rest services
SOAP|^SOAP
gRPC
Protocol Buffers|protobuf
OpenAPI|swagger
OAuth|oauth2|oauth 2.0|openid connect|oidc
JWT|json web tokens
SAML
API Design|api development|apis
JSON
XML|xml schema
YAML
XSLT
AJAX
Webpack
Vite
Babel|!Babel
npm
Yarn|!Yarn
ESLint
Jest|~Jest
Mocha|~Mocha
Cypress|~Cypress
Playwright|~Playwright
Selenium|selenium webdriver
Puppeteer
JUnit|junit5|junit 5
Mockito
TestNG
pytest
RSpec
Cucumber|~Cucumber
Postman|~Postman
Storybook
Unit Testing|unit tests|unit test
Test-Driven Development|tdd|test driven development
Behavior-Driven Development|bdd|behaviour-driven development
Test Automation|automated testing|automation testing|automated tests
Integration Testing|integration tests
End-to-End Testing|end-to-end suite|end-to-end tests|e2e testing|end to end testing
Performance Testing|load testing|jmeter
Git|^Git
GitHub
GitLab
Bitbucket
Subversion|svn
Mercurial|~Mercurial
Version Control|source control|version control systems
CI/CD|ci cd|cicd|continuous integration|continuous delivery|continuous deployment|ci/cd pipelines
Jenkins
GitHub Actions
GitLab CI|gitlab ci/cd|gitlab-ci
CircleCI|circle ci
Travis CI|travisci
TeamCity
Azure DevOps|vsts|tfs
Argo CD|argocd
Docker|docker compose|docker-compose|docker swarm
Podman
Kubernetes|k8s|kubernetes (k8s)
Helm|~Helm
OpenShift
Istio
Service Mesh
Terraform
Pulumi
CloudFormation|aws cloudformation
Ansible
Puppet|~Puppet
Chef|!Chef
Vagrant|~Vagrant
Packer|!Packer
Infrastructure as Code|iac
Containerization|containers|containerisation
Serverless|serverless architecture
Nginx
Apache HTTP Server|apache|apache httpd
Apache Tomcat|tomcat
HAProxy
Envoy|~Envoy
AWS|amazon web services|aws cloud
EC2|aws ec2|amazon ec2
S3|amazon s3|aws s3
AWS Lambda|!Lambda
Amazon ECS|ecs
Amazon EKS|eks
Amazon RDS|rds
DynamoDB|dynamo db|amazon dynamodb
Amazon SQS|sqs
Amazon SNS|sns
Amazon SageMaker|sagemaker
Amazon Redshift|redshift
Azure|microsoft azure
Google Cloud|gcp|google cloud platform
BigQuery|google bigquery
Firebase
Heroku
Vercel
Netlify
Cloudflare
DigitalOcean
OpenStack
VMware|vsphere
Hyper-V
Cloud Computing|cloud|cloud infrastructure|cloud-native|cloud native
Cloud Architecture|cloud-native architecture
Microservices|micro services|microservices architecture|microservice architecture
Distributed Systems
Event-Driven Architecture|event driven architecture|event-driven systems|event sourcing
System Design|systems design
Software Architecture|software design|solution architecture
Domain-Driven Design|ddd
Design Patterns
Object-Oriented Programming|oop|object oriented programming|object-oriented design|ood
Functional Programming
Concurrency|multithreading|multi-threading|concurrent programming
Data Structures|data structures and algorithms
Algorithms
Operating Systems
Computer Networks|!networking|computer networking|network administration
TCP/IP|tcp ip
DNS
HTTP|https
MQTT
RabbitMQ
Apache Kafka|kafka
ActiveMQ
Celery|~Celery
ZeroMQ|zmq
PostgreSQL|postgres|postgre sql|psql
MySQL
MariaDB
SQLite
Oracle Database|oracle db|^Oracle
Microsoft SQL Server|sql server|ms sql|mssql|ms sql server
IBM Db2|db2
MongoDB|mongo
Redis
Memcached
Cassandra|apache cassandra
CouchDB
HBase
Neo4j
Elasticsearch|elastic search|elk|elk stack
OpenSearch
Solr|apache solr
InfluxDB
TimescaleDB
ClickHouse
Snowflake|~Snowflake
Databricks
CockroachDB
Supabase
Prisma|^Prisma
SQLAlchemy
Sequelize
Entity Framework|ef core|entity framework core
Database Design|database modeling|data modeling|data modelling|database schema design
Database Optimization|query optimization|sql tuning|database performance
Apache Spark|pyspark|~Spark
Apache Hadoop|hadoop|mapreduce|hdfs
Hive|apache hive|~Hive
Apache Flink|flink
Apache Beam
Apache Airflow|airflow
dbt|data build tool
Luigi
Presto|trino|~Presto
ETL|elt|etl pipelines|data pipelines|data pipeline
Data Engineering
Data Warehousing|data warehouse
Big Data
Data Lakes|data lake
Data Analysis|data analytics|analytics
Data Science
Data Visualization|data visualisation
Data Mining
Statistics|statistical analysis|statistical modeling
A/B Testing|testes a/b|tests a/b|test a/b|pruebas a/b|a/b-tests|ab testing|a/b tests|split testing
Time Series|time series analysis|time series forecasting
Machine Learning|ml|maschinelles lernen|apprentissage automatique|aprendizaje automatico
Deep Learning
Neural Networks|neural network|cnn|rnn|lstm
Reinforcement Learning
Natural Language Processing|nlp
Computer Vision|image processing
Generative AI|gen ai|genai
Large Language Models|llm|llms
Prompt Engineering
Retrieval-Augmented Generation|rag
Artificial Intelligence|ai
MLOps|ml ops
Recommendation Systems|recommender systems
TensorFlow|tensor flow
PyTorch
Keras
JAX|^JAX
scikit-learn|sklearn|scikit learn
pandas|^pandas|^Pandas
NumPy
SciPy
Matplotlib
Seaborn
Plotly
XGBoost
LightGBM
OpenCV
spaCy
NLTK
Hugging Face|huggingface|hugging face transformers
LangChain
ONNX
Triton|~Triton
MLflow
Kubeflow
Ray|!Ray
Jupyter|jupyter notebook|jupyter notebooks|jupyterlab
SymPy
Tableau
Power BI|powerbi
Looker|~Looker
Qlik|qlikview|qlik sense
Grafana
Prometheus|~Prometheus
Datadog
New Relic
Splunk
Kibana
Logstash
Nagios
Zabbix
PagerDuty
Sentry|~Sentry
OpenTelemetry
Observability
Monitoring|system monitoring
Site Reliability Engineering|sre
DevOps|dev ops
DevSecOps
Linux|gnu/linux|linux administration
Ubuntu
Debian
Red Hat Enterprise Linux|rhel|red hat|centos
Unix
Windows|microsoft windows|~Windows
Windows Server
macOS|mac os|mac os x|os x
Active Directory
Embedded Systems|~Embedded|embedded software
Embedded C
RTOS|freertos|real-time operating systems
Arduino
Raspberry Pi
FPGA|fpgas
Verilog|systemverilog
VHDL
PLC|plc programming
ROS|robot operating system|^ROS
Robotics
Internet of Things|iot
SCADA
LabVIEW
AutoCAD
SolidWorks
CATIA
ANSYS
Fusion 360
Revit
Cybersecurity|cyber security|information security|infosec|it security
Penetration Testing|pentesting|pen testing|ethical hacking
Application Security|appsec|web security
Network Security
Cryptography
OWASP|owasp top 10
SIEM
Identity and Access Management|iam
Blockchain
Solidity
Ethereum
Smart Contracts
Web3
DeFi|decentralized finance
Agile|~Agile|agile development|agile methodologies|agile methodology|agile/scrum
Scrum
Kanban
Extreme Programming
SAFe|^SAFe|scaled agile framework
Jira|^Jira|atlassian jira
Confluence|~Confluence
Trello
Asana|~Asana
Slack|~Slack
Notion|!Notion
ServiceNow
Salesforce|salesforce crm|^Salesforce
SAP|^SAP|sap erp|sap s/4hana
HubSpot
Dynamics 365|microsoft dynamics
ERP|erp systems
CRM|crm systems
Code Review|code reviews
Pair Programming
Technical Writing|technical documentation
Debugging
Refactoring
Performance Optimization|performance tuning|performance optimisation
Scalability
Caching
Load Balancing
Message Queues|message queue|message brokers
Feature Flags
Web Development|web design and development
Frontend Development|front-end development|frontend|front-end|front end
Backend Development|back-end development|backend|back-end|back end
Full-Stack Development|full stack|full-stack|fullstack|full stack development|full-stack web development
Mobile Development|mobile app development
Game Development
Responsive Design|responsive web design|responsive
Web Accessibility|accessibility|wcag|a11y
Progressive Web Apps|pwa
Search Engine Optimization|seo
UX Design|ux|user experience|user experience design
UI Design|ui|user interface design
UI/UX Design|ui/ux|ux/ui|ui/ux design
User Research
Usability Testing|usability
Prototyping
Wireframing|wireframes
Figma|^Figma
Sketch|!Sketch
Adobe XD
InVision
Photoshop|adobe photoshop
Illustrator|adobe illustrator|~Illustrator
InDesign|adobe indesign
After Effects|adobe after effects
Premiere Pro|adobe premiere|adobe premiere pro
Inkscape
GIMP|^GIMP
Blender|~Blender
Maya|!Maya
LaTeX|^LaTeX
Markdown|^Markdown
Visual Studio Code|vs code|vscode
Visual Studio
IntelliJ IDEA|intellij
Eclipse|~Eclipse
Xcode|xcode
PyCharm
WebStorm
SourceTree
Vim|neovim
Emacs
Interface Builder
BPMN
UML
Microservice Testing|contract testing
Quantum Computing
Bioinformatics
Geographic Information Systems|gis|arcgis|qgis
SPSS|ibm spss
SAS|^SAS
Stata
EViews
Alteryx
Google Analytics
Google Tag Manager
`;

export const generalSkills = `
Project Management|projektmanagement|gestion de projet|gestion de projets|gestion de proyectos|gestao de projetos|gestione progetti
Product Management
Program Management|programme management
People Management|team management|staff management|personalfuhrung
Leadership|team leadership|technical leadership|fuhrungserfahrung|liderazgo|leadership skills
Mentoring|coaching|mentorship
Teamwork|team work|team player|teamfahigkeit|travail en equipe|trabajo en equipo|trabalho em equipe|collaboration
Communication|communication skills|kommunikation|kommunikationsfahigkeit|comunicacion|comunicacao|comunicazione
Public Speaking|presentation skills|presentations
Negotiation|negotiation skills|verhandlungsfuhrung|negociacion
Problem Solving|problem-solving|problemlosung|resolution de problemes|resolucion de problemas
Critical Thinking|analytical thinking|analytical skills
Time Management|zeitmanagement
Decision Making
Conflict Resolution
Change Management
Stakeholder Management
Strategic Planning|strategy|business strategy
Business Analysis
Business Development
Business Intelligence
Requirements Analysis|requirements gathering|requirements engineering
Process Improvement|continuous improvement|process optimization
Lean|!Lean|lean manufacturing|lean management
Six Sigma|lean six sigma
Quality Assurance|qa|qualitatssicherung
Quality Management|iso 9001
Risk Management
Compliance|regulatory compliance
GDPR|dsgvo|data protection
Auditing|internal audit|audit
Accounting|comptabilite|contabilidad|contabilita|buchhaltung|contabilidade
Bookkeeping
Financial Analysis
Financial Modeling|financial modelling
Financial Reporting
Budgeting|budget management
Forecasting
Controlling|~Controlling
Taxation|tax preparation
Payroll
Investment Management|portfolio management
Banking
Insurance Underwriting|underwriting
Procurement|purchasing|einkauf
Supply Chain Management|supply chain
Logistics|logistik|logistica
Inventory Management
Warehouse Management
Operations Management|operations
Sales|~Sales|vertrieb|ventas|vendas|vendite
Account Management|key account management
Customer Service|customer support|kundenservice|servicio al cliente|atencion al cliente
Customer Success
Marketing|~Marketing
Digital Marketing|online marketing
Content Marketing
Social Media Marketing|social media management|social media
Email Marketing
Market Research|marktforschung
Brand Management|branding
Advertising|~Advertising|google ads|adwords
Copywriting
Content Writing|content creation
Editing|proofreading
Journalism
Translation|~Translation|ubersetzung|traduction
Public Relations
Event Management|event planning
Human Resources|hr
Recruiting|recruitment|talent acquisition
Onboarding|employee onboarding
Training and Development|employee training
Teaching|~Teaching|lehre|enseignement
Curriculum Development|lesson planning
Research|~Research|forschung|^recherche|^Recherche
Scientific Writing|academic writing
Laboratory Techniques|lab techniques
PCR|^PCR
Clinical Research|clinical trials
Patient Care|nursing
First Aid|cpr
Legal Research
Contract Management|contract negotiation
Microsoft Office|ms office|office 365|microsoft 365|ms-office
Microsoft Excel|ms excel|!Excel
Microsoft Word|ms word|!Word
Microsoft PowerPoint|powerpoint|ms powerpoint
Microsoft Access|ms access|!Access
Microsoft Outlook|!Outlook
Microsoft Project|ms project
Google Workspace|g suite|google docs|google sheets
Data Entry
Photography
Video Editing
Graphic Design
Interior Design
Typography
Illustration
Architecture Design|architectural design
Civil Engineering
Mechanical Engineering
Electrical Engineering
Manufacturing
CNC|cnc machining
Welding
Carpentry
Electrical Installation
Plumbing
HVAC
Cooking|food preparation
Food Safety|haccp
Hospitality
Cash Handling
Retail
Driving Licence|driver's license|driving license|driver’s license
Forklift Operation|forklift
Health and Safety|occupational safety|osha
Sustainability|esg
Fundraising
Grant Writing
Policy Analysis
Econometrics
Mathematics|mathematik
Physics
Chemistry
Biology
`;
