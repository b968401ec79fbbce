import { Body, Container, Head, Heading, Html, Link, Preview, Section, Text } from '@react-email/components';
import { render, toPlainText } from '@react-email/render';
import type { MailData } from '@instroom/emails';
import { createElement as h, Fragment, type ReactElement, type ReactNode } from 'react';

interface Brand {
  organisationName: string;
  primaryColour: string;
  footerText: string;
}

const ink = '#17202b';
const text = { margin: '0 0 16px', fontSize: '16px', lineHeight: '26px', color: ink };
const heading = { margin: '28px 0 8px', fontSize: '18px', lineHeight: '26px', fontWeight: 600, color: ink };
const day = (value: string) => value.slice(0, 10).split('-').reverse().join('-');

/** The same acknowledgement as a component of React Email, as its makers would write it: subject, HTML and plain text. */
export async function acknowledgementInReact(brand: Brand, data: MailData<'acknowledgement'>) {
  const html = await htmlInReact(brand, data);
  return { subject: subjectOf(data), html, text: toPlainText(html) };
}

export function htmlInReact(brand: Brand, data: MailData<'acknowledgement'>): Promise<string> {
  return render(acknowledgement(brand, data));
}

function subjectOf({ vacancy }: MailData<'acknowledgement'>): string {
  return `Wij hebben je sollicitatie ontvangen: ${vacancy.title}`;
}

function acknowledgement(brand: Brand, data: MailData<'acknowledgement'>): ReactElement {
  const { candidate, vacancy, organisation, application } = data;
  const step = (words: string): ReactNode => h('li', { key: words, style: { margin: '0 0 6px' } }, words);
  return h(
    Html,
    { lang: 'nl' },
    h(Head, null),
    h(Preview, null, subjectOf(data)),
    h(
      Body,
      { style: { backgroundColor: '#f1f3f6', fontFamily: 'Arial, sans-serif' } },
      h(
        Container,
        { style: { width: '600px', padding: '32px 16px 0' } },
        h(
          Section,
          {
            style: {
              backgroundColor: '#ffffff',
              borderTop: `6px solid ${brand.primaryColour}`,
              borderRadius: '12px',
              padding: '28px 40px 20px',
            },
          },
          h(Text, { style: { ...text, fontWeight: 700, color: brand.primaryColour } }, brand.organisationName),
          h(Text, { style: text }, `Beste ${candidate.firstName},`),
          h(
            Text,
            { style: text },
            `Bedankt voor je sollicitatie bij ${organisation.name}. Fijn dat je bij ons wilt werken. Wij hebben je sollicitatie goed ontvangen.`,
          ),
          h(
            Section,
            {
              style: {
                backgroundColor: '#f3f5f8',
                borderLeft: `4px solid ${brand.primaryColour}`,
                padding: '16px 20px',
              },
            },
            h(
              Text,
              { style: text },
              h('strong', null, vacancy.title),
              h('br'),
              `Ontvangen op ${day(application.date)}`,
              h('br'),
              `Kenmerk: ${application.reference}`,
            ),
          ),
          h(Heading, { as: 'h2', style: heading }, 'Wat gebeurt er nu?'),
          h(
            'ol',
            { style: { ...text, padding: '0 0 0 22px' } },
            step('Wij lezen je sollicitatie.'),
            step('Wij kijken of de baan en jij bij elkaar passen.'),
            step('Je krijgt een e-mail van ons. Daarin staat of je op gesprek mag komen.'),
          ),
          h(Heading, { as: 'h2', style: heading }, 'Wanneer hoor je van ons?'),
          h(
            Text,
            { style: text },
            vacancy.closingDate
              ? `Tot en met ${day(vacancy.closingDate)} kunnen mensen solliciteren. Je hoort uiterlijk twee weken daarna van ons.`
              : 'Je hoort binnen twee weken van ons.',
          ),
          h(
            Text,
            { style: text },
            'Heb je een vraag over je sollicitatie? Noem dan altijd je kenmerk.',
            vacancy.url
              ? h(
                  Fragment,
                  null,
                  ' Wil je de vacature nog eens lezen? ',
                  h(Link, { href: vacancy.url, style: { color: brand.primaryColour } }, 'Bekijk de vacature'),
                  '.',
                )
              : null,
          ),
          h(Text, { style: text }, 'Met vriendelijke groet,', h('br'), organisation.name),
        ),
        h(
          Section,
          { style: { padding: '24px 40px 40px' } },
          h(
            Text,
            { style: { fontSize: '13px', lineHeight: '20px', color: '#5b6673' } },
            h('strong', null, brand.organisationName),
            brand.footerText.split('\n').map((line) => h(Fragment, { key: line }, h('br'), line)),
          ),
        ),
      ),
    ),
  );
}
