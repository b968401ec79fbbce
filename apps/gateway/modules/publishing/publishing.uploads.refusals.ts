import { DomainError } from '../../platform/errors.ts';
import type { Sentence } from '../../platform/language.ts';
import type { RefusalReason } from './publishing.uploads.worker.ts';

const KINDS: Sentence = { nl: 'PDF, DOCX of ODT', en: 'PDF, DOCX or ODT' };

const sentences: Record<RefusalReason | 'UNREADABLE', Sentence> = {
  OTHER_KIND: {
    nl: `Dit bestand is geen ${KINDS.nl}. Sla je cv op als ${KINDS.nl} en kies het opnieuw.`,
    en: `This file is not a ${KINDS.en}. Save your CV as ${KINDS.en} and choose it again.`,
  },
  BROKEN_PDF: {
    nl: 'Deze PDF is beschadigd en kan niet worden geopend. Sla je cv opnieuw op als PDF en kies het opnieuw.',
    en: 'This PDF is damaged and cannot be opened. Save your CV as a PDF again and choose it again.',
  },
  LOCKED_PDF: {
    nl: 'Deze PDF is beveiligd met een wachtwoord. Kies een PDF zonder wachtwoord.',
    en: 'This PDF is protected with a password. Choose a PDF without a password.',
  },
  BROKEN_DOCUMENT: {
    nl: `Dit document is beschadigd of beveiligd en kan niet worden geopend. Sla je cv opnieuw op als ${KINDS.nl} en kies het opnieuw.`,
    en: `This document is damaged or protected and cannot be opened. Save your CV again as ${KINDS.en} and choose it again.`,
  },
  TOO_MUCH_INSIDE: {
    nl: 'Er zit veel meer in dit document dan in een cv past. Sla je cv op als PDF en kies het opnieuw.',
    en: 'There is far more in this document than fits in a CV. Save your CV as a PDF and choose it again.',
  },
  UNREADABLE: {
    nl: `Dit bestand is te ingewikkeld om te lezen. Sla je cv opnieuw op als ${KINDS.nl} en kies het opnieuw.`,
    en: `This file is too complicated to read. Save your CV again as ${KINDS.en} and choose it again.`,
  },
};

export function refusal(reason: RefusalReason | 'UNREADABLE'): DomainError {
  return new DomainError('BAD_INPUT', sentences[reason], { details: { status: 422, reason } });
}

export function empty(): DomainError {
  return new DomainError(
    'BAD_INPUT',
    { nl: 'Dit bestand is leeg. Kies een ander bestand.', en: 'This file is empty. Choose another file.' },
    { details: { status: 422, reason: 'EMPTY' } },
  );
}

export function tooLarge(): DomainError {
  return new DomainError(
    'BAD_INPUT',
    {
      nl: 'Dit bestand is groter dan 10 MB. Kies een kleiner bestand.',
      en: 'This file is larger than 10 MB. Choose a smaller file.',
    },
    { details: { status: 413, reason: 'TOO_LARGE' } },
  );
}

export function cutShort(): DomainError {
  return new DomainError(
    'BAD_INPUT',
    {
      nl: 'Het bestand is niet helemaal aangekomen. Kies het opnieuw.',
      en: 'The file did not arrive completely. Choose it again.',
    },
    { details: { reason: 'CUT_SHORT' } },
  );
}

export function alreadySent(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Met deze uploadlink is al een bestand verstuurd. Kies het bestand opnieuw.',
    en: 'A file was sent with this upload link already. Choose the file again.',
  });
}

export function unknownTicket(): DomainError {
  return new DomainError('NOT_ALLOWED', {
    nl: 'Deze uploadlink is verlopen. Kies het bestand opnieuw.',
    en: 'This upload link has expired. Choose the file again.',
  });
}
