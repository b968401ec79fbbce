/** What people in a line of work write, have done and have learned; texts for letters, résumés and notes. */
export interface TradeTexts {
  motivations: string[];
  jobs: { title: string; employer: string; tasks: string }[];
  educations: string[];
  notes: string[];
}

export type Trade = keyof typeof trades;

export const trades = {
  care: {
    motivations: [
      'Ik werk nu vier jaar op een afdeling in een verpleeghuis. Ik mis daar de tijd voor een praatje. In de wijk ben je even helemaal bij iemand thuis, en dat past beter bij mij.',
      'Mijn oma kreeg elke dag hulp van een wijkteam. Ik zag wat dat voor haar deed. Daarom heb ik na de winkel de overstap naar de zorg gemaakt, en daar heb ik geen dag spijt van.',
      'Ik ben dit voorjaar geslaagd. Tijdens mijn stage mocht ik een eigen route rijden en merkte ik dat ik graag zelfstandig werk, met een team dat je kunt bellen.',
      'Na tien jaar in een hotel wil ik werk dat er meer toe doet. Ik ben gewend om te zien wat iemand nodig heeft voordat hij het vraagt.',
      'Ik woon om de hoek en ken de buurt goed. Mensen herkennen me bij de bakker, en dat helpt als het even lastig wordt.',
    ],
    jobs: [
      {
        title: 'Verzorgende',
        employer: 'Woonzorg De Linde',
        tasks: 'Dagelijkse zorg op een woning voor acht bewoners met dementie.',
      },
      {
        title: 'Helpende thuiszorg',
        employer: 'Thuiszorg Westland',
        tasks: 'Zelfstandige ochtendroute, hulp bij wassen en aankleden.',
      },
      { title: 'Zorghulp', employer: 'Residentie Zeelust', tasks: 'Maaltijden, gezelschap en lichte zorg.' },
      {
        title: 'Medewerker ontbijtservice',
        employer: 'Hotel Boulevard',
        tasks: 'Gasten ontvangen, buffet verzorgen, nieuwe collega’s inwerken.',
      },
    ],
    educations: [
      'Verzorgende IG (mbo 3)',
      'Helpende zorg en welzijn (mbo 2)',
      'Maatschappelijke zorg (mbo 4)',
      'Vmbo zorg en welzijn',
    ],
    notes: [
      'Warm in het contact, kijkt goed. Wil graag een ochtend meelopen.',
      'Diploma en VOG in orde. Kan ook avonddiensten draaien.',
      'Heeft eerder zelfstandig een route gereden, dat scheelt inwerken.',
    ],
  },
  apprentice: {
    motivations: [
      'Ik zit liever niet de hele dag op school. Leren door te doen past bij mij. In mijn weekendbaan bij de bakker merk ik dat ik graag met oudere mensen praat.',
      'Mijn tante werkt in de zorg en neemt me soms mee. Ik mocht een mevrouw helpen met eten. Toen wist ik het.',
      'Ik heb hiervoor in een magazijn gewerkt. Ik wil een vak leren waar je trots op kunt zijn, en een diploma.',
      'Ik woon vijf minuten fietsen van De Strandwal. Op zondag zing ik er al mee met het koor. Nu wil ik er ook werken.',
    ],
    jobs: [
      { title: 'Winkelhulp', employer: 'Bakkerij Van Es', tasks: 'Klanten helpen, schoonmaken en afsluiten.' },
      { title: 'Orderpicker', employer: 'Magazijn Rijnmond', tasks: 'Bestellingen verzamelen en inpakken.' },
      { title: 'Oppas', employer: 'Particulier', tasks: 'Twee kinderen van vier en zes jaar.' },
    ],
    educations: ['Vmbo zorg en welzijn', 'Vmbo basis', 'Entreeopleiding (mbo 1)'],
    notes: [
      'Heel gemotiveerd. Ouders komen mee naar het gesprek.',
      'Twijfelt nog tussen dinsdag en donderdag als schooldag.',
    ],
  },
  activities: {
    motivations: [
      'Ik speel accordeon en weet wat muziek doet met iemand die niet meer kan vertellen hoe het gaat. Dat wil ik elke dag kunnen brengen.',
      'Als sociaal werker heb ik jaren buurtfeesten en moestuinen opgezet. Met ouderen werken vond ik daarvan altijd het mooist.',
      'Ik geef schilderles aan huis. Ik wil meer doen dan een uurtje per week en graag met een team.',
    ],
    jobs: [
      {
        title: 'Sociaal werker',
        employer: 'Buurthuis Het Baken',
        tasks: 'Activiteiten, vrijwilligers en de moestuin.',
      },
      { title: 'Muziekdocent', employer: 'Muziekschool Zuid-Beveland', tasks: 'Les aan kinderen en volwassenen.' },
    ],
    educations: ['Social work (mbo 4)', 'Maatschappelijke zorg (mbo 4)', 'Docent muziek'],
    notes: [
      'Nam een accordeon mee naar het gesprek, de huiskamer zong mee.',
      'Sterk met vrijwilligers, heeft er eerder dertig begeleid.',
    ],
  },
  nursing: {
    motivations: [
      'In het ziekenhuis zie ik mensen een paar dagen. Ik wil weten hoe het daarna gaat, en zorgen dat ze niet terug hoeven te komen.',
      'Ik heb zes jaar op de geriatrie gewerkt en vorig jaar de opleiding wijkverpleegkunde afgerond. Indiceren vind ik het mooiste deel van het vak.',
      'Vanuit de acute zorg breng ik rust en een scherp klinisch oog mee. Nu zoek ik een team waarin ik meer kan opbouwen met cliënten.',
      'Ik werk graag ’s nachts en op mezelf. Korte lijnen met de arts vind ik belangrijk, en die heb ik in jullie organisatie gezien tijdens mijn stage.',
    ],
    jobs: [
      {
        title: 'Verpleegkundige geriatrie',
        employer: 'Streekziekenhuis Rijnland',
        tasks: 'Zorg voor kwetsbare ouderen, overdracht naar huis.',
      },
      {
        title: 'Verpleegkundige wijkzorg',
        employer: 'Buurtteam Zuid',
        tasks: 'Indicatie, wondzorg en palliatieve zorg.',
      },
      {
        title: 'Verpleegkundige spoedpost',
        employer: 'Huisartsenpost Kennemer',
        tasks: 'Triage en eerste opvang in avond en nacht.',
      },
    ],
    educations: [
      'Hbo-verpleegkunde',
      'Verpleegkundige (mbo 4)',
      'Post-hbo wijkverpleegkunde',
      'Verpleegkundige in de oncologie',
    ],
    notes: [
      'BIG-nummer gecontroleerd, geldig.',
      'Sterk verhaal over indiceren. Wel vragen naar ervaring met mantelzorg.',
      'Zoekt maximaal 32 uur, dat past binnen het rooster.',
    ],
  },
  therapy: {
    motivations: [
      'Ik wil werken waar behandelaars elkaar opzoeken. Jullie manier van revalideren, met oefenen thuis voor het ontslag, is precies hoe ik het geleerd heb en te weinig terugzie.',
      'Mijn afstudeeronderzoek ging over bewegen bij dementie. Sindsdien weet ik zeker dat ik met ouderen wil werken.',
      'Na vijf jaar in een eigen praktijk mis ik een team. Ik breng ervaring mee met moeilijke gesprekken en met meten wat een behandeling oplevert.',
    ],
    jobs: [
      {
        title: 'Fysiotherapeut',
        employer: 'Praktijk Beweegpunt',
        tasks: 'Individuele behandeling en beweeggroepen voor ouderen.',
      },
      {
        title: 'Behandelaar revalidatie',
        employer: 'Revalidatiecentrum De Hoogte',
        tasks: 'Multidisciplinaire behandeling na een beroerte.',
      },
    ],
    educations: [
      'Bachelor fysiotherapie',
      'Master geriatriefysiotherapie, eerste jaar',
      'Bachelor bewegingswetenschappen',
    ],
    notes: [
      'Kent de doelgroep goed en heeft concrete voorbeelden.',
      'Wil de master volgen: nagaan of dat dit jaar nog kan.',
      'Referent van vorige werkgever is heel positief.',
    ],
  },
  psychology: {
    motivations: [
      'Bij ouderen moet je goed kijken: is het somberheid, dementie of gewoon een te drukke huiskamer? Die puzzel, samen met het team, is waarom ik dit vak koos.',
      'Na mijn GZ-opleiding in een ziekenhuis mis ik de tijd om een behandeling af te maken. In een verpleeghuis ken je mensen echt.',
      'Mediatief werken ligt me. De mooiste behandelingen waren die waarbij ik de cliënt zelf bijna niet heb gesproken, maar het team des te meer.',
    ],
    jobs: [
      { title: 'GZ-psycholoog', employer: 'GGZ Delta', tasks: 'Diagnostiek en behandeling van ouderen, ook aan huis.' },
      {
        title: 'Psycholoog',
        employer: 'Streekziekenhuis Rijnland',
        tasks: 'Consulten op de geriatrie en testonderzoek.',
      },
    ],
    educations: ['GZ-opleiding', 'Master klinische neuropsychologie', 'Master ouderenpsychologie'],
    notes: ['Supervisiewens past bij wat de vakgroep kan bieden.', 'Vraagt naar de verdeling over de twee locaties.'],
  },
  kitchen: {
    motivations: [
      'Ik kook al vijftien jaar in restaurants. De avonden en weekenden breken me op nu ik kinderen heb. Vers koken voor veel mensen kan ik, en overdag werken klinkt als muziek.',
      'Bij ons thuis werd altijd voor dertig man gekookt. Ik heb daarna mijn diploma gehaald en in een bedrijfsrestaurant gewerkt, maar daar kwam steeds meer uit een zak.',
      'Eten is voor ouderen vaak het hoogtepunt van de dag. Ik wil er graag voor zorgen dat het dat ook echt is.',
    ],
    jobs: [
      {
        title: 'Souschef',
        employer: 'Brasserie Het Duin',
        tasks: 'Mise-en-place, bestellen, aansturen van twee koks.',
      },
      { title: 'Kok', employer: 'Bedrijfsrestaurant Laakhaven', tasks: 'Dagelijks verse lunch voor 250 gasten.' },
      { title: 'Keukenhulp', employer: 'Strandtent Noorderlicht', tasks: 'Voorbereiden, afwas en voorraad.' },
    ],
    educations: ['Zelfstandig werkend kok (mbo 3)', 'Kok (mbo 2)', 'HACCP-certificaat'],
    notes: ['Proefkoken afgesproken, wil zelf de vis doen.', 'Weet veel van dieetkoken, dat missen we nu.'],
  },
  cleaning: {
    motivations: [
      'Ik zoek werk in de ochtend, als mijn kinderen op school zijn. Ik heb eerder in een hotel schoongemaakt en werk snel en netjes.',
      'Ik leer nu twee jaar Nederlands. Ik wil graag werken en elke dag praten met mensen. Schoonmaken kan ik goed.',
      'In mijn vorige baan werkte ik alleen, ’s avonds in lege kantoren. Ik wil liever overdag werken, met mensen om me heen.',
    ],
    jobs: [
      { title: 'Schoonmaker', employer: 'Hotel Zuiderpark', tasks: 'Twaalf kamers per dag, linnen en controle.' },
      { title: 'Schoonmaker kantoren', employer: 'Helder Schoonmaak', tasks: 'Avondploeg, drie verdiepingen.' },
    ],
    educations: ['Basisopleiding schoonmaak', 'Taalcursus Nederlands A2', 'Praktijkonderwijs'],
    notes: ['Spreekt genoeg Nederlands voor het werk, wil graag de cursus.', 'Kan alle ochtenden behalve woensdag.'],
  },
  management: {
    motivations: [
      'Ik geef acht jaar leiding in de gehandicaptenzorg, de laatste drie aan zelforganiserende teams. Ik geloof in ruimte geven en aanspreken, in die volgorde.',
      'Als verpleegkundige begonnen, nu vijf jaar teammanager. Het verzuim in mijn teams daalde van elf naar zes procent, vooral door roosters die mensen zelf maken.',
      'Een kleine locatie met een uitgesproken team: daar word ik enthousiast van. Ik kom uit de retail, en neem een frisse blik op planning en gastvrijheid mee.',
    ],
    jobs: [
      {
        title: 'Teammanager',
        employer: 'Stichting De Waterkant',
        tasks: 'Leiding aan 45 medewerkers, budget en kwaliteit.',
      },
      {
        title: 'Zorgcoördinator',
        employer: 'Woonzorg De Linde',
        tasks: 'Planning, zorgdossiers en contact met familie.',
      },
      { title: 'Filiaalmanager', employer: 'Warenhuis Van Loon', tasks: 'Resultaat, personeel en klanttevredenheid.' },
    ],
    educations: ['Bachelor management in de zorg', 'Hbo-verpleegkunde', 'Leergang leidinggeven'],
    notes: [
      'Overtuigend over verzuim, met cijfers. Doorvragen op conflicten in een team.',
      'De commissie wil een bewoner bij het tweede gesprek.',
    ],
  },
  office: {
    motivations: [
      'Ik werk graag nauwkeurig en vind het fijn als mensen snel antwoord krijgen. Bij mijn vorige werkgever heb ik de achterstand van drie weken naar twee dagen gebracht.',
      'Na jaren in het bedrijfsleven wil ik werken voor een organisatie waar mijn werk indirect in de zorg terechtkomt.',
      'De combinatie van thuis werken en een team dat elkaar kent spreekt me aan. Ik ben zelfstandig, maar niet graag alleen.',
    ],
    jobs: [
      {
        title: 'Administratief medewerker',
        employer: 'Administratiekantoor Van Rijn',
        tasks: 'Mutaties, controles en vragen van klanten.',
      },
      {
        title: 'Assistent controller',
        employer: 'Bouwbedrijf Pijler',
        tasks: 'Maandafsluiting, contracten en leveranciers.',
      },
      {
        title: 'Medewerker personeelszaken',
        employer: 'Gemeente Westerhaven',
        tasks: 'Contracten, verlof en vragen van collega’s.',
      },
    ],
    educations: [
      'Praktijkdiploma Loonadministratie',
      'Bedrijfsadministratie (mbo 4)',
      'Bachelor bedrijfskunde',
      'Nevi 1',
    ],
    notes: ['Heeft met AFAS gewerkt. Vraagt naar thuiswerken op vrijdag.', 'Salariswens past binnen de schaal.'],
  },
  contact: {
    motivations: [
      'Ik heb tijdens mijn studie twee dagen per week aan de telefoon gezeten bij een gemeente. Lastige gesprekken vind ik juist leuk.',
      'Rust bewaren als het druk is, dat kan ik. Op de huisartsenpost heb ik geleerd om in drie vragen te horen wat er echt aan de hand is.',
      'Ik heb zelf voor mijn vader moeten bellen en weet hoe fijn het is als iemand luistert en daarna ook echt iets regelt.',
      'Ik ben zelfstandig, maar niet graag alleen. Een vast team dat elkaar kent spreekt me daarom aan.',
    ],
    jobs: [
      {
        title: 'Medewerker klantenservice',
        employer: 'Energiebedrijf Kust',
        tasks: 'Telefoon en chat, vijftig contacten per dag.',
      },
      {
        title: 'Assistent huisartsenpraktijk',
        employer: 'Gezondheidscentrum Molenwijk',
        tasks: 'Triage, afspraken en eenvoudige handelingen.',
      },
      { title: 'Receptionist', employer: 'Tandartspraktijk Plein 12', tasks: 'Ontvangst, telefoon en planning.' },
    ],
    educations: ['Doktersassistent (mbo 4)', 'Secretarieel medewerker (mbo 3)', 'Havo'],
    notes: ['Telefonisch heel prettig, duidelijk en rustig.', 'Vraagt naar werken onder schooltijd.'],
  },
  communication: {
    motivations: [
      'Ik wil leren schrijven voor mensen die geen tijd hebben om te lezen. Collega’s in de zorg lijken me daarvoor de beste leermeesters.',
      'Voor de schoolkrant maakte ik een serie over mensen die ’s nachts werken. Een ochtendronde in de wijk zou een prachtig vervolg zijn.',
      'Ik monteer graag korte video’s en onderzoek daarna of ze ook bekeken zijn. Dat laatste vind ik het leukst.',
    ],
    jobs: [
      { title: 'Redacteur', employer: 'Hogeschoolkrant Kade', tasks: 'Interviews, eindredactie en sociale media.' },
      { title: 'Medewerker bediening', employer: 'Strandtent Noorderlicht', tasks: 'Bediening in het weekend.' },
    ],
    educations: ['Bachelor communicatie, derde jaar', 'Bachelor journalistiek, derde jaar'],
    notes: ['Leuke video’s, goed gevoel voor taal. Start in februari.'],
  },
  data: {
    motivations: [
      'For three years I built dashboards that nobody opened. Your description of facts that a nurse uses the same day is why I am writing this letter.',
      'My mother is a district nurse. I know what a bad roster does to people, and I know that better data can prevent one.',
      'I like unglamorous problems: duplicate records, late files, definitions that changed in March. Health care has plenty of them and they matter.',
      'I moved to The Hague last summer and want to put my engineering to work for the city I live in. My Dutch lessons started in September.',
    ],
    jobs: [
      {
        title: 'Data engineer',
        employer: 'Northwind Logistics',
        tasks: 'Pipelines in Python and SQL, data quality tests.',
      },
      { title: 'BI developer', employer: 'Harbour Insurance', tasks: 'Data models and reports for claims.' },
      { title: 'Software engineer', employer: 'Brightside Health', tasks: 'Back-end services for a patient portal.' },
    ],
    educations: ['BSc Computer Science', 'MSc Data Science', 'BSc Econometrics'],
    notes: [
      'Sterk in SQL, legt keuzes helder uit. Nederlands is nog in opbouw.',
      'Privacyvragen heel goed beantwoord, begon er zelf over.',
    ],
  },
  transport: {
    motivations: [
      'Ik heb twintig jaar pakketten gereden. Altijd haast, nooit een praatje. Nu wil ik mensen rijden.',
      'Mijn vader ging drie keer per week met een busje naar de dagbesteding. De chauffeur was voor hem een vriend. Zo’n chauffeur wil ik zijn.',
      'Ik ken de streek tussen Haarlem en Alkmaar op mijn duimpje en ben gewend aan vroege ritten.',
    ],
    jobs: [
      { title: 'Bezorger', employer: 'Pakketdienst Snelweg', tasks: 'Vaste route, 120 stops per dag.' },
      { title: 'Buschauffeur', employer: 'Streekvervoer Noord', tasks: 'Lijndienst en scholierenvervoer.' },
    ],
    educations: ['Rijbewijs B en D', 'EHBO-diploma', 'Vmbo techniek'],
    notes: [
      'Rustige rijder, geduldig. Chauffeurskaart moet nog worden aangevraagd.',
      'Kan de vroege ritten doen, vanaf 6.30 uur.',
    ],
  },
  childcare: {
    motivations: [
      'Peuters zijn eerlijk: je ziet meteen of een activiteit werkt. Ik bedenk graag iets nieuws met zand, water en taal.',
      'Ik werk nu als invaller op vijf locaties. Ik wil graag vaste kinderen, vaste collega’s en ouders die ik bij naam ken.',
      'Buiten spelen bij elk weer, daar ben ik het helemaal mee eens. Op mijn stage heb ik een moestuin met de kinderen gemaakt.',
    ],
    jobs: [
      {
        title: 'Pedagogisch medewerker',
        employer: 'Kinderdagverblijf De Vlinder',
        tasks: 'Peutergroep, taalprogramma en oudergesprekken.',
      },
      { title: 'Invalkracht', employer: 'Opvang aan Zee', tasks: 'Invallen op vijf groepen van nul tot vier jaar.' },
    ],
    educations: ['Pedagogisch medewerker (mbo 3)', 'Onderwijsassistent (mbo 4)'],
    notes: [
      'Vrolijk en duidelijk naar kinderen. Taalniveau 3F nog niet aangetoond.',
      'Zoekt precies de dagen die open zijn.',
    ],
  },
  volunteer: {
    motivations: [
      'Sinds mijn pensioen heb ik de dinsdag vrij. Ik kan goed luisteren en heel matig klaverjassen.',
      'Mijn man heeft drie jaar in De Bevelanden gewoond. Ik wil graag iets terugdoen.',
      'Ik wil wennen aan werken in Nederland en de taal leren. Ik kom graag elke week.',
    ],
    jobs: [
      { title: 'Leraar basisonderwijs', employer: 'De Schelpenschool', tasks: 'Groep 5 en 6.' },
      { title: 'Verkoper', employer: 'Boekhandel Het Anker', tasks: 'Verkoop en leesclub.' },
    ],
    educations: ['Pabo', 'Mavo'],
    notes: ['Kennismaking gepland met de vrijwilligerscoördinator.'],
  },
  technique: {
    motivations: [
      'Ik heb zes jaar cv-ketels geplaatst en zie waar het heen gaat. Ik wil me helemaal richten op warmtepompen.',
      'Een goede kast is een mooie kast. Ik werk netjes, ook waar niemand het ziet.',
      'Mijn opleiding is bijna klaar en ik zoek een bedrijf waar je mag doorleren.',
    ],
    jobs: [
      { title: 'Monteur', employer: 'Installatiebedrijf De Brug', tasks: 'Aanleg en onderhoud bij woningen.' },
      { title: 'Leerling-monteur', employer: 'Elektro Groenhof', tasks: 'Leidingen, schakelmateriaal en meten.' },
    ],
    educations: [
      'Monteur elektrotechnische installaties (mbo 3)',
      'Monteur werktuigkundige installaties (mbo 2)',
      'VCA-basis',
    ],
    notes: ['Echte vakkracht, praktische antwoorden.', 'Kan na de opzegtermijn van een maand beginnen.'],
  },
} satisfies Record<string, TradeTexts>;
