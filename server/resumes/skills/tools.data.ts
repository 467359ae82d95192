/** Tools, products, languages and methods beyond the everyday ones, of many trades; form as in `dictionary.data.ts`. */
export const tools = `
Maven|apache maven|!Maven
Gradle
Ant|apache ant|!Ant
Bazel
CMake
Make|gnu make|makefile|makefiles|!Make
Conan|!Conan
vcpkg
Poetry|!Poetry
Bun|!Bun
pnpm
Rollup|!Rollup
Parcel|!Parcel
esbuild
Turborepo
Nx|!Nx
Vitest
Testing Library|react testing library
Enzyme|!Enzyme
Karma|!Karma
Jasmine|!Jasmine
Chai|!Chai
Sinon
Protractor|!Protractor
WebdriverIO
Appium
Espresso|!Espresso
XCTest
XCUITest
Detox|!Detox
Robot Framework
REST Assured|restassured|rest-assured
WireMock
MSW|mock service worker
Pact|!Pact
Newman|!Newman
SoapUI
k6
Gatling
Locust|!Locust
BrowserStack
TestRail
Zephyr|zephyr rtos|!Zephyr
Xray|!Xray
Testcontainers
NUnit
xUnit|xunit.net
MSTest
Moq
GoogleTest|google test|gtest
CMock
PHPUnit
Hypothesis|!Hypothesis
SonarQube
Snyk
Veracode
Checkmarx
Lighthouse|!Lighthouse
NVDA
JAWS
VoiceOver
Apollo|apollo client|apollo server|apollo graphql|!Apollo
Relay|!Relay
tRPC
MobX
Zustand
RxJS
NgRx
Pinia
Vuex
Vuetify
Material UI|mui|material-ui
Ant Design
Chakra UI
Bulma
styled-components|styled components
htmx
Alpine.js|alpinejs
Astro|!Astro
Gatsby|gatsby.js|!Gatsby
Remix|!Remix
React Router
SolidJS|solid.js
Preact
Lit|!Lit
Web Components
Handlebars|handlebars.js|!Handlebars
Mapbox
Leaflet|leaflet.js|!Leaflet
Highcharts
Chart.js|chartjs
PixiJS|pixi.js
Phaser
Socket.IO|socket.io
Koa|koa.js|!Koa
Hapi|hapi.js
Strapi
Contentful
Sanity|!Sanity
Ghost|!Ghost
PrestaShop
WooCommerce
TYPO3
Shopware
Webflow
Wix
Squarespace
BigCommerce
Salesforce Commerce Cloud
CodeIgniter
Yii
CakePHP
Zend Framework|zend
Sinatra|ruby sinatra
Sidekiq
Phoenix Framework
Actix
Axum|!Axum
Tokio
Gin|gin gonic|!Gin
Echo|!Echo
Ktor
Micronaut
Quarkus
Vert.x
Dropwizard
Play Framework
Akka
ScalaTest
sbt|scala sbt
Lombok
MyBatis
jOOQ
Liquibase
Flyway
Thymeleaf
JSF|javaserver faces
Vaadin
JavaFX
Java Swing|!Swing
WildFly|jboss
WebLogic|oracle weblogic
WebSphere|ibm websphere
Camel|apache camel|!Camel
MuleSoft
Apache NiFi|nifi
Pentaho
Talend
Informatica PowerCenter|!Informatica
SSIS|sql server integration services
SSRS|sql server reporting services
SSAS
Fivetran
Airbyte
Stitch|!Stitch
Dagster
Prefect|!Prefect
Azure Data Factory|data factory
Azure Synapse|synapse analytics
Azure Functions
Azure Service Bus|service bus|azure servicebus
Azure Active Directory|azure ad|entra id|microsoft entra
Azure Kubernetes Service|aks
Azure Blob Storage|blob storage
Azure Logic Apps|logic apps
Cosmos DB|azure cosmos db|cosmosdb
Application Insights|azure application insights
Bicep|azure bicep|!Bicep
ARM Templates
AWS Glue
AWS Batch
AWS Fargate|fargate
AWS CDK|cdk
AWS Step Functions|step functions
Amazon Athena|!Athena
Amazon Kinesis|kinesis
Amazon EMR|aws emr
Amazon CloudWatch|cloudwatch
Amazon CloudFront|cloudfront
Amazon API Gateway|api gateway
Amazon Cognito|cognito
Amazon Aurora|aurora postgresql|aurora mysql
Amazon Route 53|route 53|route53
Amazon VPC|vpc
Elastic Beanstalk
Google Cloud Dataflow|dataflow
Google Cloud Pub/Sub|pub/sub|google pub/sub|pubsub
Google Cloud Run|cloud run
Google Cloud Functions|cloud functions
Google Kubernetes Engine|gke
Vertex AI
App Engine|google app engine
Cloud Foundry
Rancher|!Rancher
Nomad|hashicorp nomad|!Nomad
Consul|hashicorp consul|!Consul
Vault|hashicorp vault|!Vault
SaltStack|salt stack
Chef Infra
Terragrunt
Crossplane
Flux|fluxcd|flux cd|!Flux
Spinnaker|!Spinnaker
Bamboo|atlassian bamboo|!Bamboo
Drone CI
Buildkite
Bitrise
Fastlane
TestFlight
Codemagic
Artifactory|jfrog artifactory
Nexus|sonatype nexus|!Nexus
Harbor|!Harbor
Loki|grafana loki|!Loki
Tempo|grafana tempo|!Tempo
Jaeger|!Jaeger
Zipkin
Fluentd
Fluent Bit
Graylog
Dynatrace
AppDynamics
Elastic APM
Opsgenie
VictoriaMetrics
Thanos|!Thanos
Linkerd
Cilium
Calico|!Calico
eBPF
Kustomize
Traefik
Kong|!Kong
Caddy|!Caddy
IIS|internet information services
Proxmox
KVM
Xen|!Xen
VirtualBox
Citrix
LDAP|openldap
Kerberos|!Kerberos
BGP
OSPF
MPLS
VPN|ipsec
VLAN|vlans
Firewalls|firewall|firewall administration
Cisco|cisco ios|cisco networking|^Cisco
Juniper|!Juniper
Fortinet|fortigate
Palo Alto Networks|palo alto firewalls
F5 BIG-IP
Wireshark
Nmap
Burp Suite|burpsuite
Metasploit
Kali Linux
Nessus
Qualys
OpenVAS
CrowdStrike|crowdstrike falcon
Carbon Black
Microsoft Sentinel|azure sentinel
Microsoft Defender
QRadar|ibm qradar
Cortex XSOAR|xsoar|demisto
Sigma|sigma rules|!Sigma
YARA|yara rules
Snort|!Snort
Suricata
Zeek
MITRE ATT&CK|mitre attack
NIST|nist csf|nist 800-53
ISO 27001|iso/iec 27001
SOC 2|soc2
PCI DSS|pci-dss
Threat Modeling|threat modelling
Incident Response
Threat Hunting
Digital Forensics
Malware Analysis
Vulnerability Management
Reverse Engineering
Ghidra
IDA Pro
Zero Trust
Okta
Keycloak
Auth0
CyberArk
Delta Lake
Apache Iceberg|iceberg
Apache Hudi|hudi
Apache Parquet|parquet
Apache Avro|avro
Apache Pulsar
Apache Druid|!Druid
Apache Pinot
Apache Storm
Apache Zookeeper|zookeeper
Apache Arrow
Schema Registry
Debezium
Spark Structured Streaming|structured streaming|spark streaming
Great Expectations
Monte Carlo Simulation
Apache Superset|superset
Metabase
Redash
MicroStrategy
Cognos|ibm cognos
Domo|!Domo
Sisense
Looker Studio|google data studio|data studio
Power Query
Power Pivot
Power Automate
Power Apps|powerapps
DAX
Pivot Tables|pivot table|pivottables
KNIME
RapidMiner
Teradata
Vertica
Netezza
Greenplum
DuckDB
Polars
Dask
Vaex
Numba
Cython
statsmodels
Prophet|!Prophet
CatBoost
Gradient Boosting|gradient boosted trees
Random Forests|random forest
Causal Inference
DoWhy
Bayesian Statistics|bayesian inference|bayesian modelling|bayesian modeling
Survival Analysis
Regression Analysis|linear regression|logistic regression
Mixed Models|mixed-effects models|mixed effects models
Dimensionality Reduction
Feature Engineering
Anomaly Detection
Object Detection
Image Segmentation
Speech Recognition
Sentiment Analysis
Named Entity Recognition
Transformers|!Transformers
Diffusion Models
BERT
GPT|gpt-3|gpt-4|openai gpt
OpenAI API|openai
Llama|llama 2|llama 3|!Llama
LlamaIndex
vLLM
Ollama
pgvector
Pinecone
Weaviate
Milvus
Qdrant
FAISS
Chroma|chromadb|!Chroma
Fine-Tuning|fine tuning llms
TensorRT
TensorFlow Lite|tflite
Core ML|coreml
OpenVINO
YOLO|yolov5|yolov8
Detectron2
fastai|fast.ai
PyTorch Lightning
Weights & Biases|wandb|weights and biases
DVC|data version control
Feast|!Feast
BentoML
Streamlit
Gradio
Dash|plotly dash|!Dash
Shiny|r shiny|!Shiny
Quarto
ggplot2
tidyverse
dplyr
Stan|!Stan
JAGS
Minitab
JMP|!JMP
Origin|originlab|originpro
GraphPad Prism
NVivo
ATLAS.ti
MAXQDA
Qualtrics
SurveyMonkey
REDCap
EndNote
Zotero
Mendeley
Bioconductor
Nextflow
Snakemake
Galaxy|galaxy project|!Galaxy
GATK
BWA
Bowtie
SAMtools
BLAST
DeepVariant
Seurat
Scanpy
Biopython
RNA-Seq|rna sequencing|rna-sequencing
Single-Cell Sequencing|single-cell rna-seq
ChIP-Seq
CRISPR|crispr-cas9
qPCR|rt-pcr|real-time pcr
Western Blotting|western blot|western blots
ELISA
Flow Cytometry|facs
Mass Spectrometry|lc-ms|gc-ms
HPLC
NMR Spectroscopy|nmr
Chromatography
Cell Culture
Molecular Cloning
Confocal Microscopy
Electron Microscopy
X-Ray Diffraction
PyMOL
GROMACS
AMBER|!AMBER
LAMMPS
VASP
Gaussian|!Gaussian
OpenFOAM
COMSOL|comsol multiphysics
Abaqus
Nastran
HyperMesh
LS-DYNA
Siemens NX|unigraphics
Creo|ptc creo|pro/engineer
Inventor|autodesk inventor|!Inventor
Onshape
SketchUp
Rhino|rhino 3d|rhinoceros 3d|!Rhino
Grasshopper|!Grasshopper
Civil 3D
MicroStation
STAAD.Pro
ETABS
Primavera P6|primavera|oracle primavera
Navisworks
ArchiCAD
Lumion
V-Ray
3ds Max
Cinema 4D
ZBrush
Houdini|!Houdini
Nuke|!Nuke
Substance Painter
Unreal Blueprints
HLSL
GLSL
RenderDoc
FMOD
Wwise
Perforce
Plastic SCM
Jigsaw
PlayStation Development|ps5 development
GD&T|geometric dimensioning and tolerancing
Finite Element Analysis|fea|fem
Computational Fluid Dynamics|cfd
FMEA
DFMEA
PFMEA
DFM|design for manufacturing
Tolerance Analysis
3D Printing|additive manufacturing
Injection Molding|injection moulding
Sheet Metal
Root Cause Analysis
Statistical Process Control|spc
Kaizen
5S
APQP
PPAP
ISO 13485
ISO 14001
ISO 26262
IEC 62304
DO-178C
AS9100
AUTOSAR
MISRA C|misra
CAN|can bus|!CAN
CANopen
LIN|lin bus|!LIN
SPI
I2C
UART
USB
Ethernet
Modbus
PROFIBUS
PROFINET
EtherCAT
OPC UA
Zigbee
LoRaWAN|lora wan
Bluetooth Low Energy|ble
Bluetooth
Wi-Fi
5G
LTE
RF Engineering|rf design
JTAG
ARM|arm cortex|arm cortex-m|cortex-m|cortex-m4|!ARM
STM32
ESP32
nRF52
AVR
PIC Microcontrollers
Microcontrollers|microcontroller
Embedded Linux
Yocto|yocto project
Buildroot
U-Boot
Device Drivers|linux device drivers
QNX
VxWorks
Keil
IAR Embedded Workbench
Altium|altium designer
KiCad
Eagle|autodesk eagle|!Eagle
OrCAD
LTspice
PSpice
Cadence|cadence virtuoso|!Cadence
Synopsys
ModelSim
Vivado
Quartus
Signal Processing|digital signal processing|dsp
Control Systems|control theory|pid control
Power Electronics
PCB Design|pcb layout
Oscilloscope|oscilloscopes
TIA Portal
Siemens S7|simatic s7|step 7
Allen-Bradley
Ladder Logic
HMI
SLAM
Gazebo|!Gazebo
MoveIt
PX4
Core Data
Combine|!Combine
Realm|!Realm
Room|!Room
Dagger|!Dagger
Hilt|!Hilt
Retrofit|!Retrofit
Kotlin Coroutines
Kotlin Multiplatform
RxJava
RxSwift
Swift Package Manager
CocoaPods
ARKit
ARCore
Expo|!Expo
Capacitor|!Capacitor
Android Studio
.NET MAUI
Unity Test Framework
VB Script|vbscript
Blazor
SignalR
WCF
WinForms|windows forms
Dapper|!Dapper
Polly|!Polly
MediatR
Hangfire
AutoMapper
LINQ
NuGet
Umbraco
Sitecore
SharePoint
Exchange Server|microsoft exchange
Intune|microsoft intune
SCCM
Jamf
ABAP
SAP HANA
SAP FICO|sap fi/co|sap fi
SAP MM
SAP SD
SAP BW
SAP Fiori
SAP SuccessFactors|successfactors
SAP Ariba|!Ariba
SAP IBP
Oracle EBS|oracle e-business suite
Oracle Fusion
PeopleSoft
NetSuite|oracle netsuite
Workday|!Workday
Odoo
Sage|sage 50|sage 200|!Sage
Xero
QuickBooks|quickbooks online
DATEV
Lexware
FreeAgent
Tally|tally erp|tally prime|!Tally
Zoho CRM|zoho
Pipedrive
Zendesk
Freshdesk
Intercom|!Intercom
LiveChat
Genesys
Five9
Marketo
Pardot
Eloqua
Braze|!Braze
Iterable|!Iterable
Klaviyo
Mailchimp
SendGrid
Optimizely
VWO
Hotjar
Mixpanel
Amplitude|!Amplitude
Segment|twilio segment|!Segment
Twilio
Stripe API|stripe payments
Ahrefs
SEMrush
Moz|!Moz
Screaming Frog
Google Search Console|search console
Meta Ads|facebook ads|meta ads manager
LinkedIn Ads
TikTok Ads|!TikTok
Programmatic Advertising
Hootsuite
Buffer|!Buffer
Sprout Social
Canva
LinkedIn Sales Navigator|sales navigator
ZoomInfo
Outreach|outreach.io|!Outreach
Salesloft
Gong|!Gong
Clari|!Clari
MEDDIC|meddpicc
SPIN Selling
Challenger Sale
Greenhouse|!Greenhouse
Lever|!Lever
BambooHR
Personio
ADP
Gusto|!Gusto
Taleo
Adobe Creative Cloud|adobe creative suite|creative suite
Adobe Lightroom|lightroom
Adobe Analytics
Adobe Experience Manager|aem
Final Cut Pro
DaVinci Resolve
Avid Media Composer
Pro Tools
Ableton Live
Logic Pro
Affinity Designer
CorelDRAW
Framer|!Framer
FigJam
Miro|!Miro
Maze|!Maze
Balsamiq
Axure|axure rp
Principle|!Principle
Zeplin
Lottie|!Lottie
ProtoPie
Design Systems|design system
Interaction Design
Service Design
Information Architecture
Design Thinking
User Interviews
User Flows
Customer Journey Mapping|journey mapping|customer journey maps
Card Sorting
Visual Design
Motion Design|motion graphics
Epic|epic ehr|!Epic
Cerner
MEDITECH
eClinicalWorks
Allscripts
SystmOne
EMIS Web
PACS
HL7
FHIR
DICOM
ICD-10
Electronic Health Records|ehr|electronic medical records
HIPAA
GxP
GMP|good manufacturing practice
GCP (Good Clinical Practice)|good clinical practice|ich-gcp
GLP|good laboratory practice
Pharmacovigilance
IFRS
US GAAP|gaap
FRS 102
SOX|sarbanes-oxley
Basel III
Solvency II
AML|anti-money laundering
KYC|know your customer
Bloomberg Terminal|bloomberg
FactSet
Capital IQ
Refinitiv|eikon
Murex
Calypso|!Calypso
SWIFT Payments
FIX Protocol
Westlaw
LexisNexis
Relativity|!Relativity
Clio|!Clio
Google Classroom
Moodle
Canvas LMS
Blackboard|blackboard learn|!Blackboard
Kahoot
Scratch|!Scratch
micro:bit
Articulate Storyline
Adobe Captivate
SCORM
Makaton
Amadeus GDS|amadeus|!Sabre
Opera PMS|opera property management
Toast POS
Micros POS
Manhattan WMS|manhattan associates
Blue Yonder
Oracle WMS
TMS|transport management system|transportation management system
WMS|warehouse management system|warehouse management systems
Incoterms
S&OP|sales and operations planning
MRP|material requirements planning
Kinaxis
APICS
Microsoft Teams|ms teams
Zoom|!Zoom
Visio|microsoft visio|ms visio
OneNote
Power Platform
Airtable
Monday.com
ClickUp
Basecamp
Smartsheet
Wrike
Linear|!Linear
Productboard
Aha!
Lucidchart
draw.io
PlantUML
Mermaid|!Mermaid
Archi|!Archi
TOGAF
ArchiMate
C4 Model
ITIL
COBIT
PRINCE2
PMP
SysML
DOORS|ibm doors|!DOORS
Polarion
Enterprise Architect
Tcl|tcl/tk
Ada|!Ada
Prolog
Lisp|common lisp
Scheme|!Scheme
OCaml
Racket|!Racket
Zig|!Zig
Nim|!Nim
Crystal|crystal lang
Delphi|object pascal|!Delphi
Pascal|turbo pascal|!Pascal
Apex|salesforce apex|!Apex
Visualforce
Lightning Web Components|lwc
RPG|rpg ile|!RPG
JCL
CICS
z/OS
AS/400|ibm i|as400
Solaris
AIX
HP-UX
FreeBSD
Fedora
SUSE Linux|suse
Chrome Extensions
XPath
XQuery
Regular Expressions|regex
RDF
SPARQL
OWL|!OWL
JSON-LD
Avalonia
GTK
Tkinter
wxWidgets
OpenMPI
Slurm
Singularity|apptainer|!Singularity
HPC|high performance computing|high-performance computing
GPU Programming
Intel TBB
Boost|boost c++|!Boost
STL
LLVM
GCC
GDB
Valgrind
Code Splitting
Async Programming|async/await|asynchronous programming
Web Scraping
Beautiful Soup|beautifulsoup
Scrapy
Twisted|!Twisted
Tornado|!Tornado
aiohttp
Pydantic
Alembic|!Alembic
Gunicorn
uWSGI
Nuxeo
Hasura
PostGIS
GeoServer
Esri|esri arcgis
Google Earth Engine
ENVI
ERDAS Imagine
Remote Sensing
Hyperledger
Truffle|!Truffle
Hardhat
Foundry|!Foundry
Chainlink
UiPath
Automation Anywhere
Blue Prism
Robotic Process Automation|rpa
Pega|pega prc|pegasystems
Camunda
Appian
OutSystems
Mendix
Retool
Zapier
n8n
Make.com
Event Storming
Trunk-Based Development
GitFlow|git flow
GitOps
Platform Engineering
Chaos Engineering
Capacity Planning
Disaster Recovery|business continuity
Backup and Recovery|veeam
Log Management
Nagios XI
Static Analysis|static code analysis
Fuzzing|fuzz testing
Regression Testing
Exploratory Testing
Manual Testing
API Testing
Smoke Testing
Acceptance Testing|user acceptance testing|uat
Mobile Testing
Security Testing
Accessibility Testing
ISTQB|istqb foundation
BrowserStack Automate
E-commerce|ecommerce
Headless CMS
Content Management Systems|cms
Micro Frontends|microfrontends
Server-Side Rendering|ssr
Progressive Enhancement
Internationalization|i18n|internationalisation
Localization|l10n|localisation
`;
