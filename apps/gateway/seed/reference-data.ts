import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ClientBase } from 'pg';
import { insertRows, type Row } from './insert-rows.ts';
import { packageFile } from './package-file.ts';
import { parseCsv } from './parse-csv.ts';

interface EscoOccupation {
  id: string;
  code: string;
  isco: string;
  nl: string;
  en: string;
  altNl: string[];
  altEn: string[];
}

const files = ['places.csv', 'occupations.jsonl', 'job-titles-nl.csv', 'education-levels.json'] as const;

/** Relations close enough to find an occupation by its everyday title. */
const synonymRelations = new Set(['exactMatch', 'closeMatch', 'narrowMatch']);

/**
 * Brings places, occupations and levels of education up to date with the files in `reference`, in
 * one transaction. A database that already holds exactly these files is left alone: the comment on
 * table `place` keeps their hash. Rows are never deleted, since vacancies point at them.
 */
export async function importReferenceData(client: ClientBase): Promise<{ isChanged: boolean }> {
  const [places, occupations, jobTitles, levels] = (await Promise.all(
    files.map((file) => readFile(packageFile('seed', 'reference', file), 'utf8')),
  )) as [string, string, string, string];
  const hash = createHash('sha256')
    .update(JSON.stringify([places, occupations, jobTitles, levels]))
    .digest('hex');
  const mark = `Reference data sha256:${hash}`;

  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(hashtext('reference data'))`);
    const held = await client.query<{ mark: string | null }>(
      `select obj_description('place'::regclass, 'pg_class') as mark`,
    );
    const isChanged = held.rows[0]?.mark !== mark;
    if (isChanged) {
      await insertRows(client, 'place', placeRows(places), 'id');
      await insertRows(client, 'occupation', occupationRows(occupations, jobTitles), 'id');
      await insertRows(client, 'education_level', educationLevelRows(levels), 'id');
      await client.query(`comment on table place is '${mark}'`);
    }
    await client.query('commit');
    return { isChanged };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

function placeRows(csv: string): Row[] {
  return parseCsv(csv).map((place) => ({
    id: place.id,
    name: place.name,
    label: place.label,
    aliases: list(place.aliases, '|'),
    municipality_code: place.municipality_code,
    municipality: place.municipality,
    province_code: place.province_code,
    province_nl: place.province_nl,
    province_en: place.province_en,
    labour_market_region_code: place.labour_market_region_code,
    latitude: Number(place.lat),
    longitude: Number(place.lon),
    population: place.population ? Number(place.population) : null,
    postcodes: list(place.postcodes, ' '),
  }));
}

function occupationRows(jsonLines: string, jobTitles: string): Row[] {
  const titlesOf = jobTitlesByOccupation(jobTitles);
  return jsonLines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as EscoOccupation)
    .map((occupation) => ({
      id: occupation.id,
      code: occupation.code,
      isco_code: occupation.isco,
      name_nl: occupation.nl,
      name_en: occupation.en,
      synonyms_nl: otherNames(occupation.nl, [...(titlesOf.get(occupation.id) ?? []), ...occupation.altNl]),
      synonyms_en: otherNames(occupation.en, occupation.altEn),
    }));
}

function jobTitlesByOccupation(csv: string): Map<string, string[]> {
  const titlesOf = new Map<string, string[]>();
  for (const { title = '', relation = '', esco_id: occupation = '' } of parseCsv(csv)) {
    if (synonymRelations.has(relation)) titlesOf.set(occupation, [...(titlesOf.get(occupation) ?? []), title]);
  }
  return titlesOf;
}

function educationLevelRows(json: string): Row[] {
  const levels = JSON.parse(json) as { id: string; nl: string; en: string; position: number }[];
  return levels.map((level) => ({ id: level.id, name_nl: level.nl, name_en: level.en, position: level.position }));
}

/** Without the name itself and without names that differ only in capitals. */
function otherNames(name: string, candidates: string[]): string[] {
  const seen = new Set([name.toLowerCase()]);
  return candidates.filter((candidate) => {
    const key = candidate.toLowerCase();
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

function list(text: string | undefined, separator: string): string[] {
  return text ? text.split(separator) : [];
}
