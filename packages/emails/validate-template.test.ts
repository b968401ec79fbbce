import { describe, expect, it } from 'vitest';
import { defaultAcknowledgement } from './emails.ts';
import { languages, mailContexts, placeholderKeysOf, placeholders } from './placeholders.ts';
import { templateLimits, validateTemplate } from './validate-template.ts';

const sound = {
  subject: 'Je sollicitatie',
  body: '<p>Beste {{candidate.firstName}}</p>',
  context: 'acknowledgement',
} as const;

/** Code, position and part of what is wrong with a body. */
function faultsIn(body: string, context: (typeof mailContexts)[number] = 'acknowledgement') {
  return validateTemplate({ ...sound, body, context }).map(
    ({ code, line, column, part }) => `${code} ${line}:${column} ${part}`,
  );
}

describe('a sound template', () => {
  it('HRO-47 the acknowledgement an organisation starts with has no problems', () => {
    for (const language of languages)
      expect(validateTemplate({ ...defaultAcknowledgement[language], context: 'acknowledgement' })).toEqual([]);
  });

  it('HRO-45 may print every placeholder of its context', () => {
    for (const context of mailContexts) {
      const body = placeholderKeysOf(context)
        .map((key) => `<p>{{${key}}}</p>`)
        .join('\n');
      expect(faultsIn(body, context)).toEqual([]);
    }
  });

  it('may use the commands and blocks', () => {
    expect(
      faultsIn(
        `<p>{{salutation candidate.firstName}},</p>
      {{#if vacancy.salaryMin}}<p>{{money vacancy.salaryMin vacancy.salaryPeriod}} {{money vacancy.salaryMax "MONTH"}}</p>{{else if vacancy.place}}<p>{{vacancy.place}}</p>{{/if}}
      {{#unless candidate.phone}}<p>{{fallback (date vacancy.closingDate "weekday") 'open'}}</p>{{/unless}}
      <p>{{date interview.startsAt "time" zone="Europe/London"}} {{list interview.interviewers "or"}}</p>
      <ul>{{#each interview.interviewers}}<li>{{this}}{{#unless @last}};{{/unless}} {{../vacancy.title}}</li>{{/each}}</ul>
      {{!-- a remark with {{braces}} --}}<p>\\{{literal}}</p>
      <p><a href="{{interview.videoUrl}}">link</a> <a href="mailto:{{sender.email}}">mail</a> <a href="https://waterrijk.example/?s={{application.reference}}">site</a> <a href="{{fallback vacancy.url 'https://waterrijk.example'}}">vacature</a></p>`,
        'interview',
      ),
    ).toEqual([]);
  });

  it('may be MJML components, with blocks between them', () => {
    expect(
      faultsIn(
        '<mj-text><p>Dag</p></mj-text>\n{{#if vacancy.url}}<mj-button href="{{vacancy.url}}">Lees</mj-button>{{/if}}<mj-spacer height="8px" />',
      ),
    ).toEqual([]);
  });
});

