import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/paging.ts';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { type NotificationKind, NotificationKindEnum, NotificationMailEnum } from '../access/notifications.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'Something the viewer was told.' })
export class Notification {
  @Field(() => ID) id: string;
  @Field(() => NotificationKindEnum) kind: NotificationKind;
  @Field(() => String, { description: "What happened, in one sentence in the viewer's language." }) text: string;
  @Field(() => String, { description: 'The page of the console it leads to, such as /applications/….' }) path: string;
  @Field(() => GraphQLMoment) createdAt: Date;
  @Field(() => GraphQLMoment, { nullable: true, description: 'Null as long as it was not read.' })
  readAt: Date | null;
}

export const NotificationConnection = connectionOf(Notification, 'Notification', { counted: false });

@ObjectType({ simpleResolvers: true, description: 'The bell: how much there is that the viewer did not read.' })
export class NotificationCount {
  @Field(() => Int) unread: number;
}

@ObjectType({ simpleResolvers: true, description: 'How the viewer is told of one kind of news.' })
export class NotificationPreference {
  @Field(() => NotificationKindEnum) kind: NotificationKind;
  @Field(() => String, { description: "In the viewer's language." }) title: string;
  @Field(() => String, { description: "When it comes, in the viewer's language." }) explanation: string;
  @Field(() => Boolean, { description: 'Whether it is shown under the bell.' }) isInConsole: boolean;
  @Field(() => NotificationMailEnum) mail: string;
}

@ObjectType({ simpleResolvers: true, description: 'How the viewer wants to be told.' })
export class NotificationPreferences {
  @Field(() => Boolean, { description: 'Off: no notification comes by e-mail, whatever is chosen per kind.' })
  receivesEmail: boolean;
  @Field(() => [NotificationPreference], { description: "The kinds that concern the viewer's role." })
  kinds: NotificationPreference[];
}
