import type { VacancyPlan } from '../plan.ts';
import { hasDrivingLicence, isRegistered, startDate } from './questions.ts';

/** Jobs close to the client: care at home, nursing and treatment. */
export const careVacancies: VacancyPlan[] = [
  {
    title: 'Verzorgende IG in de wijk',
    trade: 'care',
    occupation: 'thuiszorgmedewerker',
    place: 'den-haag',
    educationLevel: 'mbo3',
    hours: [24, 32],
    salary: [279400, 379000, 'MONTH'],
    contract: 'PERMANENT',
    closesInDays: 24,
    places: 3,
    orgUnit: 'Wijkteam Segbroek',
    team: ['recruiter', 'hiringmanager', 'committee', 'interviewer'],
    createdDaysAgo: 41,
    publishedDaysAgo: 38,
    changed: { daysAgo: 17, before: { places: 2, hours: [24, 28] } },
    applications: 22,
    questions: [
      hasDrivingLicence,
      {
        kind: 'CHOICE',
        label: 'Welke diensten werk je het liefst?',
        isRequired: true,
        options: ['Ochtend', 'Avond', 'Weekend', 'Maakt mij niet uit'],
      },
      {
        kind: 'SHORT_TEXT',
        label: 'Vanaf wanneer kun je beginnen?',
        answers: startDate,
      },
    ],
    text: [
      'Mevrouw De Graaf is 84 en woont nog in het huis waar haar kinderen zijn opgegroeid. Dat kan, omdat jij elke ochtend even langskomt. Je helpt haar met douchen, zet haar medicijnen klaar en merkt het als ze minder eet dan vorige week. Wil jij dit verschil maken in Den Haag? Dan maken we graag kennis met je.',
      {
        heading: 'Wat ga je doen?',
        items: [
          'Je helpt ongeveer tien cliënten per dienst met wassen, aankleden, medicijnen en wondzorg.',
          'Je bent vaste contactpersoon voor drie cliënten en overlegt met hun familie en huisarts.',
          'Je houdt het zorgplan bij op je tablet, gewoon tijdens je bezoek.',
          'Je maakt met je team van twaalf collega’s zelf het rooster.',
        ],
      },
      {
        heading: 'Wat breng je mee?',
        items: [
          'Een diploma Verzorgende IG (niveau 3). Ben je bijna klaar met de opleiding? Reageer gerust.',
          'Je werkt zelfstandig, maar belt een collega zodra je twijfelt.',
          'Je fietst graag: de meeste routes zijn korter dan vijf kilometer.',
        ],
      },
      {
        heading: 'Wat krijg je van ons?',
        items: [
          'Een vast contract voor 24 tot 32 uur per week. Meer of minder uren? Daar komen we uit.',
          'Een salaris volgens de cao VVT (FWG 35), met toeslag voor avond en weekend.',
          'Een elektrische fiets van de zaak, een tablet en goede werkkleding.',
          'Tijd en geld om door te leren, bijvoorbeeld voor verpleegkundige niveau 4.',
        ],
      },
      'Wil je eerst een ochtend meelopen? Dat kan. Zet het in je motivatie, dan bellen we je om iets af te spreken.',
    ],
  },
  {
    title: 'Wijkverpleegkundige',
    trade: 'nursing',
    occupation: 'algemeen verpleegkundige',
    place: 'delft',
    educationLevel: 'hbo-bachelor',
    hours: [28, 36],
    salary: [347200, 470600, 'MONTH'],
    contract: 'PERMANENT',
    closesInDays: 18,
    orgUnit: 'Wijkteam Delft',
    team: ['recruiter', 'hiringmanager', 'committee', 'n.vanveen'],
    createdDaysAgo: 33,
    publishedDaysAgo: 31,
    applications: 11,
    questions: [
      isRegistered,
      {
        kind: 'LONG_TEXT',
        label: 'Vertel over een indicatie die je lastig vond. Wat heb je gedaan?',
        isRequired: true,
        answers: [
          'Een meneer met beginnende dementie wilde geen hulp. Ik ben drie keer alleen koffie komen drinken. Daarna mocht ik meekijken bij de medicijnen en konden we zorg opbouwen.',
          'Bij een gezin met een zieke moeder was vooral de mantelzorger overbelast. Ik heb de uren voor persoonlijke verzorging laag gehouden en dagbesteding geregeld. Dat gaf meer lucht dan extra zorg.',
          'Een mevrouw vroeg om elke dag hulp bij het aankleden, maar kon dat met oefenen zelf weer. Ik heb een ergotherapeut gevraagd en de zorg in zes weken afgebouwd.',
        ],
      },
    ],
    text: [
      'In Delft kennen de huisartsen ons team bij de voornaam. Als wijkverpleegkundige ben jij het gezicht van dat team. Je kijkt niet alleen naar de zorgvraag, maar ook naar de buurt, de mantelzorger en de drempel bij de voordeur.',
      {
        heading: 'Jouw werk in het kort',
        items: [
          'Je stelt de indicatie en maakt samen met de cliënt het zorgplan.',
          'Je verleent zelf ook zorg, ongeveer de helft van je tijd.',
          'Je coacht verzorgenden en leerlingen in het team.',
          'Je zit om de week aan tafel met de huisartsen en het sociaal wijkteam.',
        ],
      },
      {
        heading: 'Dit vragen we',
        items: [
          'Hbo-verpleegkunde en een geldige BIG-registratie.',
          'Ervaring in de wijk, of het lef om de overstap vanuit het ziekenhuis te maken.',
          'Je durft nee te zeggen als zorg niet nodig is, en legt dat goed uit.',
        ],
      },
      {
        heading: 'Dit bieden we',
        items: [
          'Een vast contract in FWG 50 van de cao VVT, 8% vakantiegeld en een volle eindejaarsuitkering.',
          'Een werkdag per maand die je zelf invult: scholing, onderzoek of een project in de wijk.',
          'Intervisie met zes andere wijkverpleegkundigen in de regio Haaglanden.',
        ],
      },
    ],
  },
  {
    title: 'Verpleegkundige nachtdienst verpleeghuis',
    trade: 'nursing',
    occupation: 'algemeen verpleegkundige',
    place: 'haarlem',
    educationLevel: 'mbo4',
    hours: [16, 24],
    salary: [294800, 412600, 'MONTH'],
    contract: 'TEMPORARY',
    closesInDays: -6,
    places: 2,
    orgUnit: 'Woonzorgcentrum Spaarnehof',
    team: ['m.dewit', 's.kaya'],
    createdDaysAgo: 62,
    publishedDaysAgo: 58,
    applications: 6,
    questions: [isRegistered],
    text: [
      'Als Haarlem slaapt, ben jij het rustpunt van Spaarnehof. Je loopt je rondes, gaat even zitten bij een bewoner die niet kan slapen en bent bereikbaar voor zes afdelingen. Geen nacht is hetzelfde.',
      {
        heading: 'Wat je doet',
        items: [
          'Je bent verantwoordelijk voor de verpleegkundige zorg aan 96 bewoners, samen met vier verzorgenden.',
          'Je beoordeelt wie direct hulp nodig heeft en belt zo nodig de arts.',
          'Je draagt ’s ochtends helder over aan de dagdienst.',
        ],
      },
      {
        heading: 'Wie we zoeken',
        items: [
          'Een verpleegkundige niveau 4 of 5 met een BIG-registratie.',
          'Iemand die rustig blijft en snel beslist.',
          'Je werkt gemiddeld twee tot drie nachten per week, altijd in blokken.',
        ],
      },
      {
        heading: 'Wat je krijgt',
        items: [
          'Een nachttoeslag tot 49% bovenop je salaris.',
          'Een jaarcontract met uitzicht op een vaste baan.',
          'Een warme maaltijd en een taxi naar huis als je overwerkt.',
        ],
      },
    ],
  },
  {
    title: 'Helpende plus (BBL): leren en werken',
    trade: 'apprentice',
    occupation: 'zorghulp',
    place: 'katwijk-zh',
    educationLevel: 'vmbo-bb-kb',
    hours: [28, 32],
    salary: [220500, 261800, 'MONTH'],
    contract: 'APPRENTICESHIP',
    closesInDays: 45,
    places: 6,
    orgUnit: 'Woonzorgcentrum De Strandwal',
    team: ['l.bakker', 'h.vanderplas', 'committee'],
    workflow: 'Korte procedure',
    createdDaysAgo: 29,
    publishedDaysAgo: 27,
    applications: 10,
    questions: [
      { kind: 'YES_NO', label: 'Ben je op 1 september 17 jaar of ouder?', isRequired: true },
      {
        kind: 'CHOICE',
        label: 'Hoe kom je naar Katwijk?',
        options: ['Fiets', 'Bus', 'Auto of scooter', 'Ik weet het nog niet'],
      },
    ],
    text: [
      'Je wilt werken met mensen en meteen geld verdienen. Een dag per week naar school, de andere dagen leer je het vak bij ons in Katwijk. Na anderhalf jaar heb je een diploma en een baan.',
      {
        heading: 'Zo ziet je week eruit',
        items: [
          'Drie of vier dagen werk je op een woning met acht bewoners.',
          'Je helpt bij het opstaan, het ontbijt en de dag: een wandeling langs zee, een spelletje, een praatje.',
          'Op dinsdag ga je naar het mbo in Leiden.',
          'Je eigen werkbegeleider loopt elke week met je mee.',
        ],
      },
      {
        heading: 'Past dit bij jou?',
        items: [
          'Je hebt geen diploma nodig. Je hebt wel een vmbo-advies of vergelijkbaar niveau.',
          'Je praat goed genoeg Nederlands voor een gesprek met bewoners.',
          'Je vindt het niet erg om ook in het weekend te werken, om de week.',
        ],
      },
      {
        heading: 'Wij regelen',
        items: [
          'Je schoolgeld, je boeken en je werkkleding.',
          'Loon vanaf de eerste dag, ook op je schooldag.',
          'Een contract als helpende plus zodra je slaagt.',
        ],
      },
      'Een cv is niet nodig. Schrijf in een paar zinnen waarom je dit wilt. Dat is genoeg.',
    ],
  },
  {
    title: 'GZ-psycholoog ouderenzorg',
    trade: 'psychology',
    occupation: 'gezondheidszorgpsycholoog',
    place: 'leiden',
    educationLevel: 'wo-master',
    hours: [24, 36],
    salary: [459200, 658300, 'MONTH'],
    contract: 'PERMANENT',
    closesInDays: 31,
    orgUnit: 'Behandeldienst Bollenstreek',
    team: ['l.bakker', 'h.vanderplas', 'b.osei'],
    createdDaysAgo: 25,
    publishedDaysAgo: 22,
    changed: { daysAgo: 9, before: { salary: [446000, 639100, 'MONTH'] } },
    applications: 5,
    questions: [isRegistered],
    text: [
      'Onbegrepen gedrag is bijna nooit alleen van de cliënt. Als GZ-psycholoog zoek je met het team, de familie en de arts naar wat er achter zit. Je werkt op twee locaties in en rond Leiden, met een vaste psychologisch medewerker aan je zijde.',
      {
        heading: 'Je taken',
        items: [
          'Diagnostiek en behandeling van ouderen met dementie, een beroerte of somberheid.',
          'Mediatieve behandeling: je leert teams anders kijken.',
          'Je begeleidt een GZ-psycholoog in opleiding.',
        ],
      },
      {
        heading: 'Je profiel',
        items: [
          'Een BIG-registratie als GZ-psycholoog.',
          'Belangstelling voor ouderen. Ervaring is mooi, maar leren kan hier ook.',
        ],
      },
      {
        heading: 'Ons aanbod',
        items: [
          'FWG 65 van de cao VVT, met een arbeidsmarkttoelage in de eerste twee jaar.',
          'Een vakgroep van negen psychologen die elke maand samenkomt.',
          'Ruimte voor supervisie en een opleidingsbudget van € 2.500 per jaar.',
        ],
      },
    ],
  },
  {
    title: 'Fysiotherapeut geriatrische revalidatie',
    trade: 'therapy',
    occupation: 'fysiotherapeut',
    place: 'middelburg',
    educationLevel: 'hbo-bachelor',
    hours: [32, 36],
    salary: [316100, 447900, 'MONTH'],
    contract: 'PERMANENT',
    closesInDays: 12,
    orgUnit: 'Revalidatie Walcheren',
    team: ['t.meijer', 'k.deruijter', 'interviewer'],
    createdDaysAgo: 36,
    publishedDaysAgo: 34,
    applications: 7,
    questions: [
      isRegistered,
      {
        kind: 'SHORT_TEXT',
        label: 'Welke aanvullende opleidingen heb je gedaan?',
        answers: [
          'NDT/Bobath basiscursus',
          'Geen, maar ik start graag met geriatrie',
          'Master geriatriefysiotherapie, eerste jaar',
          'Lymfoedeem en valpreventie',
        ],
      },
    ],
    text: [
      'Een nieuwe heup, een lichte beroerte, en dan zo snel en veilig mogelijk naar huis. In Middelburg revalideren elk jaar ruim vierhonderd mensen bij ons. Gemiddeld blijven ze 31 dagen. Jij maakt daar elke dag een stap van, letterlijk.',
      {
        heading: 'Wat ga je doen?',
        items: [
          'Je behandelt individueel en in groepen, in de oefenzaal en op de afdeling.',
          'Je oefent thuis met de revalidant voordat die naar huis gaat.',
          'Je werkt in een team met ergotherapie, logopedie en de specialist ouderengeneeskunde.',
        ],
      },
      {
        heading: 'Wat vragen we?',
        items: [
          'Een diploma fysiotherapie en een BIG-registratie.',
          'Plezier in het werken met ouderen en in meten wat werkt.',
        ],
      },
      {
        heading: 'Wat bieden we?',
        items: [
          'Een vast contract in FWG 50.',
          'Een oefenzaal die vorig jaar is vernieuwd, met loopanalyse.',
          'Vergoeding van de master geriatriefysiotherapie.',
          'Verhuis je naar Zeeland? Dan helpen we met woonruimte in de eerste maanden.',
        ],
      },
    ],
  },
];
