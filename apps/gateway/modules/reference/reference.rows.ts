import MiniSearch from 'minisearch';
import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import type { Language } from '../../platform/language.ts';
import type { EducationLevel, Occupation, OccupationSuggestion, Place } from './reference.objects.ts';

/** These as JSON, for statements that read one along with something else. */
export function occupationJson(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'nameNl', ${alias}.name_nl, 'nameEn', ${alias}.name_en, 'iscoCode', ${alias}.isco_code)`;
}
export function educationLevelJson(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'nameNl', ${alias}.name_nl, 'nameEn', ${alias}.name_en, 'position', ${alias}.position)`;
}
export function placeJson(alias: string, asked?: { has(field: string): boolean }): string {
  const fields = Object.entries(placeFields).filter(([field]) => field === 'id' || !asked || asked.has(field));
  return `json_build_object(${fields.map(([field, column]) => `'${field}', ${alias}.${column}`).join(', ')})`;
}
const placeFields: Record<keyof Place, string> = {
  id: 'id',
  name: 'name',
  label: 'label',
  municipality: 'municipality',
  provinceNl: 'province_nl',
  provinceEn: 'province_en',
  latitude: 'latitude',
  longitude: 'longitude',
};

const allOccupations = statement(
  'reference.occupations',
  'select id, name_nl as "nameNl", name_en as "nameEn", isco_code as "iscoCode", synonyms_nl as "synonymsNl", synonyms_en as "synonymsEn" from occupation',
);
const placeColumns =
  'id, name, label, municipality, province_nl as "provinceNl", province_en as "provinceEn", latitude, longitude';
const allPlaces = statement(
  'reference.places',
  `select ${placeColumns}, aliases, coalesce(population, 0) as population, postcodes from place`,
);
const onePlace = statement('reference.placeById', `select ${placeColumns} from place where id = $1`);

/** Places by id, in batches. */
export const placesById: Batch<Place> = {
  query: statement('reference.placesById', `select id as key, ${placeColumns} from place where id = any($1::text[])`),
};
const allEducationLevels = statement(
  'reference.educationLevels',
  'select id, name_nl as "nameNl", name_en as "nameEn", position from education_level order by position',
);

type OccupationRow = Occupation & { synonymsNl: string[]; synonymsEn: string[] };
type PlaceRow = Place & { aliases: string[]; population: number; postcodes: string[] };
type OccupationEntry = { key: string; id: string; text: string; isName: boolean };

/** Accents, case and leading apostrophes do not matter when looking for a name. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^['’`]s[- ]/, 's-');
}

type References = {
  occupations: Record<Language, MiniSearch<OccupationEntry>>;
  occupationById: Map<string, Occupation>;
  places: PlaceRow[];
  placeNames: Map<string, string[]>;
};

/** Reference data does not change while the gateway runs; it is read at the first question. */
let references: Promise<References> | undefined;

function loadReferences(context: Context): Promise<References> {
  references ??= readReferences(context).catch((error: unknown) => {
    references = undefined;
    throw error;
  });
  return references;
}

async function readReferences(context: Context): Promise<References> {
  const occupations = await context.read.rows<OccupationRow>(allOccupations);
  const places = await context.read.rows<PlaceRow>(allPlaces);
  return {
    occupations: { NL: indexOf(occupations, 'NL'), EN: indexOf(occupations, 'EN') },
    occupationById: new Map(
      occupations.map(({ id, nameNl, nameEn, iscoCode }) => [id, { id, nameNl, nameEn, iscoCode }]),
    ),
    places: places.toSorted((a, b) => b.population - a.population || a.label.localeCompare(b.label, 'nl')),
    placeNames: new Map(places.map((place) => [place.id, [place.name, place.label, ...place.aliases].map(folded)])),
  };
}

function indexOf(occupations: OccupationRow[], language: Language): MiniSearch<OccupationEntry> {
  const index = new MiniSearch<OccupationEntry>({
    idField: 'key',
    fields: ['text'],
    storeFields: ['id', 'text', 'isName'],
    processTerm: (term) => folded(term),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      combineWith: 'AND',
      boostDocument: (_key, _term, stored) => (stored?.['isName'] ? 1.4 : 1),
    },
  });
  index.addAll(
    occupations.flatMap((row) => {
      const [name, synonyms] = language === 'NL' ? [row.nameNl, row.synonymsNl] : [row.nameEn, row.synonymsEn];
      return [name, ...synonyms].map((text, position) => ({
        key: `${row.id}:${position}`,
        id: row.id,
        text,
        isName: position === 0,
      }));
    }),
  );
  return index;
}

/** Occupations whose name or synonym begins like what was typed, best first, each once. */
export async function suggestOccupations(
  context: Context,
  text: string,
  language: Language,
  first: number,
): Promise<OccupationSuggestion[]> {
  const { occupations, occupationById } = await loadReferences(context);
  const found = new Map<string, OccupationSuggestion>();
  for (const hit of occupations[language].search(text.slice(0, 100))) {
    const occupation = occupationById.get(hit['id'] as string);
    if (occupation && !found.has(occupation.id))
      found.set(occupation.id, { occupation, matchedText: hit['text'] as string });
    if (found.size === first) break;
  }
  return [...found.values()];
}

/** Places by name, alias or postcode: exact names first, then larger places before smaller. */
export async function suggestPlaces(context: Context, text: string, first: number): Promise<Place[]> {
  const { places, placeNames } = await loadReferences(context);
  const asked = folded(text.trim().slice(0, 100));
  if (asked === '') return [];
  const postcode = /^(\d{4})\s?([a-z]{2})?$/.exec(asked)?.[1];
  if (postcode)
    return places
      .filter((place) => place.postcodes.includes(postcode))
      .slice(0, first)
      .map(withoutWeights);
  const namesOf = (place: PlaceRow): string[] => placeNames.get(place.id) ?? [];
  const exact = places.filter((place) => namesOf(place).includes(asked));
  const beginning = places.filter(
    (place) =>
      !exact.includes(place) && namesOf(place).some((name) => name.startsWith(asked) || name.includes(` ${asked}`)),
  );
  return [...exact, ...beginning].slice(0, first).map(withoutWeights);
}

function withoutWeights({
  id,
  name,
  label,
  municipality,
  provinceNl,
  provinceEn,
  latitude,
  longitude,
}: PlaceRow): Place {
  return { id, name, label, municipality, provinceNl, provinceEn, latitude, longitude };
}

export async function readPlace(context: Context, id: string): Promise<Place | null> {
  return (await context.read.one<Place>(onePlace, [id])) ?? null;
}

export function readEducationLevels(context: Context): Promise<EducationLevel[]> {
  return context.read.rows<EducationLevel>(allEducationLevels);
}
