import { expect, test } from 'vitest';
import { readExpression, writeValue } from './expression.ts';
import { toEditor, toSource } from './template-source.ts';

/** As the editor gives its content back: chips with their label inside. */
const through = (source: string) =>
  toSource(toEditor(source).replace(/(<span data-expression="[^"]*")><\/span>/g, '$1 class="chip">Label</span>'));

test.each([
  '<p>Beste {{candidate.firstName}}, tot {{date vacancy.closingDate "weekday"}}.</p>',
  '<p>Te {{fallback vacancy.place "Nederland & omstreken"}}</p>',
  '<p><a href="{{vacancy.url}}">Bekijk {{vacancy.title}}</a></p>',
  '{{#if vacancy.place}}<p>In {{vacancy.place}}</p>{{else}}<p>Thuis</p>{{/if}}',
  '<p>Een</p>\n<mj-button href="{{vacancy.url}}">Bekijk</mj-button>'.replace(
    '<p>Een</p>',
    '<mj-text><p>Een</p></mj-text>',
  ),
  '<mj-text><p>Een</p></mj-text>\n{{#if vacancy.url}}\n<mj-button href="{{vacancy.url}}">Bekijk</mj-button>\n{{/if}}\n<mj-text><p>Twee</p></mj-text>',
  '<mj-image src="https://x.example/a.png" alt="Ons gebouw" width="300px" />\n<mj-text><p>Een</p></mj-text>',
])('a template comes back from the editor as it went in: %s', (source) => {
  expect(through(source)).toBe(source);
});

test('a condition on a line of its own leaves no empty paragraph in the mail', () => {
  expect(
    toSource(
      '<p><span data-expression="#if vacancy.place">x</span></p><p>In Hoorn</p><p><span data-expression="/if">x</span></p>',
    ),
  ).toBe('{{#if vacancy.place}}<p>In Hoorn</p>{{/if}}');
});

test('an expression is read as what the editor can offer, and kept as it is otherwise', () => {
  expect(readExpression('vacancy.place')).toEqual({ kind: 'value', key: 'vacancy.place' });
  expect(readExpression('fallback vacancy.place "Hier"')).toEqual({
    kind: 'value',
    key: 'vacancy.place',
    fallback: 'Hier',
  });
  expect(readExpression('#if vacancy.place')).toEqual({ kind: 'if', key: 'vacancy.place' });
  expect(readExpression('date interview.startsAt "time" zone="Europe/London"').kind).toBe('raw');
  expect(readExpression('money vacancy.salaryMin vacancy.salaryPeriod')).toEqual({
    kind: 'value',
    key: 'vacancy.salaryMin',
    format: { command: 'money', argument: 'vacancy.salaryPeriod' },
  });
  expect(writeValue({ key: 'vacancy.place', fallback: 'de "regio"' })).toBe('fallback vacancy.place "de regio"');
});

test.each([
  'vacancy.place',
  'date vacancy.closingDate "weekday"',
  'money vacancy.salaryMin vacancy.salaryPeriod',
  'list interview.interviewers "or"',
  'fallback vacancy.place "Nederland"',
  'fallback (date vacancy.closingDate "weekday") "tot wij iemand vinden"',
])('HRO-45 a field with its format and fallback is read and written as it was: %s', (text) => {
  const read = readExpression(text);
  expect(read.kind === 'value' && writeValue(read)).toBe(text);
});
