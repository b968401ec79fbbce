import { describe, expect, it } from 'vitest';
import {
  brandSchema,
  compileMail,
  compileProductMail,
  defaultAcknowledgement,
  defaultLayout,
  LayoutError,
  MailDataError,
  MailHolesError,
  sampleMailData,
  TemplateError,
  type MailTemplate,
} from './emails.ts';
import { productMailNames, productMails } from './mails/mails.ts';
import { languages } from './placeholders.ts';
import { previewBrand, renderSample } from './preview-mails.ts';

const brand = previewBrand.nl;
const acknowledge = (template: Partial<MailTemplate>) =>
  compileMail({
    layout: defaultLayout,
    brand,
    language: 'nl',
    context: 'acknowledgement',
    template: { subject: 'Bedankt', body: '<p>Dag</p>', ...template },
  });

const data = sampleMailData('acknowledgement', 'nl');
/** The sample with some of the candidate's values changed; the types are left aside to try bad ones. */
const withCandidate = (values: Record<string, unknown>) =>
  ({ ...data, candidate: { ...data.candidate, ...values } }) as typeof data;
const withVacancy = (values: Record<string, unknown>) =>
  ({ ...data, vacancy: { ...data.vacancy, ...values } }) as typeof data;

describe.each(productMailNames.flatMap((name) => languages.map((language) => ({ name, language }))))(
  '$name in $language',
  ({ name, language }) => {
    it('renders from its sample without a hole, a relative link or a leftover brace', async () => {
      const { subject, html, text } = await renderSample(name, language);
      for (const part of [subject, html, text]) expect(part).not.toMatch(/\{\{|\}\}|undefined|\[object/);
      for (const [, link] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(link).toMatch(/^(https?:\/\/|mailto:)/);
      expect(html).toContain(`lang="${language}"`);
      expect(text.trim().length).toBeGreaterThan(100);
      expect(text).not.toMatch(/<\/?[a-z]+>/);
      expect(Buffer.byteLength(html)).toBeLessThan(100 * 1024);
    });

    it('accepts its sample, and neither a missing nor a surplus value', async () => {
      const { dataSchema, sample } = productMails[name];
      expect(dataSchema.parse(sample[language])).toEqual(sample[language]);
      expect(dataSchema.safeParse({ ...sample[language], extra: {} }).success).toBe(false);
      expect(dataSchema.safeParse({ ...sample[language], vacancy: { title: 'x', secret: 'y' } }).success).toBe(false);
      const mail = await compileProductMail(name, { language, brand });
      expect(() => mail.render({} as never)).toThrow();
    });
  },
);

describe('HRO-47 the acknowledgement', () => {
  it.each(languages)(
    'thanks the applicant by name and says what happens next, when, and under which reference (%s)',
    async (language) => {
      const { subject, html, text } = await renderSample('messaging-acknowledgement', language);
      const sample = productMails['messaging-acknowledgement'].sample[language];
      expect(subject).toContain(sample.vacancy.title);
      const words = {
        nl: ['Beste Fatima,', 'Bedankt', 'Wat gebeurt er nu?', 'Wanneer hoor je van ons?'],
        en: ['Dear Fatima,', 'Thank you', 'What happens next?', 'When will you hear from us?'],
      };
      for (const part of [html, text])
        for (const word of [
          ...words[language],
          sample.vacancy.title,
          'S-2026-00417',
          '18-12-2026',
          sample.organisation.name,
        ])
          expect(part).toContain(word);
    },
  );

  it('says another term when the vacancy has no closing date, and leaves the link out when there is no page', async () => {
    const mail = await compileMail({
      layout: defaultLayout,
      brand,
      template: defaultAcknowledgement.nl,
      language: 'nl',
      context: 'acknowledgement',
    });
    const { html, text } = mail.render(withVacancy({ closingDate: null, url: null }));
    expect(text).toContain('Je hoort binnen twee weken van ons.');
    expect(text).not.toMatch(/Tot en met|Bekijk de vacature|\n\n\n/);
    expect(html).not.toContain('Bekijk de vacature');
  });
});

describe('HRO-45 placeholders', () => {
  it('are replaced by each recipient’s own data from one compiled mail', async () => {
    const mail = await acknowledge({ subject: '{{candidate.name}}', body: '<p>{{candidate.firstName}}</p>' });
    for (const firstName of ['Noor', 'Ömer']) {
      const { html, text } = mail.render(withCandidate({ firstName }));
      expect(html).toContain(firstName);
      expect(text).toContain(firstName);
    }
  });

  it('are written by their type', async () => {
    const mail = await acknowledge({
      body: '<p>{{vacancy.closingDate}} / {{vacancy.salaryMin}} {{vacancy.salaryPeriod}} / {{money vacancy.salaryMax vacancy.salaryPeriod}} / {{date application.date "weekday"}}</p>',
    });
    expect(mail.render(data).text.replaceAll('\u00a0', ' ')).toContain(
      '18-12-2026 / € 3.350 per maand / € 4.725,50 per maand / zaterdag 21-11-2026',
    );
  });

  it('MSG-09 MSG-10 fill an interview invitation with candidate, job, date, time and video link', async () => {
    const mail = await compileMail({
      layout: defaultLayout,
      brand,
      language: 'nl',
      context: 'interview',
      template: {
        subject: 'Gesprek over {{vacancy.title}}',
        body: '<p>{{candidate.name}}: {{date interview.startsAt "weekday"}}, {{date interview.startsAt "time"}} met {{interview.interviewers}}. <a href="{{interview.videoUrl}}">Open het gesprek</a></p><ul>{{#each interview.interviewers}}<li>{{this}} over {{../vacancy.title}}</li>{{/each}}</ul>',
      },
    });
    const { text, html } = mail.render(sampleMailData('interview', 'nl'));
    expect(text).toContain(
      'Fatima van der Meer: donderdag 03-12-2026, 14:30 uur met Sanne Bakker en Jeroen de Wit. Open het gesprek <https://video.waterrijk.example/gesprek/7f3a>',
    );
    expect(text).toContain('- Sanne Bakker over Beleidsmedewerker duurzaamheid\n- Jeroen de Wit over');
    expect(html).toContain('href="https://video.waterrijk.example/gesprek/7f3a"');
  });

  it('show times in the zone of the mail', async () => {
    const template = { subject: 's', body: '<p>{{interview.startsAt}}</p>' };
    const mail = await compileMail({
      layout: defaultLayout,
      brand,
      language: 'en',
      context: 'interview',
      template,
      timeZone: 'America/Curacao',
    });
    expect(mail.render(sampleMailData('interview', 'en')).text).toContain('03-12-2026 at 09:30');
  });

  it('that are empty are holes, and a mail with a hole is not rendered', async () => {
    const mail = await acknowledge({
      subject: '{{vacancy.place}}',
      body: '<p>{{candidate.phone}} {{date vacancy.closingDate "weekday"}} {{money vacancy.salaryMin vacancy.salaryPeriod}} {{candidate.name}}</p>',
    });
    const empty = {
      ...withCandidate({ phone: '  ' }),
      vacancy: { ...data.vacancy, place: null, closingDate: null, salaryPeriod: null },
    };
    expect(mail.holes(empty)).toEqual([
      'vacancy.place',
      'candidate.phone',
      'vacancy.closingDate',
      'vacancy.salaryPeriod',
    ]);
    expect(() => mail.render(empty)).toThrow(MailHolesError);
    expect(mail.holes(data)).toEqual([]);
  });

  it('that are missing from the data are holes too', async () => {
    const mail = await acknowledge({ body: '<p>{{candidate.firstName}}</p>' });
    expect(mail.holes({} as typeof data)).toEqual(['candidate.firstName']);
  });

  it('are no hole when a fallback, a condition or the salutation deals with them', async () => {
    const mail = await acknowledge({
      body: '<p>{{salutation candidate.firstName}} {{fallback vacancy.place "heel Nederland"}} {{fallback (date vacancy.closingDate "weekday") "tot wij iemand vinden"}}{{#if candidate.phone}}{{candidate.phone}}{{else}} geen nummer{{/if}}</p>',
    });
    const { text } = mail.render({
      ...withCandidate({ firstName: '', phone: null }),
      vacancy: { ...data.vacancy, place: null, closingDate: null },
    });
    expect(text).toContain('Beste sollicitant heel Nederland tot wij iemand vinden geen nummer');
  });
});

describe('values are shown literally', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;'],
    ['{{candidate.email}} {{{x}}} {{#if}}', '{{candidate.email}} {{{x}}} {{#if}}'],
    ['</mj-text><mj-raw>', '&lt;/mj-text&gt;&lt;mj-raw&gt;'],
    ['فاطمة بنت محمد', 'فاطمة بنت محمد'],
    ["Zoë 👩🏽‍💻 d’Ancona-O'Neil", 'Zoë 👩🏽‍💻 d’Ancona-O&#x27;Neil'],
    ['&amp; $& $1 \\n', '&amp;amp; $&amp; $1 \\n'],
  ])('%s', async (firstName, inHtml) => {
    const mail = await acknowledge({
      subject: 'Dag {{candidate.firstName}}',
      body: '<p>Dag {{candidate.firstName}}!</p>',
    });
    const { subject, html, text } = mail.render(withCandidate({ firstName }));
    expect(subject).toBe(`Dag ${firstName}`);
    expect(text).toContain(`Dag ${firstName}!`);
    expect(html).toContain(`Dag ${inHtml}!`);
  });

  it('HRO-45 however long: 10,000 characters in the subject, the text and the HTML', async () => {
    const mail = await acknowledge({
      subject: 'Dag {{candidate.firstName}}',
      body: '<p>Dag {{candidate.firstName}}!</p>',
    });
    const firstName = 'Å& '.repeat(3_333) + 'x';
    const { subject, html, text } = mail.render(withCandidate({ firstName }));
    expect(subject).toBe(`Dag ${firstName}`);
    expect(text).toContain(`Dag ${firstName}!`);
    expect(html).toContain(`Dag ${firstName.replaceAll('&', '&amp;')}!`);
  });

  it('HRO-45 but for marks that turn the direction of the words after them around', async () => {
    const mail = await acknowledge({ subject: '{{candidate.firstName}}: {{vacancy.title}}', body: '<p>x</p>' });
    const { subject } = mail.render(withCandidate({ firstName: '\u202eمحمد\u2066' }));
    expect(subject).toBe(`محمد: ${data.vacancy.title}`);
  });

  it('in the brand as well', async () => {
    const { html, text } = (
      await compileMail({
        layout: defaultLayout,
        language: 'nl',
        context: 'acknowledgement',
        template: { subject: 's', body: '<p>Dag</p>' },
        brand: { ...brand, organisationName: 'A & {{candidate.email}} <b>', footerText: '{{/if}}\n<i>' },
      })
    ).render(data);
    expect(html).toContain('A &amp; {{candidate.email}} &lt;b&gt;');
    expect(text).toContain('--\nA & {{candidate.email}} <b>');
    expect(html).toContain('{{/if}}<br>&lt;i&gt;');
  });

  it('but a subject stays one line, whatever a value or the template holds', async () => {
    const mail = await acknowledge({ subject: 'Dag\r\n {{candidate.firstName}}' });
    expect(mail.render(withCandidate({ firstName: 'Jan\r\nBcc: evil@mail.example\u0000\u2028x' })).subject).toBe(
      'Dag Jan Bcc: evil@mail.example x',
    );
  });
});

