/** Skills with their official documentation, what they compete with, and the parts of them that people get wrong. */

/**
 * One skill per line: canonical name | category | skill of the question bank, empty for its own name | rivals | topics |
 * title | address, and more pairs of title and address. The addresses are those that the projects publish; they were
 * written from knowledge and not opened when this list was made, so each is fetched before a question rests on it.
 */
export const SOURCE_DIRECTORY = `
Python|language||Go;Java|mutable default arguments;generators;the global interpreter lock|Python documentation|https://docs.python.org/3/
JavaScript|language||TypeScript|the event loop;closures over loop variables;unhandled promise rejections|MDN: JavaScript|https://developer.mozilla.org/en-US/docs/Web/JavaScript
TypeScript|language||plain JavaScript|structural typing;type narrowing;the any type at the edges of a system|TypeScript handbook|https://www.typescriptlang.org/docs/handbook/intro.html
Java|language||Kotlin;Go|garbage collection pauses;the memory model;checked exceptions|Java documentation|https://docs.oracle.com/en/java/javase/21/
C|language||C++;Rust|ownership of allocated memory;undefined behaviour;buffer bounds|C reference|https://en.cppreference.com/w/c
C++|language||Rust;C|object lifetimes;move semantics;data races|C++ reference|https://en.cppreference.com/w/cpp|C++ Core Guidelines|https://isocpp.github.io/CppCoreGuidelines/CppCoreGuidelines
C#|language||Java;Kotlin|async and deadlocks;deferred LINQ queries;disposal of resources|C# documentation|https://learn.microsoft.com/en-us/dotnet/csharp/
.NET|web-framework|C#|Spring Boot;Node.js|service lifetimes in dependency injection;middleware order;configuration providers|.NET documentation|https://learn.microsoft.com/en-us/dotnet/
ASP.NET|web-framework|C#|Spring Boot;Express|middleware order;model binding;service lifetimes|ASP.NET Core documentation|https://learn.microsoft.com/en-us/aspnet/core/
Go|language||Java;Rust|goroutine leaks;channel ownership;error wrapping|Go documentation|https://go.dev/doc/|Effective Go|https://go.dev/doc/effective_go
Rust|language||C++;Go|borrowing across await points;error types;unsafe blocks|The Rust Programming Language|https://doc.rust-lang.org/book/
R|language||Python|vectorised operations;factors;reproducible environments|R manuals|https://cran.r-project.org/manuals.html
Ruby|language||Python|monkey patching;blocks and procs;object allocation|Ruby documentation|https://docs.ruby-lang.org/en/master/
PHP|language||Python;Node.js|session handling;type juggling;autoloading|PHP manual|https://www.php.net/manual/en/
Swift|language||Objective-C;Kotlin|reference cycles;value types;actor isolation|The Swift Programming Language|https://docs.swift.org/swift-book/
Kotlin|language||Java;Swift|coroutine cancellation;null safety at the edge to Java;sealed classes|Kotlin documentation|https://kotlinlang.org/docs/home.html
Scala|language||Java;Kotlin|implicit resolution;lazy evaluation;effect handling|Scala documentation|https://docs.scala-lang.org/
Objective-C|language||Swift|reference counting;messages to nil;delegation|Programming with Objective-C|https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/ProgrammingWithObjectiveC/
Perl|language||Python|context;regular expression backtracking;references|Perl documentation|https://perldoc.perl.org/
Haskell|language||Scala|laziness and memory;monad transformers;strictness annotations|Haskell documentation|https://www.haskell.org/documentation/
Elixir|language||Ruby;Go|supervision trees;mailbox growth;process state|Elixir documentation|https://hexdocs.pm/elixir/
Erlang|language||Go|supervision trees;message passing;hot code upgrades|Erlang documentation|https://www.erlang.org/doc/
Dart|language||Kotlin;TypeScript|isolates;sound null safety;futures|Dart documentation|https://dart.dev/guides
Lua|language||Python|metatables;coroutines;global variables|Lua reference manual|https://www.lua.org/manual/5.4/
Julia|language||Python|multiple dispatch;type stability;compilation latency|Julia documentation|https://docs.julialang.org/en/v1/
MATLAB|language||Python|vectorisation;memory preallocation;toolbox dependencies|MATLAB documentation|https://www.mathworks.com/help/matlab/
Bash|language|Linux|Python|quoting;exit codes in pipelines;unset variables|Bash reference manual|https://www.gnu.org/software/bash/manual/bash.html
Shell Scripting|language|Linux|Python|quoting;exit codes in pipelines;running a script twice|POSIX shell command language|https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html
PowerShell|language|Linux|Bash|objects in the pipeline;execution policy;error action preferences|PowerShell documentation|https://learn.microsoft.com/en-us/powershell/
SQL|database||a document store|joins that multiply rows;null in comparisons;window functions|PostgreSQL: The SQL language|https://www.postgresql.org/docs/current/sql.html
NoSQL|database|MongoDB|a relational database|modelling by access path;eventual consistency;denormalised copies|MongoDB: Data modeling|https://www.mongodb.com/docs/manual/data-modeling/
PL/SQL|database|SQL|application code|bulk collection;exception handling in packages;context switches|Oracle PL/SQL documentation|https://docs.oracle.com/en/database/oracle/oracle-database/23/lnpls/
T-SQL|database|SQL|application code|parameter sniffing;isolation levels;set-based updates|Transact-SQL reference|https://learn.microsoft.com/en-us/sql/t-sql/language-reference
GraphQL|interface||REST|resolvers that query once per row;query depth limits;schema evolution|GraphQL: Learn|https://graphql.org/learn/
HTML|frontend|Web platform|markup generated by script|semantic elements;form controls and labels;the order of headings|MDN: HTML|https://developer.mozilla.org/en-US/docs/Web/HTML
CSS|styling||a utility framework|specificity;stacking contexts;layout shifts|MDN: CSS|https://developer.mozilla.org/en-US/docs/Web/CSS
Sass|styling||plain CSS|nesting depth;shared variables;module imports|Sass documentation|https://sass-lang.com/documentation/
Tailwind CSS|styling||hand-written stylesheets|design tokens;class extraction at build time;repeated class lists|Tailwind CSS documentation|https://tailwindcss.com/docs
Bootstrap|styling||a design system of one's own|the grid;theming;unused styles|Bootstrap documentation|https://getbootstrap.com/docs/
React|frontend||Vue.js;Angular|effects that run too often;keys in lists;server rendering|React documentation|https://react.dev/learn
React Native|mobile|React|native apps;Flutter|the bridge to native code;list performance;over-the-air updates|React Native documentation|https://reactnative.dev/docs/getting-started
Redux|frontend|React|local component state|normalised state;selectors;side effects|Redux documentation|https://redux.js.org/
Next.js|frontend||a single-page app;Remix|caching of rendered pages;server components;hydration mismatches|Next.js documentation|https://nextjs.org/docs
Angular|frontend||React;Vue.js|change detection;subscriptions that are never ended;dependency injection scopes|Angular documentation|https://angular.dev/overview
AngularJS|frontend|Angular|Angular|digest cycles;scope inheritance;migration to a supported framework|AngularJS guide|https://docs.angularjs.org/guide
Vue.js|frontend||React;Svelte|reactivity of nested objects;composables;watchers|Vue.js guide|https://vuejs.org/guide/introduction.html
Nuxt.js|frontend|Vue.js|Next.js|server-side data fetching;hydration;route rules|Nuxt documentation|https://nuxt.com/docs
Svelte|frontend|JavaScript|React|compiled reactivity;stores;server rendering|Svelte documentation|https://svelte.dev/docs
jQuery|frontend|JavaScript|plain browser interfaces|event delegation;plugin dependencies;removal from a grown code base|jQuery documentation|https://api.jquery.com/
D3.js|frontend|JavaScript|a chart library|data joins;scales;redraws of large data|D3 documentation|https://d3js.org/
WebSockets|interface|Web platform|server-sent events;polling|reconnection without loss;back-pressure;authentication of a long connection|MDN: WebSocket API|https://developer.mozilla.org/en-US/docs/Web/API/WebSockets_API
WebAssembly|frontend|Web platform|plain JavaScript|crossing into the host;memory growth;download size|WebAssembly documentation|https://webassembly.org/
Node.js|web-framework||Go;Python|a blocked event loop;stream back-pressure;unhandled rejections|Node.js documentation|https://nodejs.org/docs/latest/api/
Deno|web-framework|Node.js|Node.js|permissions;import maps;npm compatibility|Deno documentation|https://docs.deno.com/
Express|web-framework|Node.js|Fastify;NestJS|middleware order;errors in async handlers;trusting a proxy|Express documentation|https://expressjs.com/en/guide/routing.html
NestJS|web-framework|Node.js|Express|module boundaries;injection scopes;validation pipes|NestJS documentation|https://docs.nestjs.com/
Django|web-framework||Flask;FastAPI|queries inside loops;migrations on a busy table;middleware|Django documentation|https://docs.djangoproject.com/en/stable/
Flask|web-framework|Python|Django;FastAPI|the application context;blueprints;worker processes|Flask documentation|https://flask.palletsprojects.com/en/stable/
FastAPI|web-framework|Python|Flask;Django|blocking calls in async routes;dependency injection;response models|FastAPI documentation|https://fastapi.tiangolo.com/
Spring|web-framework|Spring Boot|Quarkus|bean scopes;transaction boundaries through proxies;configuration order|Spring Framework documentation|https://docs.spring.io/spring-framework/reference/
Spring Boot|web-framework||Quarkus;Node.js|auto-configuration;transaction boundaries;connection pools|Spring Boot documentation|https://docs.spring.io/spring-boot/
Hibernate|database|SQL|plain SQL|lazy loading;the first-level cache;dirty checking|Hibernate ORM documentation|https://hibernate.org/orm/documentation/
Ruby on Rails|web-framework|Ruby|Django|queries inside loops;callbacks;background jobs|Ruby on Rails guides|https://guides.rubyonrails.org/
Laravel|web-framework|PHP|Symfony|eager loading;queues;service providers|Laravel documentation|https://laravel.com/docs
Symfony|web-framework|PHP|Laravel|the service container;event subscribers;cache warming|Symfony documentation|https://symfony.com/doc/current/index.html
WordPress|web-framework|PHP|a headless content system|plugin updates;hooks;page caching|WordPress developer resources|https://developer.wordpress.org/
Flutter|mobile|Android|React Native;native apps|rebuilds of the widget tree;platform channels;state management|Flutter documentation|https://docs.flutter.dev/
Android|mobile||iOS|the activity life cycle;background work limits;process death|Android developers|https://developer.android.com/guide
iOS|mobile||Android|main-thread work;background execution;keychain access|Apple developer documentation|https://developer.apple.com/documentation/
SwiftUI|mobile|iOS|UIKit|state ownership;view identity;redraws|SwiftUI documentation|https://developer.apple.com/documentation/swiftui
Unity|mobile|C#|Unreal Engine|the frame loop;object pooling;serialised state|Unity manual|https://docs.unity3d.com/Manual/
Qt|frontend|C++|a web interface|signals across threads;object ownership;the event loop|Qt documentation|https://doc.qt.io/
CUDA|data-processing|C++|a CPU implementation|memory coalescing;host and device transfers;occupancy|CUDA C++ programming guide|https://docs.nvidia.com/cuda/cuda-c-programming-guide/
REST APIs|interface||GraphQL;gRPC|idempotent writes;pagination under change;versioning|RFC 9110: HTTP semantics|https://www.rfc-editor.org/rfc/rfc9110
SOAP|interface|REST APIs|REST|contracts in WSDL;envelope errors;schema validation|W3C: SOAP 1.2|https://www.w3.org/TR/soap12-part1/
gRPC|interface|REST APIs|REST|deadlines across services;schema evolution;streaming back-pressure|gRPC documentation|https://grpc.io/docs/
Protocol Buffers|interface|REST APIs|JSON|field numbers;unknown fields;default values|Protocol Buffers documentation|https://protobuf.dev/
OpenAPI|interface|REST APIs|hand-written documentation|schema reuse;drift between contract and code;generated clients|OpenAPI specification|https://spec.openapis.org/oas/latest.html
OAuth|security|Application security|session cookies|redirect validation;token lifetime;the authorization code with PKCE|OAuth 2.0|https://oauth.net/2/|RFC 9700: OAuth security|https://www.rfc-editor.org/rfc/rfc9700
JWT|security|Application security|server-side sessions|revocation;algorithm confusion;what may be in a claim|RFC 7519: JSON Web Token|https://www.rfc-editor.org/rfc/rfc7519
API Design|interface|REST APIs||error bodies;breaking changes;idempotency keys|RFC 9457: Problem details|https://www.rfc-editor.org/rfc/rfc9457
HTTP|interface|Computer Networks|a protocol of one's own|caching headers;conditional requests;connection reuse|RFC 9110: HTTP semantics|https://www.rfc-editor.org/rfc/rfc9110
TCP/IP|interface|Computer Networks|UDP|congestion control;half-open connections;name resolution|RFC 9293: TCP|https://www.rfc-editor.org/rfc/rfc9293
Computer Networks|interface|Computer Networks||routing asymmetry;address translation;name resolution|RFC 9293: TCP|https://www.rfc-editor.org/rfc/rfc9293
DNS|interface|Computer Networks||caching and time to live;delegation;negative answers|RFC 1034: Domain names|https://www.rfc-editor.org/rfc/rfc1034
MQTT|messaging|Computer Networks|HTTP polling|delivery guarantees;retained messages;session takeover|MQTT specification|https://mqtt.org/mqtt-specification/
RabbitMQ|messaging|Apache Kafka|Apache Kafka|acknowledgements;dead-letter queues;prefetch|RabbitMQ documentation|https://www.rabbitmq.com/docs
Apache Kafka|messaging||RabbitMQ|consumer group rebalancing;partition keys;exactly-once claims|Apache Kafka documentation|https://kafka.apache.org/documentation/
Amazon SQS|messaging|AWS|Apache Kafka|visibility timeouts;duplicate deliveries;dead-letter queues|Amazon SQS developer guide|https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html
Celery|messaging|Python|RQ|task retries;lost results;long tasks and acknowledgements|Celery documentation|https://docs.celeryq.dev/
Message Queues|messaging|Apache Kafka|synchronous calls|duplicate deliveries;ordering;poison messages|RabbitMQ documentation|https://www.rabbitmq.com/docs
PostgreSQL|database||MySQL;MongoDB|vacuum;locks taken by migrations;query plans that change|PostgreSQL documentation|https://www.postgresql.org/docs/current/
MySQL|database|SQL|PostgreSQL|gap locks;replication lag;index prefixes|MySQL reference manual|https://dev.mysql.com/doc/refman/8.4/en/
MariaDB|database|SQL|PostgreSQL|storage engines;replication lag;query plans|MariaDB documentation|https://mariadb.com/kb/en/documentation/
SQLite|database|SQL|PostgreSQL|one writer at a time;write-ahead logging;type affinity|SQLite documentation|https://www.sqlite.org/docs.html
Oracle Database|database|SQL|PostgreSQL|execution plans and statistics;undo retention;partition pruning|Oracle Database documentation|https://docs.oracle.com/en/database/oracle/oracle-database/
Microsoft SQL Server|database|SQL|PostgreSQL|parameter sniffing;isolation by row versions;index maintenance|SQL Server documentation|https://learn.microsoft.com/en-us/sql/sql-server/
MongoDB|database||PostgreSQL|embedding or referencing;write concern;index coverage|MongoDB manual|https://www.mongodb.com/docs/manual/
Redis|database||Memcached|eviction;persistence;keys that expire together|Redis documentation|https://redis.io/docs/latest/
Memcached|database|Redis|Redis|eviction;stampedes on a cold cache;key distribution|Memcached documentation|https://docs.memcached.org/
Cassandra|database|System design|DynamoDB|partition keys;tombstones;consistency levels|Apache Cassandra documentation|https://cassandra.apache.org/doc/latest/
DynamoDB|database|AWS|PostgreSQL|partition keys;secondary indexes;conditional writes|DynamoDB developer guide|https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/
Neo4j|database|SQL|a relational database|modelling relationships;dense nodes;query plans|Neo4j documentation|https://neo4j.com/docs/
Elasticsearch|database||OpenSearch;PostgreSQL full-text search|mappings that explode;shard sizing;relevance tuning|Elasticsearch guide|https://www.elastic.co/guide/en/elasticsearch/reference/current/index.html
Solr|database|Elasticsearch|Elasticsearch|schema changes;commit frequency;faceting|Apache Solr reference guide|https://solr.apache.org/guide/solr/latest/
ClickHouse|database|Data Warehousing|PostgreSQL|merge trees;ordering keys;small inserts|ClickHouse documentation|https://clickhouse.com/docs
Snowflake|data-processing|Data Warehousing|BigQuery|warehouse sizing;clustering;zero-copy clones|Snowflake documentation|https://docs.snowflake.com/
BigQuery|data-processing|Data Warehousing|Snowflake|partitioning and clustering;scanned bytes;slot contention|BigQuery documentation|https://cloud.google.com/bigquery/docs
Amazon Redshift|data-processing|Data Warehousing|BigQuery|distribution keys;vacuum and sort;workload queues|Amazon Redshift documentation|https://docs.aws.amazon.com/redshift/latest/dg/welcome.html
Databricks|data-processing|Apache Spark|Snowflake|cluster costs;Delta tables;notebook reproducibility|Databricks documentation|https://docs.databricks.com/
Database Design|database|SQL||normal forms;keys;changing a schema that is in use|PostgreSQL: Data definition|https://www.postgresql.org/docs/current/ddl.html
Database Optimization|database|PostgreSQL||query plans;missing and unused indexes;lock waits|PostgreSQL: Performance tips|https://www.postgresql.org/docs/current/performance-tips.html
Apache Spark|data-processing||Apache Flink;pandas|shuffles;skewed keys;lazy evaluation|Apache Spark documentation|https://spark.apache.org/docs/latest/
Apache Hadoop|data-processing|Apache Spark|Apache Spark|small files;data locality;name node limits|Apache Hadoop documentation|https://hadoop.apache.org/docs/stable/
Hive|data-processing|Data Warehousing|Apache Spark|partitioning;file formats;metastore drift|Apache Hive documentation|https://hive.apache.org/docs/latest/
Apache Flink|data-processing|Apache Kafka|Apache Spark|event time and watermarks;checkpoints;state size|Apache Flink documentation|https://nightlies.apache.org/flink/flink-docs-stable/
Apache Airflow|data-processing|Data Warehousing|Dagster;cron|idempotent tasks;backfills;scheduling intervals|Apache Airflow documentation|https://airflow.apache.org/docs/apache-airflow/stable/
dbt|data-processing|Data Warehousing|stored procedures|incremental models;tests on data;lineage|dbt documentation|https://docs.getdbt.com/
ETL|data-processing|Data Warehousing|loading raw data first|late data;reruns without duplicates;schema changes upstream|dbt documentation|https://docs.getdbt.com/
Data Engineering|data-processing|Data Warehousing||late data;reruns without duplicates;contracts with producers|Apache Airflow documentation|https://airflow.apache.org/docs/apache-airflow/stable/
Data Warehousing|data-processing||a data lake|slowly changing dimensions;grain;late facts|BigQuery documentation|https://cloud.google.com/bigquery/docs
Data Analysis|analytics|Data analysis||survivorship in the data;definitions of a metric;missing values|pandas user guide|https://pandas.pydata.org/docs/user_guide/index.html
Data Science|machine-learning|Machine learning||leakage;baselines;communicating uncertainty|scikit-learn user guide|https://scikit-learn.org/stable/user_guide.html
Data Visualization|analytics|Data analysis|a table|misleading axes;colour for everyone;the question behind a chart|Vega-Lite documentation|https://vega.github.io/vega-lite/docs/
Statistics|analytics|||multiple comparisons;confidence intervals;confounding|NIST/SEMATECH handbook of statistical methods|https://www.itl.nist.gov/div898/handbook/
A/B Testing|analytics|Statistics|a staged rollout|peeking;sample size;novelty effects|NIST/SEMATECH handbook of statistical methods|https://www.itl.nist.gov/div898/handbook/
Time Series|analytics||a regression on features|seasonality;leakage through time;backtesting|statsmodels: Time series analysis|https://www.statsmodels.org/stable/tsa.html
Machine Learning|machine-learning|Machine learning|fixed rules|leakage;class imbalance;drift after release|scikit-learn user guide|https://scikit-learn.org/stable/user_guide.html
Deep Learning|machine-learning||gradient-boosted trees|overfitting;learning-rate schedules;reproducibility|PyTorch documentation|https://docs.pytorch.org/docs/stable/
Neural Networks|machine-learning|Deep Learning|gradient-boosted trees|overfitting;initialisation;vanishing gradients|PyTorch documentation|https://docs.pytorch.org/docs/stable/
Natural Language Processing|machine-learning|Large Language Models|keyword rules|tokenisation;evaluation without a gold standard;multilingual text|spaCy usage guides|https://spacy.io/usage
Computer Vision|machine-learning|Deep Learning|classical image processing|augmentation;label noise;shift between cameras|OpenCV documentation|https://docs.opencv.org/4.x/
Reinforcement Learning|machine-learning|Deep Learning|supervised learning|reward design;exploration;offline evaluation|Gymnasium documentation|https://gymnasium.farama.org/
Large Language Models|machine-learning||a trained classifier|evaluation;prompt injection;context limits|Hugging Face Transformers documentation|https://huggingface.co/docs/transformers/index
Retrieval-Augmented Generation|machine-learning|Large Language Models|fine-tuning|chunking;retrieval evaluation;stale documents|Hugging Face Transformers documentation|https://huggingface.co/docs/transformers/index
Prompt Engineering|machine-learning|Large Language Models|fine-tuning|evaluation sets;prompt injection;structured output|OWASP Top 10 for LLM applications|https://genai.owasp.org/llm-top-10/
LangChain|machine-learning|Large Language Models|direct calls to a model|tracing;retries;prompt injection through tools|LangChain documentation|https://docs.langchain.com/
MLOps|machine-learning|Machine learning||drift;reproducible training;rolling back a model|MLflow documentation|https://mlflow.org/docs/latest/
MLflow|machine-learning|Machine learning|a spreadsheet of runs|run tracking;the model registry;artifact storage|MLflow documentation|https://mlflow.org/docs/latest/
TensorFlow|machine-learning|Deep Learning|PyTorch|graph tracing;input pipelines;saved model formats|TensorFlow guide|https://www.tensorflow.org/guide
PyTorch|machine-learning|Deep Learning|TensorFlow|autograd;data loading;mixed precision|PyTorch documentation|https://docs.pytorch.org/docs/stable/
Keras|machine-learning|Deep Learning|PyTorch|custom training loops;callbacks;layer freezing|Keras documentation|https://keras.io/guides/
scikit-learn|machine-learning|Machine learning|PyTorch|pipelines and leakage;cross-validation;calibration|scikit-learn user guide|https://scikit-learn.org/stable/user_guide.html
XGBoost|machine-learning|Machine learning|a neural network|early stopping;missing values;feature importance|XGBoost documentation|https://xgboost.readthedocs.io/en/stable/
pandas|analytics||SQL;Polars|merges that multiply rows;chained assignment;memory of object columns|pandas user guide|https://pandas.pydata.org/docs/user_guide/index.html
NumPy|analytics|pandas|plain loops|broadcasting;views and copies;precision|NumPy documentation|https://numpy.org/doc/stable/
OpenCV|machine-learning|Deep Learning|a neural network|colour spaces;camera calibration;thresholds under changing light|OpenCV documentation|https://docs.opencv.org/4.x/
Hugging Face|machine-learning|Large Language Models|a hosted model|tokenisers;fine-tuning with adapters;model licences|Hugging Face Transformers documentation|https://huggingface.co/docs/transformers/index
Tableau|analytics|Data analysis|Power BI|level-of-detail expressions;extract refreshes;row-level security|Tableau help|https://help.tableau.com/
Power BI|analytics|Data analysis|Tableau|filter context;star schemas;refresh limits|Power BI documentation|https://learn.microsoft.com/en-us/power-bi/
Looker|analytics|Data analysis|Tableau|one definition of a metric;derived tables;query cost|Looker documentation|https://cloud.google.com/looker/docs
Microsoft Excel|analytics|Data analysis|a database|lookups that break silently;circular references;dates as text|Excel help|https://support.microsoft.com/en-us/excel
AWS|cloud||Google Cloud;Azure|identity policies;cost of data transfer;availability zones|AWS documentation|https://docs.aws.amazon.com/
EC2|cloud|AWS|containers|instance roles;autoscaling;spot interruptions|Amazon EC2 documentation|https://docs.aws.amazon.com/ec2/
S3|cloud|AWS|a file server|public access;lifecycle rules;versioning|Amazon S3 user guide|https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html
AWS Lambda|cloud|AWS|a container service|cold starts;retries and duplicates;connection pools|AWS Lambda developer guide|https://docs.aws.amazon.com/lambda/latest/dg/welcome.html
Azure|cloud||AWS;Google Cloud|managed identities;resource locks;network peering|Azure documentation|https://learn.microsoft.com/en-us/azure/
Azure DevOps|delivery|CI/CD|GitHub Actions|pipeline templates;service connections;environment approvals|Azure DevOps documentation|https://learn.microsoft.com/en-us/azure/devops/
Google Cloud|cloud||AWS;Azure|service accounts;project boundaries;quota|Google Cloud documentation|https://cloud.google.com/docs
Firebase|cloud|Google Cloud|a backend of one's own|security rules;offline writes;cost of reads|Firebase documentation|https://firebase.google.com/docs
Heroku|cloud|AWS|a container platform|ephemeral disks;release phases;dyno restarts|Heroku dev center|https://devcenter.heroku.com/
Cloud Computing|cloud|AWS|one's own servers|shared responsibility;cost surprises;leaving a provider|AWS documentation|https://docs.aws.amazon.com/
Serverless|cloud|AWS|long-running services|cold starts;duplicates after retries;limits of a run|AWS Lambda developer guide|https://docs.aws.amazon.com/lambda/latest/dg/welcome.html
Docker|infrastructure||virtual machines;Podman|image layers and secrets;running as root;signal handling|Docker documentation|https://docs.docker.com/
Kubernetes|infrastructure||a managed container service|probes;requests and limits;rolling updates|Kubernetes documentation|https://kubernetes.io/docs/home/
Helm|infrastructure|Kubernetes|Kustomize|values that drift;hooks;rollbacks|Helm documentation|https://helm.sh/docs/
OpenShift|infrastructure|Kubernetes|plain Kubernetes|security context constraints;routes;operators|OpenShift documentation|https://docs.openshift.com/
Istio|infrastructure|Kubernetes|a library in each service|mutual TLS;retry storms;sidecar cost|Istio documentation|https://istio.io/latest/docs/
Terraform|infrastructure||Pulumi;CloudFormation|state and drift;modules;destroying by accident|Terraform documentation|https://developer.hashicorp.com/terraform/docs
CloudFormation|infrastructure|Terraform|Terraform|stack updates that replace;drift;nested stacks|AWS CloudFormation user guide|https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/Welcome.html
Ansible|infrastructure|Linux|Puppet;shell scripts|idempotent tasks;inventory;secrets|Ansible documentation|https://docs.ansible.com/
Puppet|infrastructure|Linux|Ansible|catalogue order;drift;module versions|Puppet documentation|https://www.puppet.com/docs/
Infrastructure as Code|infrastructure|Terraform|manual set-up|drift;review of a plan;secrets in state|Terraform documentation|https://developer.hashicorp.com/terraform/docs
Nginx|infrastructure|Computer Networks|Apache HTTP Server|proxy time-outs;buffering;location matching|nginx documentation|https://nginx.org/en/docs/
Apache HTTP Server|infrastructure|Computer Networks|Nginx|worker models;rewrite rules;per-directory settings|Apache HTTP Server documentation|https://httpd.apache.org/docs/2.4/
Linux|infrastructure|||permissions;processes out of memory;full disks|Linux kernel documentation|https://docs.kernel.org/|Linux man pages|https://man7.org/linux/man-pages/
Unix|infrastructure|Linux|Windows Server|permissions;signals;file descriptors|The Open Group base specifications|https://pubs.opengroup.org/onlinepubs/9699919799/
Windows Server|infrastructure|Linux|Linux|group policy;service accounts;patching|Windows Server documentation|https://learn.microsoft.com/en-us/windows-server/
Active Directory|security|Application security|a cloud identity provider|group nesting;delegation;stale accounts|Active Directory documentation|https://learn.microsoft.com/en-us/windows-server/identity/
VMware|infrastructure|Linux|containers|overcommitment;snapshots;live migration|VMware documentation|https://techdocs.broadcom.com/
Git|delivery||Subversion|rewriting shared history;merge conflicts;large files|Git documentation|https://git-scm.com/doc
Subversion|delivery|Git|Git|branches as copies;merge tracking;locks|Version Control with Subversion|https://svnbook.red-bean.com/
Version Control|delivery|Git||long-lived branches;merge conflicts;reviewable commits|Git documentation|https://git-scm.com/doc
CI/CD|delivery||manual releases|flaky tests;secrets in pipelines;rolling back|GitHub Actions documentation|https://docs.github.com/en/actions
Jenkins|delivery|CI/CD|GitHub Actions|agents and credentials;pipeline as code;plugin upgrades|Jenkins documentation|https://www.jenkins.io/doc/
GitHub Actions|delivery|CI/CD|Jenkins|untrusted pull requests;caching;reusable workflows|GitHub Actions documentation|https://docs.github.com/en/actions
GitLab CI|delivery|CI/CD|Jenkins|runner isolation;artifacts between stages;protected variables|GitLab CI/CD documentation|https://docs.gitlab.com/ci/
DevOps|delivery|CI/CD||deployment frequency and failure;on-call ownership;environment drift|DORA: Capabilities|https://dora.dev/capabilities/
Site Reliability Engineering|observability|Observability||error budgets;toil;alerts that wake people|Google: Site Reliability Engineering|https://sre.google/books/
Prometheus|observability|Observability|a hosted monitoring service|label cardinality;rate over counters;alert thresholds|Prometheus documentation|https://prometheus.io/docs/
Grafana|observability|Observability|a hosted monitoring service|dashboards nobody reads;alert rules;data source limits|Grafana documentation|https://grafana.com/docs/
Splunk|observability|Observability|Elasticsearch|search cost;field extraction;retention|Splunk documentation|https://docs.splunk.com/
OpenTelemetry|observability|Observability|a vendor's agent|context propagation;sampling;attribute names|OpenTelemetry documentation|https://opentelemetry.io/docs/
Observability|observability|||cardinality;sampling;alerts on symptoms|OpenTelemetry documentation|https://opentelemetry.io/docs/
Monitoring|observability|Observability||alerts on symptoms;baselines;on-call fatigue|Google: Site Reliability Engineering|https://sre.google/books/
Unit Testing|testing|Software testing|end-to-end tests|tests tied to implementation;test doubles;flaky tests|Martin Fowler: Testing guide|https://martinfowler.com/testing/
Test-Driven Development|testing|Software testing|testing afterwards|the size of a step;design pressure;refactoring|Martin Fowler: Testing guide|https://martinfowler.com/testing/
Test Automation|testing|Software testing|manual testing|flaky tests;test data;what not to automate|Selenium documentation|https://www.selenium.dev/documentation/
Integration Testing|testing|Software testing|unit tests|test data;isolation;services that are not ours|Martin Fowler: Testing guide|https://martinfowler.com/testing/
Selenium|testing|Software testing|Playwright|waiting for the page;page objects;flaky locators|Selenium documentation|https://www.selenium.dev/documentation/
Cypress|testing|Software testing|Playwright|network stubbing;retries;test isolation|Cypress documentation|https://docs.cypress.io/
Playwright|testing|Software testing|Cypress|auto-waiting;traces;isolated browser contexts|Playwright documentation|https://playwright.dev/docs/intro
Jest|testing|Software testing|Vitest|module mocks;snapshot tests;fake timers|Jest documentation|https://jestjs.io/docs/getting-started
JUnit|testing|Software testing|TestNG|parameterised tests;extensions;shared state|JUnit user guide|https://docs.junit.org/current/user-guide/
pytest|testing|Software testing|unittest|fixture scopes;parametrisation;hidden dependencies between tests|pytest documentation|https://docs.pytest.org/en/stable/
Performance Testing|testing|Software testing|measuring in production|realistic load;percentiles;coordinated omission|Apache JMeter user manual|https://jmeter.apache.org/usermanual/
Quality Assurance|testing|Software testing||risk-based test selection;reproducing a defect;exit criteria|ISTQB glossary|https://glossary.istqb.org/
Microservices|design|System design|a modular monolith|service boundaries;calls that cascade;data owned twice|Martin Fowler: Microservices guide|https://martinfowler.com/microservices/
Distributed Systems|design|System design|one machine|partial failure;clocks;consensus|AWS builders' library|https://aws.amazon.com/builders-library/
Event-Driven Architecture|design|System design|synchronous calls|ordering;replays;schema evolution|Martin Fowler: Event-driven|https://martinfowler.com/articles/201701-event-driven.html
System Design|design|System design||back-of-envelope figures;bottlenecks;failure modes|AWS builders' library|https://aws.amazon.com/builders-library/
Software Architecture|design|System design||boundaries;decisions that are hard to undo;quality attributes|Martin Fowler: Software architecture guide|https://martinfowler.com/architecture/
Domain-Driven Design|design||a layered data model|bounded contexts;aggregates;shared language|Martin Fowler: Domain-driven design|https://martinfowler.com/tags/domain%20driven%20design.html
Design Patterns|foundations||plain functions|patterns nobody needed;composition;testing through interfaces|Refactoring catalogue|https://refactoring.com/catalog/
Object-Oriented Programming|foundations||functional programming|inheritance;encapsulation;substitution|Refactoring catalogue|https://refactoring.com/catalog/
Functional Programming|foundations||object-oriented programming|effects at the edges;immutability and memory;composition|Scala documentation|https://docs.scala-lang.org/
Concurrency|foundations|||deadlocks;visibility of writes;cancellation|The Go memory model|https://go.dev/ref/mem
Data Structures|foundations|Data structures||memory layout;amortised cost;choosing for reads or writes|NIST: Dictionary of algorithms and data structures|https://xlinux.nist.gov/dads/
Algorithms|foundations|Data structures||worst cases;recursion depth;approximation|NIST: Dictionary of algorithms and data structures|https://xlinux.nist.gov/dads/
Operating Systems|foundations|Linux||virtual memory;scheduling;file systems after a crash|Linux kernel documentation|https://docs.kernel.org/
Caching|foundations|Redis|reading it afresh|invalidation;stampedes;stale reads|RFC 9111: HTTP caching|https://www.rfc-editor.org/rfc/rfc9111
Scalability|design|System design||bottlenecks;load shedding;hot keys|AWS builders' library|https://aws.amazon.com/builders-library/
Performance Optimization|foundations|||measuring before changing;tail latency;regressions|web.dev: Performance|https://web.dev/learn/performance
Cybersecurity|security|Application security||least privilege;incident response;patching|NIST cybersecurity framework|https://www.nist.gov/cyberframework
Application Security|security|Application security||injection;broken access control;dependency risk|OWASP cheat sheets|https://cheatsheetseries.owasp.org/
Network Security|security|Computer Networks||segmentation;certificate handling;egress control|NIST cybersecurity framework|https://www.nist.gov/cyberframework
Penetration Testing|security|Application security|a code review|scope;proof without damage;reporting for developers|OWASP web security testing guide|https://owasp.org/www-project-web-security-testing-guide/
Cryptography|security|||nonce reuse;key rotation;comparing in constant time|OWASP cheat sheet: Cryptographic storage|https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html
OWASP|security|Application security||broken access control;injection;server-side request forgery|OWASP Top Ten|https://owasp.org/www-project-top-ten/
SIEM|security|Application security||alert fatigue;log sources;detection rules|NIST SP 800-92: Log management|https://csrc.nist.gov/pubs/sp/800/92/final
Identity and Access Management|security|Application security||least privilege;orphaned accounts;break-glass access|NIST SP 800-63: Digital identity|https://pages.nist.gov/800-63-3/
Blockchain|design||a database with an audit log|finality;key custody;cost of a write|Ethereum developer documentation|https://ethereum.org/en/developers/docs/
Solidity|language|Cryptography|Rust|reentrancy;upgradeable contracts;gas limits|Solidity documentation|https://docs.soliditylang.org/
Embedded Systems|embedded|C++||interrupts;power budgets;watchdogs|FreeRTOS documentation|https://www.freertos.org/Documentation/00-Overview
Embedded C|embedded|C++|C++|volatile access;stack size;interrupt latency|MISRA publications|https://misra.org.uk/
RTOS|embedded|Concurrency|a bare-metal loop|priority inversion;stack sizing;interrupt-safe calls|FreeRTOS documentation|https://www.freertos.org/Documentation/00-Overview
Arduino|embedded|C++|a microcontroller without a framework|blocking delays;pin limits;serial noise|Arduino documentation|https://docs.arduino.cc/
Raspberry Pi|embedded|Linux|a microcontroller|power loss;card wear;unattended updates|Raspberry Pi documentation|https://www.raspberrypi.com/documentation/
FPGA|embedded|Concurrency|a microcontroller|timing closure;clock domains;simulation coverage|IEEE 1800 SystemVerilog|https://standards.ieee.org/ieee/1800/7743/
Verilog|embedded|Concurrency|VHDL|blocking assignments;clock domains;synthesis differences|IEEE 1800 SystemVerilog|https://standards.ieee.org/ieee/1800/7743/
ROS|embedded|Concurrency|a program of one's own|message timing;transforms;launch order|ROS documentation|https://docs.ros.org/
Internet of Things|embedded|Computer Networks||updates over the air;intermittent links;device identity|MQTT specification|https://mqtt.org/mqtt-specification/
PLC|embedded|Concurrency|a microcontroller|scan cycles;safe states;online changes|PLCopen: IEC 61131-3|https://plcopen.org/iec-61131-3
SolidWorks|engineering||Fusion 360;CATIA|design intent;tolerance stacks;large assemblies|SolidWorks help|https://help.solidworks.com/
AutoCAD|engineering||Revit|layers and standards;external references;scales|AutoCAD help|https://help.autodesk.com/view/ACD/
CATIA|engineering||SolidWorks|parametric links;surface continuity;release states|Dassault Systèmes user assistance|https://help.3ds.com/
ANSYS|engineering||hand calculation|mesh convergence;boundary conditions;validation against a test|Ansys resources|https://www.ansys.com/resource-center
Revit|engineering||AutoCAD|family parameters;worksharing;clash detection|Revit help|https://help.autodesk.com/view/RVT/
LabVIEW|engineering||Python|data flow order;hardware timing;error clusters|LabVIEW documentation|https://www.ni.com/docs/en-US/bundle/labview/
Agile|method|Project management|a fixed plan|scope under a deadline;feedback from users;estimates|The Agile manifesto|https://agilemanifesto.org/
Scrum|method|Project management|Kanban|the sprint goal;the retrospective;carried-over work|The Scrum guide|https://scrumguides.org/scrum-guide.html
Kanban|method|Project management|Scrum|limits on work in progress;blocked items;lead time|The Kanban guide|https://kanbanguides.org/english/
Salesforce|business-tool||Dynamics 365;HubSpot|sharing rules;governor limits;data quality|Salesforce developers|https://developer.salesforce.com/docs
SAP|business-tool||Oracle;Dynamics 365|master data;transports;authorisations|SAP help portal|https://help.sap.com/
ServiceNow|business-tool||Jira Service Management|workflow scope;upgrade-safe changes;access rules|ServiceNow documentation|https://www.servicenow.com/docs/
Web Accessibility|frontend|Web platform||keyboard order;names for controls;announced changes|WCAG 2.2|https://www.w3.org/TR/WCAG22/
Search Engine Optimization|analytics|Marketing|paid search|crawl budget;canonical pages;measuring without guessing|Google Search Central|https://developers.google.com/search/docs
Web Development|frontend|Web platform||progressive enhancement;caching;form validation|MDN: Web technology for developers|https://developer.mozilla.org/en-US/docs/Web
Frontend Development|frontend|Web platform||rendering cost;state that drifts;accessible components|MDN: Web technology for developers|https://developer.mozilla.org/en-US/docs/Web
Backend Development|web-framework|REST APIs||idempotent writes;connection pools;migrations without downtime|RFC 9110: HTTP semantics|https://www.rfc-editor.org/rfc/rfc9110
UX Design|product-design|UX design||research before screens;edge states;handing over|W3C: Accessibility fundamentals|https://www.w3.org/WAI/fundamentals/
Figma|product-design|UX design|Sketch|components and variants;handing over;shared libraries|Figma help center|https://help.figma.com/
`;
