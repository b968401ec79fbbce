import { FindPlacesDocument } from '@instroom/graphql/careers/graphql.ts';
import type { ServerClient } from '@instroom/graphql/client.ts';
import { answerOf } from '~/shell/gateway.server';
import { choosePlace, type PlaceChoice } from './place-choice';

export async function resolvePlace(gateway: ServerClient, typed: string): Promise<PlaceChoice> {
  if (!typed) return { kind: 'none' };
  const { placeSuggestions } = answerOf(await gateway.run(FindPlacesDocument, { text: typed }));
  return choosePlace(typed, placeSuggestions);
}
