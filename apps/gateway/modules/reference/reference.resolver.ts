import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { Language } from '../../platform/language.ts';
import { Public } from '../../platform/permissions/marks.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { EducationLevel, OccupationSuggestion, Place } from './reference.objects.ts';
import { readEducationLevels, readPlace, suggestOccupations, suggestPlaces } from './reference.rows.ts';

const MAXIMUM_SUGGESTIONS = 20;

function atMost(first: number | null): number {
  return Math.max(1, Math.min(first ?? 8, MAXIMUM_SUGGESTIONS));
}

@Resolver()
export class ReferenceResolver {
  @Public()
  @Query(() => [EducationLevel], { description: 'All levels, from low to high.' })
  educationLevels(@Ctx() context: Context): Promise<EducationLevel[]> {
    return readEducationLevels(context);
  }

  @Public()
  @Query(() => [OccupationSuggestion], {
    description: 'Occupations that fit what was typed so far, best first; at most 20.',
  })
  occupationSuggestions(
    @Ctx() context: Context,
    @Arg('text', () => String) text: string,
    @Arg('language', () => LanguageEnum) language: Language,
    @Arg('first', () => Int, { defaultValue: 8, nullable: true }) first: number | null,
  ): Promise<OccupationSuggestion[]> {
    return suggestOccupations(context, text, language, atMost(first));
  }

  @Public()
  @Query(() => [Place], { description: 'Places by name, alias or postcode, best first; at most 20.' })
  placeSuggestions(
    @Ctx() context: Context,
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int, { defaultValue: 8, nullable: true }) first: number | null,
  ): Promise<Place[]> {
    return suggestPlaces(context, text, atMost(first));
  }

  @Public()
  @Query(() => Place, { nullable: true, description: 'One place; null when there is none with this id.' })
  place(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Place | null> {
    return readPlace(context, id);
  }
}
