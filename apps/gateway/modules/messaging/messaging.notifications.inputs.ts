import { Field, ID, InputType } from 'type-graphql';
import {
  type NotificationKind,
  NotificationKindEnum,
  type NotificationMail,
  NotificationMailEnum,
} from '../access/notifications.terms.ts';

@InputType({ description: 'What was read.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'All of the viewer when left out.' })
  notificationIds?: string[] | null;
}

@InputType({ description: 'How the viewer wants to be told of one kind of news.' })
export class NotificationPreferenceInput {
  @Field(() => NotificationKindEnum) kind: NotificationKind;
  @Field(() => Boolean) isInConsole: boolean;
  @Field(() => NotificationMailEnum) mail: NotificationMail;
}

@InputType({ description: 'How the viewer wants to be told; what is left out stays as it was.' })
export class SetNotificationPreferencesInput {
  @Field(() => Boolean, { nullable: true }) receivesEmail?: boolean | null;
  @Field(() => [NotificationPreferenceInput], { nullable: true }) kinds?: NotificationPreferenceInput[] | null;
}
