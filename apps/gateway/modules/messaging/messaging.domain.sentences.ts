import type { Sentence } from '../../platform/language.ts';
import type { Finding, FindingCode } from './messaging.domain.terms.ts';

type Words = (values: Record<string, string | number>) => { what: Sentence; todo: Sentence };

/** What is wrong and what to do about it, for somebody who has never seen a DNS record. */
const words: Record<FindingCode, Words> = {
  UNREACHABLE: ({ name }) => ({
    what: {
      nl: `De nameservers gaven geen antwoord op de vraag naar ${name}.`,
      en: `The name servers gave no answer when asked for ${name}.`,
    },
    todo: {
      nl: 'Dit zegt niets over je instellingen. Controleer over een paar minuten opnieuw.',
      en: 'This says nothing about your settings. Check again in a few minutes.',
    },
  }),
  SPF_MISSING: ({ domain }) => ({
    what: { nl: `${domain} heeft geen SPF-record.`, en: `${domain} has no SPF record.` },
    todo: {
      nl: 'Voeg het TXT-record hieronder toe. Na het opslaan kan het tot een uur duren voor iedereen het ziet.',
      en: 'Add the TXT record below. After saving, it can take up to an hour before everybody sees it.',
    },
  }),
  SPF_SEVERAL: ({ domain, count }) => ({
    what: {
      nl: `${domain} heeft ${count} SPF-records. Er mag er maar één zijn; met meer werkt er geen.`,
      en: `${domain} has ${count} SPF records. There may be only one; with more, none of them works.`,
    },
    todo: {
      nl: 'Zet alles in één record dat begint met v=spf1 en verwijder de andere.',
      en: 'Put everything in one record that begins with v=spf1 and remove the others.',
    },
  }),
  SPF_SYNTAX: ({ term }) => ({
    what: {
      nl: `Het SPF-record bevat iets dat niet klopt: “${term}”.`,
      en: `The SPF record contains something that is not right: “${term}”.`,
    },
    todo: {
      nl: 'Haal dit weg of verbeter het. Eén fout maakt het hele record ongeldig.',
      en: 'Remove or correct it. One mistake makes the whole record invalid.',
    },
  }),
  SPF_INCLUDE_MISSING: ({ include }) => ({
    what: {
      nl: `Het SPF-record noemt onze mailservers niet: include:${include} ontbreekt.`,
      en: `The SPF record does not name our mail servers: include:${include} is missing.`,
    },
    todo: {
      nl: `Voeg include:${include} toe aan het bestaande record, vóór het laatste woord (dat met “all”).`,
      en: `Add include:${include} to the existing record, before its last word (the one with “all”).`,
    },
  }),
  SPF_INCLUDE_AFTER_ALL: ({ include }) => ({
    what: {
      nl: `include:${include} staat achter “all”. Wat daarachter staat, telt niet.`,
      en: `include:${include} stands after “all”. Whatever comes after it does not count.`,
    },
    todo: { nl: `Zet include:${include} vóór “all”.`, en: `Put include:${include} before “all”.` },
  }),
  SPF_ALLOWS_ALL: ({ term }) => ({
    what: {
      nl: `Het SPF-record eindigt op “${term}”: iedereen ter wereld mag namens je domein mailen.`,
      en: `The SPF record ends in “${term}”: anybody in the world may send mail in the name of your domain.`,
    },
    todo: { nl: 'Vervang dit door ~all.', en: 'Replace it by ~all.' },
  }),
  SPF_NO_END: () => ({
    what: {
      nl: 'Het SPF-record zegt niet wat er met andere afzenders moet gebeuren.',
      en: 'The SPF record does not say what to do with other senders.',
    },
    todo: { nl: 'Laat het record eindigen op ~all.', en: 'Let the record end in ~all.' },
  }),
  SPF_TOO_MANY_LOOKUPS: ({ count }) => ({
    what: {
      nl: `Het SPF-record kost ${count} opzoekingen in de DNS. Na 10 stopt een ontvanger en telt het record niet meer.`,
      en: `The SPF record takes ${count} look-ups in the DNS. After 10 a receiver stops and the record no longer counts.`,
    },
    todo: {
      nl: 'Haal diensten weg die je niet meer gebruikt, of vervang een include door de IP-adressen (ip4:…) van die dienst.',
      en: 'Remove services that you no longer use, or replace an include by the IP addresses (ip4:…) of that service.',
    },
  }),
  SPF_VOID_LOOKUPS: ({ count }) => ({
    what: {
      nl: `${count} namen in het SPF-record bestaan niet. Bij meer dan 2 stopt een ontvanger.`,
      en: `${count} names in the SPF record do not exist. With more than 2 a receiver stops.`,
    },
    todo: {
      nl: 'Haal de verwijzingen weg naar diensten die niet meer bestaan.',
      en: 'Remove the references to services that no longer exist.',
    },
  }),
  SPF_INCLUDE_EMPTY: ({ name }) => ({
    what: {
      nl: `Het SPF-record verwijst naar ${name}, maar daar staat geen SPF-record. Daardoor is het geheel ongeldig.`,
      en: `The SPF record refers to ${name}, but there is no SPF record there. That makes all of it invalid.`,
    },
    todo: { nl: `Haal include:${name} weg of verbeter de naam.`, en: `Remove include:${name} or correct the name.` },
  }),
  SPF_PTR: () => ({
    what: {
      nl: 'Het SPF-record gebruikt “ptr”. Dat is verouderd en wordt door veel ontvangers genegeerd.',
      en: 'The SPF record uses “ptr”. That is outdated and ignored by many receivers.',
    },
    todo: { nl: 'Haal “ptr” weg.', en: 'Remove “ptr”.' },
  }),
  DKIM_MISSING: ({ name }) => ({
    what: { nl: `Er staat nog geen record op ${name}.`, en: `There is no record at ${name} yet.` },
    todo: {
      nl: 'Voeg het TXT-record hieronder toe. Na het opslaan kan het tot een uur duren voor iedereen het ziet.',
      en: 'Add the TXT record below. After saving, it can take up to an hour before everybody sees it.',
    },
  }),
  DKIM_WRONG_NAME: ({ name, found }) => ({
    what: {
      nl: `De sleutel staat op de verkeerde naam: ${found}. Ontvangers zoeken hem op ${name}.`,
      en: `The key is at the wrong name: ${found}. Receivers look for it at ${name}.`,
    },
    todo: {
      nl: 'Verander de naam van het record. Veel DNS-panelen zetten je domein er zelf achter: vul dan alleen het deel ervoor in.',
      en: 'Change the name of the record. Many DNS panels add your domain themselves: then fill in only the part before it.',
    },
  }),
  DKIM_SEVERAL: ({ name, count }) => ({
    what: {
      nl: `Op ${name} staan ${count} sleutels. Een ontvanger weet niet welke geldt.`,
      en: `There are ${count} keys at ${name}. A receiver does not know which one counts.`,
    },
    todo: { nl: 'Laat alleen het record hieronder staan.', en: 'Leave only the record below.' },
  }),
  DKIM_SYNTAX: ({ name }) => ({
    what: {
      nl: `Het record op ${name} is niet te lezen als DKIM-sleutel.`,
      en: `The record at ${name} cannot be read as a DKIM key.`,
    },
    todo: { nl: 'Vervang de waarde door die hieronder.', en: 'Replace the value by the one below.' },
  }),
  DKIM_BROKEN: ({ name, length }) => ({
    what: {
      nl: `De sleutel op ${name} is niet heel: van de waarde zijn ${length} tekens over of er zijn tekens veranderd.`,
      en: `The key at ${name} is damaged: ${length} characters of the value are left, or characters were changed.`,
    },
    todo: {
      nl: 'Kopieer de hele waarde opnieuw. Kan je DNS-paneel maar 255 tekens aan, splits de waarde dan in stukken tussen aanhalingstekens.',
      en: 'Copy the whole value again. If your DNS panel takes only 255 characters, split the value into parts between quotation marks.',
    },
  }),
  DKIM_REVOKED: ({ name }) => ({
    what: {
      nl: `De sleutel op ${name} is ingetrokken: achter p= staat niets.`,
      en: `The key at ${name} was revoked: there is nothing after p=.`,
    },
    todo: {
      nl: 'Zet de waarde hieronder terug, of vervang de sleutel als iemand hem bewust introk.',
      en: 'Put the value below back, or replace the key if somebody revoked it on purpose.',
    },
  }),
  DKIM_DIFFERS: ({ name }) => ({
    what: {
      nl: `Op ${name} staat een andere sleutel dan die waarmee wij ondertekenen.`,
      en: `The key at ${name} is not the one that we sign with.`,
    },
    todo: { nl: 'Vervang de waarde door die hieronder.', en: 'Replace the value by the one below.' },
  }),
  DKIM_TESTING: ({ name }) => ({
    what: {
      nl: `Het record op ${name} staat op proef (t=y). Ontvangers mogen de handtekening dan negeren.`,
      en: `The record at ${name} is on trial (t=y). Receivers may then ignore the signature.`,
    },
    todo: { nl: 'Haal t=y weg.', en: 'Remove t=y.' },
  }),
  DMARC_MISSING: ({ name }) => ({
    what: {
      nl: `Er is geen DMARC-record op ${name}. Je mail komt aan, maar grote ontvangers vertrouwen je domein minder.`,
      en: `There is no DMARC record at ${name}. Your mail arrives, but large receivers trust your domain less.`,
    },
    todo: {
      nl: 'Voeg het record hieronder toe. Met p=none verandert er nog niets aan de aflevering.',
      en: 'Add the record below. With p=none nothing changes in what is delivered.',
    },
  }),
  DMARC_SEVERAL: ({ name, count }) => ({
    what: {
      nl: `Op ${name} staan ${count} DMARC-records. Ontvangers negeren ze dan allemaal.`,
      en: `There are ${count} DMARC records at ${name}. Receivers then ignore all of them.`,
    },
    todo: { nl: 'Laat er één staan.', en: 'Leave one.' },
  }),
  DMARC_SYNTAX: ({ name }) => ({
    what: {
      nl: `Het DMARC-record op ${name} is niet te lezen: het moet p=none, p=quarantine of p=reject bevatten.`,
      en: `The DMARC record at ${name} cannot be read: it has to contain p=none, p=quarantine or p=reject.`,
    },
    todo: { nl: 'Vervang de waarde door die hieronder.', en: 'Replace the value by the one below.' },
  }),
  DMARC_NONE: () => ({
    what: {
      nl: 'DMARC staat op p=none: nepmail namens je domein wordt gemeld, maar niet tegengehouden.',
      en: 'DMARC is on p=none: forged mail in your name is reported, but not stopped.',
    },
    todo: {
      nl: 'Gaat alles een paar weken goed, kies dan p=quarantine.',
      en: 'When all goes well for a few weeks, choose p=quarantine.',
    },
  }),
  DMARC_NO_REPORTS: ({ domain }) => ({
    what: {
      nl: 'Het DMARC-record noemt geen adres voor rapporten (rua).',
      en: 'The DMARC record names no address for reports (rua).',
    },
    todo: {
      nl: `Voeg rua=mailto:dmarc@${domain} toe, of een ander adres dat iemand leest.`,
      en: `Add rua=mailto:dmarc@${domain}, or another address that somebody reads.`,
    },
  }),
};

export function sentencesOf({ code, values = {} }: Finding): { what: Sentence; todo: Sentence } {
  return words[code](values);
}
