import { ConfirmEmailChangeDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useNavigation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import type { ActionResult } from '~/shell/action-result.ts';
import { BrandMark } from '~/shell/brand-mark.tsx';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { titled } from '~/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('people.profile.confirmTitle'));

/** A button and not the link itself: programs that look into mail follow links too. */
export async function action({ request, context }: ActionFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  const { data, failure } = await gatewayFor(request, context).run(ConfirmEmailChangeDocument, { input: { token } });
  return failure ? refused(failure) : { email: data.confirmEmailChange };
}

export default function ConfirmEmail() {
  const t = useTranslations('people.profile');
  const shell = useTranslations('shell');
  const result = useActionData<ActionResult & { email?: string }>();
  const isPending = useNavigation().state !== 'idle';
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-4 py-10">
      <p className="flex items-center gap-2.5 text-md font-semibold">
        <BrandMark className="size-6" /> {shell('product')}
      </p>
      <Card>
        <h1 className="mb-3 text-lg font-semibold">{t('confirmTitle')}</h1>
        {result?.email ? (
          <div className="flex flex-col items-start gap-4">
            <p role="status">{t('confirmed', { email: result.email })}</p>
            <Link to="/" className={buttonClass('primary')}>
              {t('toInstroom')}
            </Link>
          </div>
        ) : (
          <Form method="post" className="flex flex-col items-start gap-4">
            <FormErrors failure={result?.failure} />
            <p>{t('confirmText')}</p>
            <Button type="submit" variant="primary" isPending={isPending}>
              {t('confirm')}
            </Button>
          </Form>
        )}
      </Card>
    </main>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
