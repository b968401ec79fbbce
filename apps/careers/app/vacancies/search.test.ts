import { describe, expect, test } from 'vitest';
import { choosePlace, type FoundPlace } from './place-choice';
import { changeSearch, effectiveSort, readSearch, searchPath, searchVariables, widerRadius } from './search';

const search = (query: string) => readSearch(new URLSearchParams(query));

describe('a search in the address', () => {
  test('comes back as it was', () => {
    const asked = search('q=lasser&place=Den+Haag&radius=50&level=mbo4&hours=24-32&contract=PERMANENT&sort=DISTANCE');

    expect(searchPath(asked, 'nl')).toBe(
      '/vacatures?q=lasser&place=Den+Haag&radius=50&level=mbo4&hours=24-32&contract=PERMANENT&sort=DISTANCE',
    );
    expect(readSearch(new URL(searchPath(asked, 'en'), 'https://x.example').searchParams)).toEqual(asked);
  });

  test('leaves out what was not asked, and the radius without a place', () => {
    expect(searchPath(search('q=&radius=50&hours='), 'en')).toBe('/en/jobs');
  });

  test('takes nonsense as not asked', () => {
    const asked = search('radius=7&hours=a&contract=SLAVE&sort=UP&page=-3&q=%00a%07b');

    expect(asked).toMatchObject({ radiusKm: 25, hours: '', contractType: '', sort: undefined, page: 1, word: 'a b' });
  });

  test('starts at the first page when something changes', () => {
    const changed = changeSearch(search('q=kok&after=abc&page=3'), { word: '' });

    expect(searchPath(changed, 'nl')).toBe('/vacatures');
  });
});

describe('what the gateway is asked', () => {
  test('has no distance without a known place', () => {
    expect(searchVariables(search('place=Nergens&radius=50'), undefined)).toMatchObject({
      placeId: undefined,
      radiusKm: undefined,
    });
    expect(searchVariables(search('place=Delft&radius=50'), 'delft')).toMatchObject({ placeId: 'delft', radiusKm: 50 });
  });

  test.each([
    ['', false, 'NEWEST'],
    ['q=kok', false, 'RELEVANCE'],
    ['place=Delft', true, 'DISTANCE'],
    ['q=kok&sort=NEWEST', false, 'NEWEST'],
    ['sort=DISTANCE', false, 'NEWEST'],
    ['sort=RELEVANCE&place=Delft', true, 'DISTANCE'],
  ])('sorts "%s" (place known: %s) by %s', (query, hasPlace, sort) => {
    expect(effectiveSort(search(query), hasPlace)).toBe(sort);
  });

  test('splits the hours', () => {
    expect(searchVariables(search('hours=24-32'), undefined)).toMatchObject({ hoursMin: 24, hoursMax: 32 });
  });
});

test('the circle widens step by step until the widest', () => {
  expect([widerRadius(5), widerRadius(25), widerRadius(100)]).toEqual([10, 50, undefined]);
});

describe('a typed place', () => {
  const place = (id: string, name: string, label = name): FoundPlace => ({
    id,
    name,
    label,
    municipality: '',
    provinceNl: '',
    provinceEn: '',
  });
  const limburg = place('bergen-li', 'Bergen', 'Bergen (Limburg)');
  const holland = place('bergen-nh', 'Bergen', 'Bergen (Noord-Holland)');
  const op = place('bergen-op-zoom', 'Bergen op Zoom');
  const hague = place('den-haag', 'Den Haag');

  test('is found by its name, though others begin alike', () => {
    expect(choosePlace('den  haag', [hague, place('den-ham', 'Den Ham')])).toEqual({ kind: 'found', place: hague });
  });

  test('is asked back when more places have that name', () => {
    expect(choosePlace('Bergen', [op, limburg, holland])).toEqual({ kind: 'ambiguous', places: [limburg, holland] });
  });

  test('is found by the label that was chosen from the list', () => {
    expect(choosePlace('Bergen (Noord-Holland)', [holland])).toEqual({ kind: 'found', place: holland });
  });

  test('is found by another name or a postcode when that leads to one place', () => {
    expect(choosePlace('The Hague', [hague])).toEqual({ kind: 'found', place: hague });
    expect(choosePlace('2511 AB', [hague])).toEqual({ kind: 'found', place: hague });
  });

  test('is unknown when nothing is like it', () => {
    expect(choosePlace('Atlantis', [])).toEqual({ kind: 'unknown' });
    expect(choosePlace('Súdwest', [place('sudwest', 'Sudwest')]).kind).toBe('found');
    expect(choosePlace('  ', [])).toEqual({ kind: 'none' });
  });
});