describe('problems', () => {
  it.each([
    [
      'an unknown placeholder',
      '<p>Beste\n  {{candidate.firstname}}</p>',
      'unknown-placeholder 2:5 candidate.firstname',
    ],
    ['a group instead of a placeholder', '<p>{{candidate}}</p>', 'unknown-placeholder 1:6 candidate'],
    [
      'another spelling of a known placeholder',
      '<p>{{candidate/firstName}}</p>',
      'unknown-placeholder 1:6 candidate/firstName',
    ],
    [
      'a placeholder of another kind of message',
      '<p>{{sender.name}}</p>',
      'placeholder-not-in-context 1:6 sender.name',
    ],
    [
      'a placeholder of another kind of message in a block',
      '<p>Dag</p>\n{{#if interview.location}}x{{/if}}',
      'placeholder-not-in-context 2:7 interview.location',
    ],
    ['an unclosed block', '<p>a</p>\n  {{#if vacancy.url}}<p>b</p>', 'unclosed-block 2:3 {{#if vacancy.url}}'],
    ['a block closed by another', '{{#if vacancy.url}}<p>b</p>{{/unless}}', 'unclosed-block 1:1 {{#if vacancy.url}}'],
    ['a closing tag alone', '<p>b</p>{{/if}}', 'unopened-block 1:9 {{/if}}'],
    ['an unclosed placeholder', '<p>{{candidate.name</p>', 'unclosed-placeholder 1:4 {{candidate.name</p>'],
    ['a triple stash', '<p>{{{candidate.name}}}</p>', 'unescaped-placeholder 1:4 {{{candidate.name}}}'],
    ['an ampersand stash', '<p>{{& candidate.name}}</p>', 'unescaped-placeholder 1:4 {{& candidate.name}}'],
    ['a raw block', '{{{{if x}}}}{{{{/if}}}}', 'unescaped-placeholder 1:1 {{{{if x}}}'],
    ['the constructor', '<p>{{candidate.constructor}}</p>', 'prototype-access 1:6 candidate.constructor'],
    ['the prototype', '<p>{{candidate.__proto__.x}}</p>', 'prototype-access 1:6 candidate.__proto__.x'],
    ['a bracketed constructor', '<p>{{candidate.[constructor]}}</p>', 'prototype-access 1:6 candidate.constructor'],
    ['a bare constructor', '<p>{{constructor}}</p>', 'prototype-access 1:6 constructor'],
    ['an unknown helper', '<p>{{upper candidate.name}}</p>', 'unknown-helper 1:6 upper'],
    ['lookup', '<p>{{lookup candidate "name"}}</p>', 'unknown-helper 1:6 lookup'],
    ['with', '{{#with candidate}}{{/with}}', 'unknown-helper 1:1 {{#with}}'],
    ['the name of the constructor', '<p>{{constructor.name}}</p>', 'prototype-access 1:6 constructor.name'],
    ['a partial', '<p>{{> footer}}</p>', 'syntax 1:4 {{> footer}}'],
    ['a decorator', '{{* inline}}', 'syntax 1:1 {{* inline}}'],
    ['the root', '<p>{{@root.candidate.name}}</p>', 'unknown-placeholder 1:6 @root.candidate.name'],
    ['the layout’s slots', '<p>{{brand.organisationName}}</p>', 'unknown-placeholder 1:6 brand.organisationName'],
    ['a date that is no date', '<p>{{date candidate.name}}</p>', 'wrong-argument 1:11 candidate.name'],
    ['a date format that does not exist', '<p>{{date application.date "mm/dd"}}</p>', 'wrong-argument 1:28 "mm/dd"'],
    ['the time of a day', '<p>{{date vacancy.closingDate "time"}}</p>', 'wrong-argument 1:31 "time"'],
    [
      'a zone that does not exist',
      '<p>{{date application.date zone="Mars/Base"}}</p>',
      'wrong-argument 1:28 zone="Mars/Base"',
    ],
    ['a fallback without text', '<p>{{fallback vacancy.place}}</p>', 'wrong-argument 1:4 {{fallback vacancy.place}}'],
    ['nonsense between braces', '<p>{{candidate.name}} {{candidate.name)}}</p>', 'syntax 1:23 {{candidate.name)}}'],
    ['a script', '<p>a</p>\n<script>alert(1)</script>', 'element-not-allowed 2:1 <script>'],
    ['a style sheet', '<style>p{}</style>', 'element-not-allowed 1:1 <style>'],
    ['an include', '<mj-include path="/etc/passwd" />', 'element-not-allowed 1:1 <mj-include>'],
    ['a raw component', '<mj-raw><script>1</script></mj-raw>', 'element-not-allowed 1:1 <mj-raw>'],
    [
      'a component inside text',
      '<p><mj-button href="https://a.example">x</mj-button></p>',
      'element-not-allowed 1:4 <mj-button>',
    ],
    ['an event handler', '<p onclick="x()">a</p>', 'attribute-not-allowed 1:1 onclick'],
    ['a style', '<p style="color:{{candidate.name}}">a</p>', 'attribute-not-allowed 1:1 style'],
    ['a script link', '<p><a href="javascript:alert(1)">a</a></p>', 'unsafe-link 1:4 javascript:alert(1)'],
    ['a relative link', '<p><a href="/vacatures">a</a></p>', 'unsafe-link 1:4 /vacatures'],
    ['a link made of a name', '<p><a href="{{candidate.name}}">a</a></p>', 'unsafe-link 1:4 {{candidate.name}}'],
    [
      'a host made of a value',
      '<p><a href="https://{{candidate.name}}">a</a></p>',
      'unsafe-link 1:4 https://{{candidate.name}}',
    ],
    [
      'a script as fallback of a link',
      '<p><a href="{{fallback vacancy.url \'javascript:1\'}}">a</a></p>',
      "unsafe-link 1:4 {{fallback vacancy.url 'javascript:1'}}",
    ],
    ['text between components', '<mj-text>a</mj-text>los', 'text-not-allowed 1:21 los'],
  ])('%s', (_, body, problem) => {
    expect(faultsIn(body)[0]).toBe(problem);
  });

  it('MSG-11 include a list inside a list: it could print without end', () => {
    const list = '{{#each interview.interviewers}}';
    const inside = '{{#each ../interview.interviewers}}';
    expect(faultsIn(`<p>${list}a${inside}b{{/each}}{{/each}}</p>`, 'interview')).toEqual([
      'nested-each 1:37 {{#each}}',
    ]);
  });

  it('are all reported, in reading order', () => {
    expect(faultsIn('<p>{{b.a}}</p>\n<iframe></iframe>\n<p>{{c.a}}</p>').map((line) => line.split(' ')[1])).toEqual([
      '1:6',
      '2:1',
      '3:6',
    ]);
  });

  it('suggest the placeholder that was meant, in the language asked for', () => {
    const [problem] = validateTemplate({ ...sound, subject: '{{vacancy.titel}}', language: 'en' });
    expect(problem).toMatchObject({
      field: 'subject',
      suggestion: 'vacancy.title',
      sentence: 'The field vacancy.titel does not exist. Do you mean vacancy.title?',
    });
  });

  it('include an empty and a too long text', () => {
    expect(
      validateTemplate({ ...sound, subject: ' ', body: 'x'.repeat(templateLimits.body + 1) }).map(({ field, code }) => [
        field,
        code,
      ]),
    ).toEqual([
      ['subject', 'empty'],
      ['body', 'too-long'],
    ]);
  });

  it('are found in a hand-written text too, and in braces that only appear once entities are read', () => {
    expect(validateTemplate({ ...sound, text: 'Dag {{candidate.nam}}' })[0]).toMatchObject({
      field: 'text',
      code: 'unknown-placeholder',
      column: 7,
    });
    expect(validateTemplate({ ...sound, body: '<p>&#123;&#123;constructor}}</p>' })[0]).toMatchObject({
      field: 'text',
      code: 'prototype-access',
    });
  });

  it.each([
    ['open braces', '{{'.repeat(30_000)],
    ['open blocks', '{{#if vacancy.url}}'.repeat(3_000)],
    ['nested blocks', '{{#if vacancy.url}}'.repeat(2_000) + '{{/if}}'.repeat(2_000)],
    ['nested elements', '<b>'.repeat(19_000)],
    ['unknown names', '{{a.b}}'.repeat(8_000)],
    ['one long name', `{{${'a'.repeat(59_000)}}}`],
    ['one megabyte', '{{candidate.name}} '.repeat(55_000)],
    ['lists inside lists', '{{#each interview.interviewers}}'.repeat(1_500) + '{{/each}}'.repeat(1_500)],
  ])('of a hostile text of %s are found without harm', (_, body) => {
    expect(() => validateTemplate({ ...sound, body })).not.toThrow();
  });
});

it('every placeholder is named, described and sampled in both languages', () => {
  for (const { label, description, sample, contexts } of Object.values(placeholders)) {
    for (const language of languages)
      expect([label[language], description[language], sample[language]].every(Boolean)).toBe(true);
    expect(contexts.length).toBeGreaterThan(0);
  }
});