describe('data that is not what it should be is refused', () => {
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/vacatures',
    'https://a.example/" onclick="x',
    'https://',
    'https://a.example/\nx',
  ])('an address %j', async (url) => {
    const mail = await acknowledge({ body: '<p><a href="{{vacancy.url}}">x</a></p>' });
    expect(() => mail.render(withVacancy({ url }))).toThrow(MailDataError);
  });

  it('values of another type', async () => {
    const mail = await acknowledge({
      body: '<p>{{candidate.firstName}} {{vacancy.salaryMin}} {{vacancy.closingDate}}</p>',
    });
    for (const firstName of [7, {}, ['a'], () => 'a'])
      expect(() => mail.render(withCandidate({ firstName }))).toThrow(MailDataError);
    expect(() => mail.render(withVacancy({ salaryMin: '2500' }))).toThrow(MailDataError);
    expect(() => mail.render(withVacancy({ closingDate: '18-12-2026' }))).toThrow(MailDataError);
  });

  it('instances of classes, and values that are inherited', async () => {
    class Candidate {
      firstName = 'Fatima';
      get lastName() {
        return 'x';
      }
    }
    const mail = await acknowledge({ body: '<p>{{candidate.firstName}}</p>' });
    expect(() => mail.render({ ...data, candidate: new Candidate() as never })).toThrow(MailDataError);
    expect(() => mail.render({ ...data, candidate: Object.create({ firstName: 'x' }) as never })).toThrow(
      MailDataError,
    );
  });

  it('without telling the value', async () => {
    const mail = await acknowledge({ body: '<p><a href="{{vacancy.url}}">x</a></p>' });
    expect(() => mail.render(withVacancy({ url: 'secret' }))).toThrow(
      'The value of vacancy.url is not an absolute http, https or mailto address.',
    );
  });
});

