import { describe, expect, it } from 'vitest';
import { compileMail, defaultLayout, sampleMailData } from './emails.ts';
import { validateLayout } from './layout.ts';

const brand = { organisationName: 'Gemeente Waterrijk', primaryColour: '#0b6e69' };
const inBody = (markup: string) => defaultLayout.replace('<mj-body-slot />', `<mj-body-slot />\n${markup}`);

async function faultsIn(layout: string) {
  return (await validateLayout(layout, 'en')).map(
    ({ code, line, column, part }) => `${code} ${line}:${column} ${part}`,
  );
}

describe('MSG-11 a layout an organisation wrote itself', () => {
  it('has no problems when it is the one every organisation starts with, or one of its own making', async () => {
    expect(await faultsIn(defaultLayout)).toEqual([]);
    const own = `<mjml><mj-body><mj-section><mj-column>
      <mj-raw>{{#if brand.logoUrl}}</mj-raw><mj-image src="{{brand.logoUrl}}" alt="{{brand.organisationName}}" /><mj-raw>{{/if}}</mj-raw>
      <mj-body-slot />
      <mj-text>{{#each brand.legalLines}}{{this}}<br />{{/each}}<a href="https://waterrijk.example/privacy">Privacy</a></mj-text>
    </mj-column></mj-section></mj-body></mjml>`;
    expect(await faultsIn(own)).toEqual([]);
    const mail = await compileMail({
      layout: own,
      brand: { ...brand, legalText: 'KvK 12345678\nBtw NL001' },
      language: 'nl',
      context: 'general',
      template: { subject: 's', body: '<p>Dag {{candidate.firstName}}</p>' },
    });
    const { html } = mail.render(sampleMailData('general', 'nl'));
    expect(html).toContain('Dag Fatima');
    expect(html).toContain('KvK 12345678');
    expect(html).not.toContain('<img');
  });

  it.each([
    ['a slot that does not exist', '{{brand.secret}}', 'unknown-placeholder 12 brand.secret'],
    ['data of a candidate', '{{candidate.email}}', 'unknown-placeholder 12 candidate.email'],
    ['the constructor', '{{constructor.name}}', 'prototype-access 12 constructor.name'],
    ['an unclosed block', '{{#if brand.logoUrl}}', 'unclosed-block 10 {{#if brand.logoUrl}}'],
    ['a script', '<script>alert(1)</script>', 'element-not-allowed 10 <script>'],
    ['an included file', '<mj-include path="/etc/passwd" />', 'element-not-allowed 10 <mj-include>'],
    ['a form', '<form action="https://a.example"></form>', 'element-not-allowed 10 <form>'],
    ['a page that is loaded', '<meta http-equiv="refresh" content="0">', 'element-not-allowed 10 <meta>'],
    ['something that runs', '<img src="https://a.example/x.png" onerror="x()">', 'attribute-not-allowed 10 onerror'],
    ['a script link', '<a href="javascript:alert(1)">x</a>', 'unsafe-link 10 javascript:alert(1)'],
    [
      'a link made of a name',
      '<a href="{{brand.organisationName}}">x</a>',
      'unsafe-link 10 {{brand.organisationName}}',
    ],
    [
      'a style sheet from elsewhere',
      '<b style="background:url(http://a.example)">x</b>',
      'attribute-not-allowed 10 style',
    ],
  ])('with %s is refused at its line and column', async (_, markup, fault) => {
    const found = (await validateLayout(inBody(`<mj-text>${markup}</mj-text>`), 'en'))[0];
    expect(found?.line).toBe(lineOfSlot + 1);
    expect(`${found?.code} ${found?.column} ${found?.part}`).toBe(fault);
  });

  it('with a component MJML does not know is refused at its line', async () => {
    expect(await faultsIn(inBody('<mj-blink>x</mj-blink>'))).toEqual([
      `mjml ${lineOfSlot + 1}:1 Element mj-blink doesn't exist or is not registered`,
    ]);
  });

  it.each([
    ['no place for the text', defaultLayout.replace('<mj-body-slot />', '')],
    ['two places for the text', inBody('<mj-body-slot />')],
    ['its place outside the body', '<mjml><mj-head><mj-body-slot /></mj-head><mj-body></mj-body></mjml>'],
  ])('with %s is refused', async (_, layout) => {
    expect((await faultsIn(layout)).some((fault) => fault.startsWith('body-slot') || fault.startsWith('mjml'))).toBe(
      true,
    );
  });

  it.each([
    ['no MJML', 'hello'],
    ['empty', ''],
    ['one megabyte', 'x'.repeat(1_000_000)],
    ['half open', '<mjml><mj-body>'],
    ['deeply nested', `<mjml><mj-body>${'<mj-wrapper>'.repeat(3_000)}`],
    ['all braces', '{{#if brand.logoUrl}}'.repeat(1_900)],
  ])('that is %s is refused without harm', async (_, layout) => {
    expect((await validateLayout(layout, 'nl')).length).toBeGreaterThan(0);
  });
});

const lineOfSlot = defaultLayout.slice(0, defaultLayout.indexOf('<mj-body-slot />')).split('\n').length;
