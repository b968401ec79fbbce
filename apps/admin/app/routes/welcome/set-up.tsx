import { buttonClass } from '@instroom/ui/button.tsx';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { rememberLanguageOf } from '~/shell/sign-in.server.ts';
import { titled } from '~/shell/title.ts';
import { OutsideFrame } from '~/sign-in/outside-frame.tsx';
import { RecoveryCodes } from '~/sign-in/recovery-codes.tsx';
import { SetUpForm, useSetUpHeading } from '~/sign-in/set-up-form.tsx';
import { finishSetUp, readSetUp } from '~/sign-in/set-up.server.ts';

const CHOICE = '/welcome/second-check';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('security.secondCheck.heading'));

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
  rememberLanguageOf(answer.confirmed.viewer, context);
  if (!answer.confirmed.recoveryCodes) throw redirect('/');
  return { failure: undefined, codes: answer.confirmed.recoveryCodes };
}

export default function WelcomeSetUp() {
  const t = useTranslations('security');
  const setUp = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const heading = useSetUpHeading(setUp?.kind);
  if (answer && 'codes' in answer)
    return (
      <OutsideFrame title={t('codes.heading')} lead={t('codes.text')} isWide>
        <RecoveryCodes codes={answer.codes} />
        <a href="/" className={buttonClass('primary', 'lg')}>
          {t('codes.go')}
        </a>
      </OutsideFrame>
    );
  if (!setUp)
    return (
      <OutsideFrame title={t('secondCheck.heading')} lead={t('setUp.over')}>
        <Link to={CHOICE} className={buttonClass('primary', 'lg')}>
          {t('secondCheck.start')}
        </Link>
      </OutsideFrame>
    );
  return (
    <OutsideFrame title={heading} isWide>
      <FormErrors failure={answer?.failure} />
      <SetUpForm
        setUp={setUp}
        failure={answer?.failure}
        isSentAgain={Boolean(answer && 'isSentAgain' in answer)}
        stopAt={CHOICE}
      />
    </OutsideFrame>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
