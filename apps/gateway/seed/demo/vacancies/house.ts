import type { VacancyPlan } from '../plan.ts';

/** Jobs that keep the house running: kitchen, cleaning, hospitality and management. */
export const houseVacancies: VacancyPlan[] = [
  {
    title: 'Zelfstandig werkend kok',
    trade: 'kitchen',
    occupation: 'kok',
    place: 'den-haag',
    educationLevel: 'mbo3',
    hours: [24, 32],
    salary: [1625, 2140, 'HOUR'],
    contract: 'PERMANENT',
    closesInDays: 20,
    orgUnit: 'Woonzorgcentrum Duinzicht',
    team: ['recruiter', 'hiringmanager', 'interviewer'],
    workflow: 'Korte procedure',
    createdDaysAgo: 21,
    publishedDaysAgo: 20,
    applications: 8,
    questions: [
      {
        kind: 'SHORT_TEXT',
        label: 'Wat is jouw lekkerste gerecht voor honderd mensen?',
        answers: [
          'Stoofvlees met rode kool',
          'Vispannetje met seizoensgroenten',
          'Surinaamse roti, met een milde variant',
          'Lasagne van pompoen en salie',
          'Hachee zoals mijn oma die maakte',
        ],
      },
      { kind: 'YES_NO', label: 'Kun je om de week in het weekend werken?', isRequired: true },
    ],
    text: [
      'Geen magnetron, maar pannen. In Duinzicht, vlak achter de duinen van Scheveningen, koken we elke dag vers voor 110 bewoners en hun bezoek. En ja, op vrijdag is er vis.',
      {
        heading: 'Dit doe je',
        items: [
          'Je kookt een soep, twee hoofdgerechten en een toetje per dag, met een collega en een leerling.',
          'Je houdt rekening met diëten, slikproblemen en de geloofsregels van bewoners.',
          'Je bestelt in, bewaakt de HACCP-regels en gooit zo weinig mogelijk weg.',
          'Eens per maand kook je een thema-avond die je zelf bedenkt.',
        ],
      },
      {
        heading: 'Dit neem je mee',
        items: [
          'Een diploma zelfstandig werkend kok, of aantoonbare ervaring in een grote keuken.',
          'Je werkt overdag: van 7.30 tot 16.00 uur, en om de week in het weekend.',
        ],
      },
      {
        heading: 'Dit krijg je',
        items: [
          'Een vast contract, geen gebroken diensten en elke avond vrij.',
          'Tussen € 16,25 en € 21,40 per uur, met toeslag op zondag.',
          'Bewoners die komen vertellen of het lekker was. Ook als dat niet zo was.',
        ],
      },
    ],
  },
  {
    title: 'Medewerker huishouding verpleeghuis',
    trade: 'cleaning',
    occupation: 'schoonmaker gebouwen',
    place: 'zoetermeer',
    educationLevel: 'geen',
    hours: [8, 20],
    salary: [1498, 1650, 'HOUR'],
    contract: 'ON_CALL',
    closesInDays: 38,
    places: 4,
    orgUnit: 'Woonzorgcentrum Meerzicht',
    team: ['recruiter', 's.kaya'],
    workflow: 'Procedure met opvolging',
    createdDaysAgo: 16,
    publishedDaysAgo: 15,
    applications: 7,
    questions: [
      {
        kind: 'CHOICE',
        label: 'Op welk dagdeel kun je werken?',
        isRequired: true,
        options: ['Ochtend', 'Middag', 'Ochtend en middag'],
      },
    ],
    text: [
      'Een schone kamer voelt als thuis. In Meerzicht in Zoetermeer maak je de kamers en de huiskamers schoon. Bewoners kennen je naam, en jij die van hen.',
      {
        heading: 'Het werk',
        items: [
          'Je maakt kamers, badkamers en gangen schoon volgens een vaste lijst.',
          'Je ziet wat er nodig is: een nieuwe lamp, een kapotte stoel, een bewoner die hulp zoekt.',
          'Je werkt doordeweeks tussen 8.00 en 16.00 uur.',
        ],
      },
      {
        heading: 'Wat heb je nodig?',
        items: [
          'Geen diploma. We leren je het werk.',
          'Je spreekt een beetje Nederlands en wilt het beter leren. We betalen een taalcursus.',
        ],
      },
      {
        heading: 'Wat krijg je?',
        items: [
          'Eerst een oproepcontract. Na drie maanden kijken we samen naar vaste uren.',
          'Vanaf € 14,98 per uur en een vergoeding voor je reis.',
          'Collega’s die samen lunchen.',
        ],
      },
    ],
  },
  {
    title: 'Teammanager woonzorg',
    trade: 'management',
    occupation: 'manager zorginstelling',
    place: 'alkmaar',
    educationLevel: 'hbo-bachelor',
    hours: [32, 36],
    salary: [419700, 586400, 'MONTH'],
    contract: 'PERMANENT',
    closesInDays: 9,
    orgUnit: 'Woonzorgcentrum De Oude Werf',
    team: ['m.dewit', 'e.postma', 'committee', 'g.lindeman'],
    createdDaysAgo: 40,
    publishedDaysAgo: 37,
    applications: 9,
    questions: [
      {
        kind: 'LONG_TEXT',
        label: 'Wat doe je in je eerste honderd dagen?',
        isRequired: true,
        answers: [
          'Luisteren. Ik draai in de eerste maand met elk team een dienst mee, ook in de nacht. Daarna bespreek ik met het team wat we als eerste aanpakken.',
          'Ik wil snel zicht op verzuim en rooster, want daar zit meestal de pijn. Tegelijk maak ik kennis met alle familieleden in de cliëntenraad.',
          'Kennismaken, meelopen en pas daarna veranderen. Ik spreek met het team drie afspraken af die we binnen honderd dagen zichtbaar maken.',
        ],
      },
    ],
    text: [
      'De Oude Werf in Alkmaar heeft zes woningen, 48 bewoners en een team dat weet wat het wil. Wat ontbreekt is een teammanager die ruimte geeft, knopen doorhakt en de koffie kan waarderen.',
      {
        heading: 'Waar ga je over?',
        items: [
          'Je geeft leiding aan 54 verzorgenden, helpenden en leerlingen in vier teams.',
          'Je bent verantwoordelijk voor de kwaliteit van zorg, de bezetting en een budget van € 3,1 miljoen.',
          'Je werkt nauw samen met de behandeldienst, de cliëntenraad en de mantelzorgers.',
        ],
      },
      {
        heading: 'Wie ben jij?',
        items: [
          'Je hebt hbo-niveau en minstens drie jaar ervaring als leidinggevende, bij voorkeur in de zorg.',
          'Je stuurt op vertrouwen, en kijkt wel naar de cijfers.',
          'Je woont in de buurt van Alkmaar of wilt de reis graag maken.',
        ],
      },
      {
        heading: 'Wat staat ertegenover?',
        items: [
          'Een vaste baan in FWG 60.',
          'Een inwerkprogramma van drie maanden met een ervaren collega als maatje.',
          'Elk jaar een opleiding of training die je zelf kiest.',
        ],
      },
      'De eerste gesprekken zijn met een selectiecommissie, waarin ook een bewoner en een verzorgende zitten.',
    ],
  },
  {
    title: 'Vrijwilliger gastheer of gastvrouw',
    trade: 'volunteer',
    occupation: 'recreatiebegeleider',
    place: 'goes',
    educationLevel: 'geen',
    hours: [3, 8],
    contract: 'VOLUNTEER',
    places: 10,
    orgUnit: 'Woonzorgcentrum De Bevelanden',
    team: ['t.meijer', 'k.deruijter'],
    workflow: 'Korte procedure',
    createdDaysAgo: 48,
    publishedDaysAgo: 46,
    channels: ['CAREERS_SITE'],
    applications: 4,
    text: [
      'Een kopje koffie, een arm bij het wandelen, een potje kaarten. Als gastheer of gastvrouw in Goes maak je met weinig woorden een groot verschil.',
      {
        heading: 'Wat doe je?',
        items: [
          'Je ontvangt bezoek en drinkt koffie met bewoners.',
          'Je helpt bij de bingo, de zangochtend of het uitje naar de markt.',
          'Je kiest zelf je dagdeel: een keer per week of een keer per maand.',
        ],
      },
      {
        heading: 'Wat krijg je?',
        items: [
          'Een vaste begeleider en een cursus omgaan met dementie.',
          'Een vergoeding van € 2,10 per uur, je reiskosten en een kerstpakket.',
          'Een bos bloemen op je verjaardag. Van de bewoners.',
        ],
      },
      'We vragen een VOG voor je aan. Die kost je niets.',
    ],
  },
];
