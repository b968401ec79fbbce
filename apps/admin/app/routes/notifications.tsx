import { MarkNotificationsReadDocument, NotificationListDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { Bell } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { NotificationItem } from '~/people/notification-item.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { PAGE_SIZE, Pages } from '~/shell/pages.tsx';
import { titled } from '~/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('people.notifications.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { notifications, notificationCount } = await gatewayFor(request, context).read(NotificationListDocument, {
    first: PAGE_SIZE,
    after: searchParams.get('after'),
  });
  return { ...notifications, unread: notificationCount.unread };
}

/** Marks what is named as read, or everything. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const ids = form.getAll('id').map(String);
  const { failure } = await gatewayFor(request, context).run(MarkNotificationsReadDocument, {
    input: { notificationIds: ids.length > 0 ? ids : null },
  });
  return failure ? refused(failure) : { failure: undefined };
}

export default function Notifications() {
  const t = useTranslations('people.notifications');
  const { edges, pageInfo, unread } = useLoaderData<typeof loader>();
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <PageHeader
        title={t('title')}
        actions={
          <>
            <Link to="/settings/notifications" className={buttonClass('quiet')}>
              {t('settings')}
            </Link>
            {unread > 0 ? (
              <Form method="post">
                <Button type="submit">{t('markAll')}</Button>
              </Form>
            ) : null}
          </>
        }
      />
      <Card isPadded={false} className="overflow-hidden">
        {edges.length === 0 ? (
          <EmptyState icon={<Bell aria-hidden="true" className="size-6" />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {edges.map(({ node }) => (
              <li key={node.id}>
                <NotificationItem notification={node} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Pages list={t('title')} count={edges.length} pageInfo={pageInfo} />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
