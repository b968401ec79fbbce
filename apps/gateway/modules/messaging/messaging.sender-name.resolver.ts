import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { readSenderName, setSenderNameKind } from './messaging.sender-name.service.ts';
import { type SenderNameKind, SenderNameKindEnum } from './messaging.terms.ts';

@InputType({ description: 'Whose name candidates see at mails that colleagues write.' })
export class SetSenderNameKindInput {
  @Field(() => SenderNameKindEnum) kind: SenderNameKind;
}

@ObjectType({ simpleResolvers: true, description: 'Whose name candidates see at mails that colleagues write.' })
export class SenderName {
  @Field(() => SenderNameKindEnum) kind: SenderNameKind;
  @Field(() => String, { description: 'The name that mails in the name of the organisation carry.' })
  organisationName: string;
}

@Resolver()
export class SenderNameResolver {
  @Allow('ORGANISATION_MANAGE')
  @Query(() => SenderName, { description: 'Whose name candidates see at mails that colleagues write.' })
  senderName(@Ctx() context: Context): Promise<SenderName> {
    return readSenderName(context);
  }

  @Allow('ORGANISATION_MANAGE')
  @Mutation(() => SenderNameKindEnum, {
    description: 'For what is written from now on; planned messages stay as they are.',
  })
  async setSenderNameKind(
    @Ctx() context: Context,
    @Arg('input', () => SetSenderNameKindInput) { kind }: SetSenderNameKindInput,
  ): Promise<SenderNameKind> {
    await setSenderNameKind(context, kind);
    return kind;
  }
}
