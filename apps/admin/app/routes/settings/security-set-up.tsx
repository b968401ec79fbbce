import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { RecoveryCodes } from '~/sign-in/recovery-codes.tsx';
import { SetUpForm, useSetUpHeading } from '~/sign-in/set-up-form.tsx';
import { finishSetUp, readSetUp } from '~/sign-in/set-up.server.ts';

const CHOICE = '/settings/security/new';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return readSetUp(gatewayFor(request, context), params.factorId ?? '');
}

/** Once confirmed there is nothing to read any more, while the codes are still shown. */
export const shouldRevalidate: ShouldRevalidateFunction = () => false;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const answer = await finishSetUp(
    gatewayFor(request, context),
    params.factorId ?? '',
    await request.formData(),
    CHOICE,
  );
  if (!('confirmed' in answer) || !answer.confirmed) return answer;
  if (!answer.confirmed.recoveryCodes) throw redirect('/settings/security?added');
  return { failure: undefined, codes: answer.confirmed.recoveryCodes };
}

export default function SecuritySetUp() {
  const t = useTranslations('security');
  const setUp = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const heading = useSetUpHeading(setUp?.kind);
  if (answer && 'codes' in answer)
    return (
      <Card title={t('codes.heading')} className="max-w-2xl">
        <p className="mb-4 text-pretty">{t('codes.text')}</p>
        <RecoveryCodes codes={answer.codes} />
        <Link to="/settings/security?added" className={`${buttonClass('primary')} mt-5`}>
          {t('codes.done')}
        </Link>
      </Card>
    );
  if (!setUp)
    return (
      <Card title={t('page.add')} className="max-w-2xl">
        <p className="mb-4">{t('setUp.over')}</p>
        <Link to={CHOICE} className={buttonClass('primary')}>
          {t('secondCheck.start')}
        </Link>
      </Card>
    );
  return (
    <Card title={heading} className="max-w-2xl">
      <div className="flex flex-col gap-5">
        <FormErrors failure={answer?.failure} />
        <SetUpForm
          setUp={setUp}
          failure={answer?.failure}
          isSentAgain={Boolean(answer && 'isSentAgain' in answer)}
          stopAt="/settings/security"
        />
      </div>
    </Card>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
