/** Sentences that fit any vacancy. */

export const letterOpenings = {
  NL: [
    'Toen ik jullie vacature las, dacht ik meteen: dit is het.',
    'Via een oud-collega hoorde ik dat jullie iemand zoeken.',
    'Ik kwam jullie vacature tegen en wil graag reageren.',
    'Met veel plezier heb ik jullie vacature gelezen.',
    'Ik zoek een nieuwe stap, en deze baan past daar goed bij.',
    'Graag stel ik me aan jullie voor.',
    'Vorige week ben ik langs geweest en ik was onder de indruk.',
  ],
  EN: [
    'I read your vacancy twice, and then started writing.',
    'A former colleague pointed me to this position.',
    'I would like to apply for this position.',
    'Your vacancy describes the work I am looking for.',
  ],
} as const;

export const letterClosings = {
  NL: [
    'Ik vertel er graag meer over in een gesprek.',
    'Ik kom graag een keer langs om kennis te maken.',
    'Bellen mag altijd, het liefst na vier uur.',
    'Mag ik een dag meelopen?',
    'Ik hoor graag van jullie.',
    'In mijn cv lees je wat ik eerder heb gedaan.',
  ],
  EN: [
    'I would be glad to tell you more in a conversation.',
    'You can reach me by phone on any weekday.',
    'My résumé tells you about earlier projects.',
    'I look forward to hearing from you.',
  ],
} as const;

export const rejectionReasons = [
  'Te weinig ervaring met zelfstandig werken; voorgesteld om later opnieuw te reageren.',
  'Er waren kandidaten met meer ervaring in dit vak.',
  'De gevraagde registratie ontbreekt.',
  'Aantal uren past niet bij het rooster.',
  'Reisafstand is te groot voor de vroege diensten.',
  'Reageerde na drie pogingen niet op ons contact.',
];

export const rejectionAfterInterviewReasons = [
  'Goed gesprek, maar een andere kandidaat sloot beter aan bij het team.',
  'Verwachtingen over de functie lopen te ver uiteen.',
  'Referenties bevestigen het beeld uit het gesprek niet.',
];

export const withdrawalReasons = [
  'Heeft een andere baan aangenomen.',
  'Blijft toch bij de huidige werkgever.',
  'Vindt de reistijd bij nader inzien te lang.',
];

/** Notes of whoever spoke to the candidate, by the group of the stage in which they are written. */
export const generalNotes = {
  IN_PROGRESS: [
    'Gebeld: enthousiast, heldere vragen over de diensten.',
    'Voicemail ingesproken, belt morgen terug.',
    'Cv is wat kort, maar de brief is sterk. Uitnodigen.',
    'Heeft nog een andere procedure lopen, graag snel schakelen.',
    'Past goed bij het profiel dat we met het team hebben besproken.',
  ],
  INTERVIEW: [
    'Prettig gesprek, luistert goed en vraagt door. Van mij een ja.',
    'Komt eerst wat verlegen over, maar geeft goede voorbeelden.',
    'Het team wil graag een ochtend meelopen plannen.',
    'Twijfel over de beschikbaarheid in het weekend, navragen.',
    'Sterk op inhoud. Tweede gesprek met de commissie plannen.',
  ],
  OFFER: ['Voorstel besproken, wil een dag bedenktijd.', 'Vraagt om inschaling één trede hoger, overlegd met HR.'],
  HIRED: [
    'Contract getekend. Laptop en pas aangevraagd.',
    'Eerste werkdag afgesproken, werkbegeleider is op de hoogte.',
  ],
  OTHER: ['Ochtend meegelopen: het team is unaniem positief.', 'Meeloopdag verzet, kandidaat was ziek.'],
} as const;

export const towns = [
  'Den Haag',
  'Leiden',
  'Delft',
  'Zoetermeer',
  'Voorburg',
  'Katwijk',
  'Haarlem',
  'Alkmaar',
  'Goes',
  'Middelburg',
  'Rijswijk',
  'Leidschendam',
] as const;
