/** How somebody drops out: the organisation says no, or the candidate does. */
export const exclusionKinds = ['REJECTED', 'WITHDRAWN'] as const;
export type ExclusionKind = (typeof exclusionKinds)[number];

/** The reasons that an organisation begins with. Its own to change. */
export const startingReasons: { kind: ExclusionKind; nl: string; en: string }[] = [
  { kind: 'REJECTED', nl: 'Andere kandidaat past beter', en: 'Another candidate fits better' },
  { kind: 'REJECTED', nl: 'Opleiding sluit niet aan', en: 'Education does not match' },
  { kind: 'REJECTED', nl: 'Te weinig ervaring', en: 'Too little experience' },
  { kind: 'REJECTED', nl: 'Salariswens past niet', en: 'Salary expectation does not fit' },
  { kind: 'REJECTED', nl: 'Vacature is vervuld', en: 'Vacancy is filled' },
  { kind: 'WITHDRAWN', nl: 'Andere baan gevonden', en: 'Found another job' },
  { kind: 'WITHDRAWN', nl: 'Arbeidsvoorwaarden passen niet', en: 'Terms of employment do not fit' },
  { kind: 'WITHDRAWN', nl: 'Geen reactie van de kandidaat', en: 'No answer from the candidate' },
  { kind: 'WITHDRAWN', nl: 'Persoonlijke redenen', en: 'Personal reasons' },
];
