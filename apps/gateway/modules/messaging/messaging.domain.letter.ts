import type { Language } from '../../platform/language.ts';
import type { DnsRecord } from './messaging.domain.objects.ts';

type Facts = { domain: string; organisationName: string; records: DnsRecord[] };

/** A text that somebody without knowledge of DNS can forward to those who have it. */
export function letterFor(language: Language, { domain, organisationName, records }: Facts) {
  const list = records
    .map(({ part, type, name, host, value }) => {
      const isSpf = part === 'SPF';
      const note =
        language === 'NL'
          ? isSpf
            ? `   Bestaat er al een SPF-record? Voeg dan alleen ${value.split(' ')[1]} toe, vóór het woord met “all”. Er mag er maar één zijn.\n`
            : part === 'DMARC'
              ? '   Alleen toevoegen als er nog geen DMARC-record is.\n'
              : ''
          : isSpf
            ? `   Is there an SPF record already? Then only add ${value.split(' ')[1]}, before the word with “all”. There may be only one.\n`
            : part === 'DMARC'
              ? '   Only add it when there is no DMARC record yet.\n'
              : '';
      const labels = language === 'NL' ? ['Naam', 'of', 'Waarde'] : ['Name', 'or', 'Value'];
      return `${part} (${type})\n   ${labels[0]}: ${name}  (${labels[1]}: ${host})\n   ${labels[2]}: ${value}\n${note}`;
    })
    .join('\n');
  if (language === 'NL')
    return {
      subject: `DNS-records voor ${domain} (mail vanuit Instroom)`,
      text: `Beste collega,

${organisationName} verstuurt mail aan kandidaten vanuit het wervingssysteem Instroom. Wil je de records hieronder toevoegen aan de DNS van ${domain}? Dan komt die mail niet in de spam terecht en kan niemand anders zich voor ons uitgeven.

${list}
Uitleg: SPF zegt welke servers namens het domein mogen mailen. DKIM zet een handtekening op elke mail. DMARC zegt wat ontvangers met andere mail moeten doen.

Laat het me weten als het gedaan is? Dan controleer ik het in Instroom.
`,
    };
  return {
    subject: `DNS records for ${domain} (mail from Instroom)`,
    text: `Dear colleague,

${organisationName} sends mail to candidates from the recruitment system Instroom. Would you please add the records below to the DNS of ${domain}? Then that mail does not end up in the spam, and nobody else can pretend to be us.

${list}
Explanation: SPF says which servers may send mail for the domain. DKIM puts a signature on every mail. DMARC says what receivers should do with other mail.

Will you let me know when it is done? Then I check it in Instroom.
`,
  };
}
