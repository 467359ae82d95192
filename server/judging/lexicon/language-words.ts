/** Frequent function words of other languages in Latin script: enough to recognise which one is spoken. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that English shares are left out. */
export const LANGUAGE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  Spanish: list(
    `el la los las un una unos unas de del que y en por para con sin sobre es son fue era ser estar está
    estaba están no se lo le les mi su sus nuestro nuestra yo tú él ella nosotros pero porque cuando como más muy también
    hay tengo tenía trabajo trabajé equipo hice hicimos proyecto esto eso este esta sí al entre desde hasta donde`,
  ),
  French: list(
    `le la les un une des de du et en dans pour par avec sans sur est sont était être ce cette ces que qui ne pas
    je tu il elle nous vous ils elles mon ma mes notre nos leur leurs mais parce quand comme plus très aussi j'ai c'est
    d'une d'un l'équipe qu'il avons avait fait travail projet été chez puis donc alors où`,
  ),
  German: list(
    `der die das den dem des ein eine einen einem einer und oder aber in im mit ohne für von zu zum zur auf aus bei
    nach ist sind war waren sein nicht kein keine ich du er sie wir ihr mein meine unser unsere weil wenn dass als wie auch
    sehr mehr habe hatte haben wurde wird werden dann noch nur schon projekt arbeit weiß`,
  ),
  Portuguese: list(
    `o os um uma uns umas de do da dos das que e em no na nos nas por para com sem sobre é são foi era ser
    estar está não se eu ele ela nós meu minha nosso nossa mas porque quando como mais muito também há tenho tinha
    trabalho equipe equipa projeto isso isto este esta ao entre desde até onde então fiz você`,
  ),
  Italian: list(
    `il lo la gli le un uno una di del della dei delle che e è in nel nella con per senza su sul sono era essere
    non si io tu lui lei noi mio mia nostro nostra ma perché quando come più molto anche ho abbiamo aveva lavoro progetto
    questo questa quello alla al dal dalla tra fra dove poi quindi`,
  ),
  Dutch: list(
    `de het een en van in op met voor zonder aan uit bij naar is zijn was waren niet geen ik jij hij zij wij mijn
    onze maar omdat wanneer als dat die deze dit ook zeer meer heb had hebben werd worden dan nog al toen werk om te er`,
  ),
  Polish: list(
    `i w na z ze do od dla bez przez po nie tak jest są był była było być ja ty on ona my mój moja nasz ale bo
    ponieważ kiedy jak że się też bardzo więcej mam miałem mieliśmy praca projekt ten ta to tym który która`,
  ),
  Turkish: list(
    `bir ve bu şu için ile ama çünkü değil ben sen biz onlar benim bizim çok daha gibi kadar sonra önce olarak
    oldu vardı yok var ne nasıl neden iş proje ekip yaptım ettim bilmiyorum`,
  ),
  Swedish: list(
    `och i att det som en ett är av för med på den inte jag du han hon vi min vår men eftersom när om också mycket
    mer har hade blev var sedan från till arbete projekt vet`,
  ),
  Indonesian: list(
    `yang dan di ke dari untuk dengan tidak ini itu saya kami kita adalah pada karena ketika sudah akan bisa
    juga sangat lebih ada tim kerja proyek tetapi atau tahu`,
  ),
  Vietnamese: list(
    `tôi và của là có không một những các cho với trong này đó khi để được đã sẽ cũng rất người làm việc dự án`,
  ),
  Romanian: list(
    `și în la de pe cu pentru din este sunt era nu eu tu el ea noi meu mea nostru dar pentru că când cum mai
    foarte am avut fost care acest această proiect lucru`,
  ),
  "Hindi in Latin letters": list(
    `hai hain tha thi the nahi nahin mujhe mera meri hum humne maine kya kyun kaise aur lekin
    bahut kaam mein ko ka ki ke se par yeh woh pata karna kiya`,
  ),
  Tagalog: list(
    `ang ng mga sa na ay ako ikaw siya kami tayo hindi ito iyon para kasi dahil kung at pero ko mo namin
    trabaho alam`,
  ),
  Swahili: list(
    `na ya wa kwa ni katika mimi wewe yeye sisi hii hiyo lakini kwamba kazi sijui nilikuwa sana pia`,
  ),
};
