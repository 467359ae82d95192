/** Every question that comes with Greenroom, one file per skill or theme. */
import type { Question } from "../question.ts";
import { questions as android } from "./android.ts";
import { questions as angular } from "./angular.ts";
import { questions as apacheKafka } from "./apache-kafka.ts";
import { questions as apacheSpark } from "./apache-spark.ts";
import { questions as applicationSecurity } from "./application-security.ts";
import { questions as aws } from "./aws.ts";
import { questions as azure } from "./azure.ts";
import { questions as behaviourCustomersAndEthics } from "./behaviour-customers-and-ethics.ts";
import { questions as behaviourLeading } from "./behaviour-leading.ts";
import { questions as behaviourLearning } from "./behaviour-learning.ts";
import { questions as behaviourOwnership } from "./behaviour-ownership.ts";
import { questions as behaviourWorkingTogether } from "./behaviour-working-together.ts";
import { questions as cSharp } from "./c-sharp.ts";
import { questions as ciCd } from "./ci-cd.ts";
import { questions as computerNetworks } from "./computer-networks.ts";
import { questions as concurrency } from "./concurrency.ts";
import { questions as cpp } from "./cpp.ts";
import { questions as cryptography } from "./cryptography.ts";
import { questions as dataStructures } from "./data-structures.ts";
import { questions as dataWarehousing } from "./data-warehousing.ts";
import { questions as deepLearning } from "./deep-learning.ts";
import { questions as django } from "./django.ts";
import { questions as docker } from "./docker.ts";
import { questions as elasticsearch } from "./elasticsearch.ts";
import { questions as git } from "./git.ts";
import { questions as go } from "./go.ts";
import { questions as googleCloud } from "./google-cloud.ts";
import { questions as graphql } from "./graphql.ts";
import { questions as humanResources } from "./human-resources.ts";
import { questions as ios } from "./ios.ts";
import { questions as java } from "./java.ts";
import { questions as javaScript } from "./javascript.ts";
import { questions as kotlin } from "./kotlin.ts";
import { questions as kubernetes } from "./kubernetes.ts";
import { questions as largeLanguageModels } from "./large-language-models.ts";
import { questions as linux } from "./linux.ts";
import { questions as machineLearning } from "./machine-learning.ts";
import { questions as mongodb } from "./mongodb.ts";
import { questions as nextJs } from "./next-js.ts";
import { questions as nodeJs } from "./node-js.ts";
import { questions as observability } from "./observability.ts";
import { questions as pandas } from "./pandas.ts";
import { questions as php } from "./php.ts";
import { questions as postgresql } from "./postgresql.ts";
import { questions as accounting } from "./professions/accounting.ts";
import { questions as customerSupport } from "./professions/customer-support.ts";
import { questions as dataAnalysis } from "./professions/data-analysis.ts";
import { questions as engineeringManagement } from "./professions/engineering-management.ts";
import { questions as finance } from "./professions/finance.ts";
import { questions as hospitality } from "./professions/hospitality.ts";
import { questions as logistics } from "./professions/logistics.ts";
import { questions as marketing } from "./professions/marketing.ts";
import { questions as officeAdministration } from "./professions/office-administration.ts";
import { questions as operations } from "./professions/operations.ts";
import { questions as peopleOperations } from "./professions/people-operations.ts";
import { questions as productManagement } from "./professions/product-management.ts";
import { questions as projectManagement } from "./professions/project-management.ts";
import { questions as sales } from "./professions/sales.ts";
import { questions as teaching } from "./professions/teaching.ts";
import { questions as uxDesign } from "./professions/ux-design.ts";
import { questions as python } from "./python.ts";
import { questions as react } from "./react.ts";
import { questions as redis } from "./redis.ts";
import { questions as restApis } from "./rest-apis.ts";
import { questions as ruby } from "./ruby.ts";
import { questions as rust } from "./rust.ts";
import { questions as scala } from "./scala.ts";
import { questions as softwareTesting } from "./software-testing.ts";
import { questions as springBoot } from "./spring-boot.ts";
import { questions as sql } from "./sql.ts";
import { questions as statistics } from "./statistics.ts";
import { questions as swift } from "./swift.ts";
import { questions as systemDesign } from "./system-design.ts";
import { questions as terraform } from "./terraform.ts";
import { questions as typeScript } from "./typescript.ts";
import { questions as vueJs } from "./vue-js.ts";
import { questions as webPlatform } from "./web-platform.ts";

export const builtInQuestions: readonly Question[] = [
  ...android,
  ...angular,
  ...apacheKafka,
  ...apacheSpark,
  ...applicationSecurity,
  ...aws,
  ...azure,
  ...behaviourCustomersAndEthics,
  ...behaviourLeading,
  ...behaviourLearning,
  ...behaviourOwnership,
  ...behaviourWorkingTogether,
  ...cSharp,
  ...ciCd,
  ...computerNetworks,
  ...concurrency,
  ...cpp,
  ...cryptography,
  ...dataStructures,
  ...dataWarehousing,
  ...deepLearning,
  ...django,
  ...docker,
  ...elasticsearch,
  ...git,
  ...go,
  ...googleCloud,
  ...graphql,
  ...humanResources,
  ...ios,
  ...java,
  ...javaScript,
  ...kotlin,
  ...kubernetes,
  ...largeLanguageModels,
  ...linux,
  ...machineLearning,
  ...mongodb,
  ...nextJs,
  ...nodeJs,
  ...observability,
  ...pandas,
  ...php,
  ...postgresql,
  ...accounting,
  ...customerSupport,
  ...dataAnalysis,
  ...engineeringManagement,
  ...finance,
  ...hospitality,
  ...logistics,
  ...marketing,
  ...officeAdministration,
  ...operations,
  ...peopleOperations,
  ...productManagement,
  ...projectManagement,
  ...sales,
  ...teaching,
  ...uxDesign,
  ...python,
  ...react,
  ...redis,
  ...restApis,
  ...ruby,
  ...rust,
  ...scala,
  ...softwareTesting,
  ...springBoot,
  ...sql,
  ...statistics,
  ...swift,
  ...systemDesign,
  ...terraform,
  ...typeScript,
  ...vueJs,
  ...webPlatform,
];
