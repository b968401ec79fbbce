import type { FindPlacesQuery } from '@instroom/graphql/careers/graphql.ts';

export type FoundPlace = FindPlacesQuery['placeSuggestions'][number];

/** What a typed place turned out to mean. */
export type PlaceChoice =
  | { kind: 'none' }
  | { kind: 'found'; place: FoundPlace }
  | { kind: 'ambiguous'; places: readonly FoundPlace[] }
  | { kind: 'unknown' };

/**
 * The place that the typed text names. A label ("Bergen (Limburg)") names one place only; a name may stand for more
 * ("Bergen"); a beginning, another name or a postcode counts when it leads to one place.
 */
export function choosePlace(typed: string, suggestions: readonly FoundPlace[]): PlaceChoice {
  const wanted = plain(typed);
  if (!wanted) return { kind: 'none' };

  const labelled = suggestions.find(({ label }) => plain(label) === wanted);
  if (labelled) return { kind: 'found', place: labelled };

  const namesakes = suggestions.filter(({ name }) => plain(name) === wanted);
  const candidates = namesakes.length > 0 ? namesakes : suggestions;
  const [only, ...more] = candidates;
  if (!only) return { kind: 'unknown' };
  return more.length === 0 ? { kind: 'found', place: only } : { kind: 'ambiguous', places: candidates };
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
