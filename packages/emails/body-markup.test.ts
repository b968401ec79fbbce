import { expect, it } from 'vitest';
import { bodyToMjml, bodyToText } from './body-markup.ts';
import { brandSlots, contrast } from './brand.ts';

it('the text of a body reads as a letter', () => {
  expect(
    bodyToText(`<h2>Welkom</h2><p>Een <strong>lange</strong>
    regel &amp; meer.<br>Tweede regel.</p><ul><li><p>een</p></li><li>twee<br>nog</li></ul>
    <ol><li>a</li><li>b</li></ol><blockquote><p>stil</p></blockquote><hr><p><a href="https://a.example/x?a=1&amp;b=2">Lees</a>, <a href="mailto:a@b.example">a@b.example</a></p>`),
  ).toBe(`Welkom

Een lange regel & meer.
Tweede regel.

- een
- twee
  nog

1. a
2. b

  stil

Lees <https://a.example/x?a=1&b=2>, a@b.example`);
});

it('the text of components has rows, and buttons with their address', () => {
  expect(
    bodyToText(
      '<mj-text>Dag</mj-text><mj-table><tr><th>Plaats</th><td>{{vacancy.place}}</td></tr><tr><th>Titel</th><td>{{vacancy.title}}</td></tr></mj-table><mj-button href="{{vacancy.url}}">Lees</mj-button>',
    ),
  ).toBe('Dag\n\nPlaats: {{vacancy.place}}\nTitel: {{vacancy.title}}\n\nLees: {{vacancy.url}}');
});

it('block tags between paragraphs get lines of their own in the text and mj-raw between components', () => {
  expect(bodyToText('{{#if vacancy.url}}<p>a</p>{{else}}<p>b</p>{{/if}}')).toBe(
    '{{#if vacancy.url}}\n\na\n\n{{else}}\n\nb\n\n{{/if}}',
  );
  expect(bodyToMjml('<mj-text>a</mj-text>{{#if vacancy.url}}<mj-divider />{{/if}}')).toBe(
    '<mj-text>a</mj-text>\n<mj-raw>{{#if vacancy.url}}</mj-raw>\n<mj-divider />\n<mj-raw>{{/if}}</mj-raw>',
  );
});

it('what is not on the list of elements and attributes is not written', () => {
  expect(bodyToMjml('<p onclick="x" title="y">a<!-- b --> < c</p>')).toBe(
    '<mj-text><p style="margin:0 0 16px">a &lt; c</p></mj-text>',
  );
});

it.each(['#ffd500', '#fff', '#000000', '#0b6e69', '#e4002b', '#808080'])(
  'the colours made of %s can be read on light and dark',
  (primaryColour) => {
    const slots = brandSlots({ organisationName: 'A', primaryColour });
    expect(contrast(slots.primaryColour, slots.onPrimaryColour)).toBeGreaterThanOrEqual(4.5);
    for (const light of ['#ffffff', '#f3f5f8']) expect(contrast(light, slots.linkColour)).toBeGreaterThanOrEqual(4.5);
    for (const dark of ['#1b2330', '#263041']) expect(contrast(dark, slots.darkLinkColour)).toBeGreaterThanOrEqual(4.5);
  },
);
