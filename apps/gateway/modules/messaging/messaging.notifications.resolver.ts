import { Arg, Args, Ctx, Mutation, Query, Resolver, Subscription } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { type Connection, PageArgs } from '../../platform/graphql/paging.ts';
import { inLanguage } from '../../platform/language.ts';
import { subscribeTo } from '../../platform/live/subscription.ts';
import { SignedIn } from '../../platform/permissions/marks.ts';
import { refreshPrincipal } from '../access/access.identify.service.ts';
import { notificationKinds } from '../access/notifications.terms.ts';
import { MarkNotificationsReadInput, SetNotificationPreferencesInput } from './messaging.notifications.inputs.ts';
import { pathOf } from './messaging.notifications.mail.ts';
import {
  Notification,
  NotificationConnection,
  NotificationCount,
  NotificationPreferences,
} from './messaging.notifications.objects.ts';
import {
  countUnreadNotifications,
  type NotificationRow,
  readNotificationPage,
  readPreferences,
  readReceivesEmail,
} from './messaging.notifications.rows.ts';
import { sentenceOf } from './messaging.notifications.sentences.ts';
import {
  markNotificationsRead,
  notificationsTopic,
  setNotificationPreferences,
} from './messaging.notifications.service.ts';

@Resolver()
export class NotificationsResolver {
  @SignedIn()
  @Query(() => NotificationConnection, {
    description: 'What the viewer was told and can still see, newest first.',
  })
  async notifications(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<Notification>> {
    const { edges, pageInfo } = await readNotificationPage(context, page);
    return {
      edges: edges.map((edge) => ({ cursor: edge.cursor, node: presented(context, edge.node) })),
      pageInfo,
    };
  }

  @SignedIn()
  @Query(() => NotificationCount, { description: 'How much the viewer was told and did not read.' })
  async notificationCount(@Ctx() context: Context): Promise<NotificationCount> {
    return { unread: await countUnreadNotifications(context) };
  }

  @SignedIn()
  @Query(() => NotificationPreferences, { description: 'Of what the viewer is told, and how.' })
  notificationPreferences(@Ctx() context: Context): Promise<NotificationPreferences> {
    return preferencesOf(context);
  }

  @SignedIn()
  @Mutation(() => NotificationCount, { description: 'Marks notifications of the viewer as read.' })
  async markNotificationsRead(
    @Ctx() context: Context,
    @Arg('input', () => MarkNotificationsReadInput) { notificationIds }: MarkNotificationsReadInput,
  ): Promise<NotificationCount> {
    await markNotificationsRead(context, notificationIds ?? null);
    return { unread: await countUnreadNotifications(context) };
  }

  @SignedIn()
  @Mutation(() => NotificationPreferences, { description: 'Chooses of what the viewer is told, and how.' })
  async setNotificationPreferences(
    @Ctx() context: Context,
    @Arg('input', () => SetNotificationPreferencesInput) { kinds, receivesEmail }: SetNotificationPreferencesInput,
  ): Promise<NotificationPreferences> {
    await setNotificationPreferences(context, kinds ?? [], receivesEmail);
    return preferencesOf(context);
  }

  @SignedIn()
  @Subscription(() => NotificationCount, {
    description: 'Tells the count again whenever the viewer is told something or reads it.',
    subscribe: ({ context }) => watchOwn(context as Context),
  })
  async notificationCountChanged(@Ctx() context: Context): Promise<NotificationCount> {
    return { unread: await countUnreadNotifications(context) };
  }
}

function watchOwn(context: Context): Promise<AsyncGenerator<object>> {
  const { userId } = context.user;
  const isStillTheirs = (asking: Context): Promise<boolean> => Promise.resolve(asking.user.userId === userId);
  return subscribeTo<object>(context, refreshPrincipal, notificationsTopic(userId), isStillTheirs);
}

async function preferencesOf(context: Context): Promise<NotificationPreferences> {
  const [receivesEmail, choices] = await Promise.all([readReceivesEmail(context), readPreferences(context)]);
  const kinds = choices.map((choice) => {
    const { title, explanation } = notificationKinds[choice.kind];
    return {
      ...choice,
      title: inLanguage(title, context.language),
      explanation: inLanguage(explanation, context.language),
    };
  });
  return { receivesEmail, kinds };
}

function presented(context: Context, row: NotificationRow): Notification {
  const { id, kind, createdAt, readAt } = row;
  return { id, kind, createdAt, readAt, text: inLanguage(sentenceOf(kind, row), context.language), path: pathOf(row) };
}
