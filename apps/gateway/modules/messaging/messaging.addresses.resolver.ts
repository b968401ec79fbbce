import { Arg, Ctx, ID, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadOne } from '../../platform/database/loader.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Candidate } from '../candidates/candidates.objects.ts';
import { clearAddressProblem } from './messaging.addresses.service.ts';
import { addressProblemsOf } from './messaging.addresses.rows.ts';
import { addressProblemSentence } from './messaging.failures.ts';
import { CandidateAddressInput } from './messaging.inputs.ts';
import { AddressProblem } from './messaging.objects.ts';

@Resolver(() => Candidate)
export class AddressesResolver {
  @Allow('MESSAGES_VIEW')
  @FieldResolver(() => AddressProblem, {
    nullable: true,
    description: "Why mail to the candidate's address did not arrive or was not wanted; null when nothing is known.",
  })
  async addressProblem(@Ctx() context: Context, @Root() candidate: Candidate): Promise<AddressProblem | null> {
    const found = await loadOne(context, addressProblemsOf, candidate.id);
    return found ? { ...found, sentence: addressProblemSentence(found.reason, context.language) } : null;
  }

  @Allow('MESSAGES_SEND')
  @Mutation(() => ID, {
    description:
      "Says that the candidate's address works after all, so that it is written to again. Errors: NOT_FOUND.",
  })
  clearAddressProblem(
    @Ctx() context: Context,
    @Arg('input', () => CandidateAddressInput) { candidateId }: CandidateAddressInput,
  ): Promise<string> {
    return clearAddressProblem(context, candidateId);
  }
}
