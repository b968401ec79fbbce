import { expect, test } from 'vitest';
import { draftOf, inheritedBy, valuesOf } from './layout-values.ts';

const layout = (orgUnitId: string | null, more: object) => ({
  orgUnitId,
  version: 1,
  name: null,
  website: null,
  logo: null,
  colour: null,
  footerNl: null,
  footerEn: null,
  legalNl: null,
  legalEn: null,
  mjml: null,
  ...more,
});
const orgUnits = [
  { id: 'a', name: 'A', depth: 0, parentId: null },
  { id: 'b', name: 'B', depth: 1, parentId: 'a' },
];

test('MSG-11 an empty field of a layout shows what it is inherited from, the nearest first', () => {
  const mailLayouts = [
    layout(null, { name: 'Organisatie', colour: '#112233' }),
    layout('a', { name: 'Onderdeel' }),
    layout('b', { name: 'Zichzelf' }),
  ];
  expect(inheritedBy('b', { mailLayouts, orgUnits })).toMatchObject({ name: 'Onderdeel', colour: '#112233' });
  expect(inheritedBy('a', { mailLayouts, orgUnits }).name).toBe('Organisatie');
  expect(inheritedBy(null, { mailLayouts, orgUnits }).name).toBe('');
});

test('a layout is sent with the id of its logo and its part', () => {
  const values = valuesOf(layout('a', { logo: { id: 'x', url: '/images/x' } }));
  expect(draftOf(values, 'a')).toMatchObject({ orgUnitId: 'a', logoImageId: 'x', name: '' });
});
