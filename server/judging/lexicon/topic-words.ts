/** Vocabulary of working life and of leisure: how an answer that misses the subject is told from one that meets it. */
import { stem } from "../stem.ts";

const stems = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(stem));

/** Words of jobs, study and technology, wide enough for a nurse, a cook, a cashier and a programmer. */
export const WORK_STEMS = stems(`
work job career role position project task team colleague coworker teammate manager boss lead supervisor director
company employer startup office client customer user stakeholder vendor supplier partner department meeting deadline
sprint release launch deploy deployment production incident outage bug feature code codebase software hardware system
service server database query api application app website backend frontend test testing design architecture review
ticket backlog roadmap plan planning estimate scope requirement specification document documentation process workflow
report dashboard data dataset model analysis metric target goal objective budget cost revenue sale sales profit invoice
account accounting finance audit contract negotiation deal pipeline quota campaign marketing brand product market
research experiment survey interview candidate hire hiring recruiter resume onboarding training mentor mentoring coach
feedback conflict disagreement decision proposal presentation priority prioritize schedule shift overtime promotion
intern internship apprentice university college degree thesis course semester class student pupil teacher lesson
classroom assignment homework exam hackathon volunteer nonprofit club event patient nurse doctor ward clinic hospital
medication diagnosis treatment guest kitchen restaurant hotel chef waiter order menu store shop cashier inventory stock
warehouse delivery shipment logistics supply factory machine machinery assembly production maintenance repair
engineer engineering developer programmer analyst designer architect administrator consultant technician operator
responsibility skill experience professional complaint refund call phone email message escalate support helpdesk
script automation migrate migration refactor library framework tool network security password access permission
backup recovery monitoring alert log cloud container cluster pipeline branch commit merge repository compiler
memory thread latency performance cache index algorithm function class object variable array interface protocol
request response error failure risk compliance regulation policy legal safety quality standard procedure checklist
spreadsheet excel forecast portfolio risk strategy leadership collaborate collaboration communicate communication
motivate motivation challenge problem solution result outcome impact improve improvement success achieve achievement
mistake lesson learn salary employee staff crew trainee volunteer vendor printer laptop installation
`);

/** Words of meals, holidays, pets, sport on television: with no word of the subject beside them, off topic. */
export const LEISURE_STEMS = stems(`
egg milk butter cream cheese fry boil steak salad potato rice noodle spoon fork gram tablespoon teaspoon dough
pizza pasta sushi burger sandwich breakfast lunch dinner supper recipe bake bread cake cookie chocolate coffee tea beer
wine cheese banana apple pancake soup cook delicious tasty hungry ingredient oven flour sugar salt garlic onion tomato
holiday vacation beach sunbathe sunny weather rain rainy snow sunshine sunset cloudy forecast-weather temperature-outside
cat dog puppy kitten pet goldfish hamster horse elephant giraffe penguin dolphin lion tiger zoo
football soccer basketball cricket tennis baseball goalkeeper stadium league championship olympics gym yoga jogging
movie film actor actress cinema netflix series episode song singer guitar piano concert album band music dance
mother father mom dad sister brother aunt uncle grandma grandmother grandfather wife husband girlfriend boyfriend
wedding birthday christmas easter halloween party picnic barbecue garden flower tulip rose tree-house
moon planet dinosaur castle dragon wizard knight princess unicorn pyramid volcano photosynthesis chlorophyll
paris rome london tokyo venice egypt hawaii mountain river lake ocean island hiking camping tent fishing
horoscope zodiac astrology lottery celebrity gossip fashion dress shoes lipstick perfume haircut
sofa pillow blanket curtain furniture
capital museum theatre theater poem poet novel painter king queen revolution empire century galaxy sun bird fish insect
animal forest luck popcorn candy fruit vegetable juice toy swim ski skate marathon italy spain france greece germany
europe africa asia love kiss marry boots jacket pants hamlet macbeth shakespeare sport ball park zoo
`);

/** Verbs of acts, base form: for second-language speech without past endings, and for wishes in situations. */
export const ACT_STEMS = stems(`
add address adopt agree align analyse analyze answer apologise apologize approach argue arrange ask assign audit
automate book bring build calculate calm call change check choose clean close coach collect compare configure contact
convince coordinate correct count create cut debug decide deliver deploy design detect develop diagnose discuss
document draft draw drive educate escalate establish estimate evaluate examine explain extract facilitate file find
finish fix follow form gather give group handle help hire identify implement improve inform inspect install interview
introduce investigate invite isolate join launch lead learn listen log make manage map measure mediate meet mentor
merge migrate model monitor move negotiate notify offer open optimise optimize order organise organize own pair pass
patch persuade phone pick plan prepare present prioritise prioritize profile propose prototype prove publish push
raise reach read rebuild reboot record redesign reduce refactor reject release remove reorganise reorganize repair
replace report reproduce request rerun research resolve restart restore restructure return review revert rewrite roll
run save schedule sell send separate set share ship show simplify sketch solve sort speak split start stop study
submit suggest summarise summarize survey swap switch take talk teach tell test trace track train transfer translate
treat say look do go put let tune uncover update upgrade use validate verify visit walk warn wash wrap write
`);