describe('a layout', () => {
  it('serves every brand from one compilation', async () => {
    const compiled = await Promise.all(
      ['#ffd500', '#0b6e69'].map((primaryColour) =>
        compileMail({
          layout: defaultLayout,
          brand: { ...brand, primaryColour, logoUrl: `https://a.example/${primaryColour.slice(1)}.png` },
          language: 'nl',
          context: 'acknowledgement',
          template: { subject: 's', body: '<mj-button href="{{vacancy.url}}">Lees</mj-button>' },
        }),
      ),
    );
    const [yellow, green] = compiled.map((mail) => mail.render(data).html);
    expect(yellow).toContain('src="https://a.example/ffd500.png"');
    expect(yellow).toContain('#ffd500');
    expect(yellow).not.toContain('#0b6e69');
    expect(green).toContain('#0b6e69');
  });

  it.each([
    ['no place for the body', '<mjml><mj-body></mj-body></mjml>', 'exactly once'],
    [
      'a slot that does not exist',
      defaultLayout.replace('{{mail.subject}}', '{{brand.secret}}'),
      '3:17 The field brand.secret does not exist.',
    ],
    ['a candidate’s data', defaultLayout.replace('{{mail.subject}}', '{{candidate.email}}'), 'candidate.email'],
    ['a triple stash', defaultLayout.replace('{{mail.subject}}', '{{{mail.subject}}}'), 'two braces'],
    [
      'a bare block between components',
      defaultLayout.replace('<mj-body-slot />', '<mj-body-slot />{{#if brand.logoUrl}}<mj-text>x</mj-text>{{/if}}'),
      'MJML would lose {{#if brand.logoUrl}}',
    ],
    [
      'an unknown component',
      defaultLayout.replace('<mj-body-slot />', '<mj-body-slot /><mj-blink>x</mj-blink>'),
      'mj-blink',
    ],
  ])('with %s is refused', async (_, layout, reason) => {
    const compiling = compileMail({
      layout,
      brand,
      language: 'nl',
      context: 'acknowledgement',
      template: { subject: 's', body: '<p>x</p>' },
    });
    await expect(compiling).rejects.toThrow(LayoutError);
    await expect(compiling).rejects.toThrow(reason);
  });

  it('keeps the blocks between the components of a body', async () => {
    const mail = await acknowledge({
      body: '<mj-text>een</mj-text>{{#if vacancy.url}}<mj-text>twee</mj-text>{{else}}<mj-text>drie</mj-text>{{/if}}',
    });
    expect(mail.render(data).html).toMatch(/een[\s\S]*twee/);
    expect(mail.render(data).html).not.toContain('drie');
    expect(mail.render(withVacancy({ url: null })).html).not.toContain('twee');
  });
});

it.each([
  { primaryColour: 'red' },
  { primaryColour: '#12345' },
  { primaryColour: '#fff;background:url(x)' },
  { logoUrl: 'data:image/png;base64,x' },
  { logoUrl: 'mailto:a@b.example' },
  { organisationUrl: 'javascript:1' },
  { organisationName: '' },
])('a brand with %j is refused', (values) => {
  expect(brandSchema.safeParse({ ...brand, ...values }).success).toBe(false);
});

it('a template with problems is never compiled', async () => {
  await expect(acknowledge({ body: '<p>{{sender.name}}</p>' })).rejects.toThrow(TemplateError);
});

it('a hand-written text part is used as it is', async () => {
  const mail = await acknowledge({ body: '<p>HTML</p>', text: 'Dag {{candidate.firstName}},\n\nMet de hand.' });
  expect(mail.render(data).text).toMatch(/^Dag Fatima,\n\nMet de hand\.\n\n--\nGemeente Waterrijk\n/);
});
