import type { Sentence } from '../../platform/language.ts';

/** What a vacancy must say before the outside sees it, in the order of the form. */
export type Publishable = {
  descriptionText: string;
  hasOccupation: boolean;
  hasPlace: boolean;
  workplaceType: string;
  hasEducationLevel: boolean;
  hoursMin: number | null;
  contractType: string | null;
  isExpired: boolean;
};

const MINIMUM_DESCRIPTION = 100;

export function missingForPublication(vacancy: Publishable): { field: string; sentence: Sentence }[] {
  const missing: { field: string; sentence: Sentence }[] = [];
  const need = (isMissing: boolean, field: string, nl: string, en: string): void => {
    if (isMissing) missing.push({ field, sentence: { nl, en } });
  };
  need(
    vacancy.descriptionText.trim().length < MINIMUM_DESCRIPTION,
    'descriptionHtml',
    `Schrijf een omschrijving van minstens ${MINIMUM_DESCRIPTION} tekens.`,
    `Write a description of at least ${MINIMUM_DESCRIPTION} characters.`,
  );
  need(!vacancy.hasOccupation, 'occupationId', 'Kies een beroep.', 'Choose an occupation.');
  need(!vacancy.hasPlace && vacancy.workplaceType !== 'REMOTE', 'placeId', 'Kies een plaats.', 'Choose a place.');
  need(!vacancy.hasEducationLevel, 'educationLevelId', 'Kies een niveau.', 'Choose a level.');
  need(vacancy.hoursMin === null, 'hoursMin', 'Vul het aantal uren per week in.', 'Fill in the hours a week.');
  need(vacancy.contractType === null, 'contractType', 'Kies een soort contract.', 'Choose a contract type.');
  need(
    vacancy.isExpired,
    'closingDate',
    'Kies een sluitingsdatum die nog komt.',
    'Choose a closing date that is still to come.',
  );
  return missing;
}
