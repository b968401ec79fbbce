import {
  ChangePasswordDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  RemoveSecondFactorDocument,
  RenewRecoveryCodesDocument,
  SecurityDocument,
  UnlinkMicrosoftDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { Devices } from '~/settings/security/devices.tsx';
import { MicrosoftCard } from '~/settings/security/microsoft-card.tsx';
import { PasswordCard } from '~/settings/security/password-card.tsx';
import { SecondFactors } from '~/settings/security/second-factors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { microsoftProblemIn } from '~/sign-in/microsoft.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(SecurityDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const t = translatorFor(languageOf(request));
  const form = await request.formData();
  const currentPassword = form.get('currentPassword') ? String(form.get('currentPassword')) : undefined;
  switch (form.get('intent')) {
    case 'password': {
      const password = String(form.get('password') ?? '');
      const { failure } = await gateway.run(ChangePasswordDocument, { input: { currentPassword, password } });
      return failure ? refused(failure) : { done: t('security.page.passwordSaved'), failure: undefined };
    }
    case 'remove': {
      const secondFactorId = String(form.get('secondFactorId'));
      const { failure } = await gateway.run(RemoveSecondFactorDocument, { input: { secondFactorId, currentPassword } });
      return failure ? refused(failure) : { done: t('security.page.removed'), failure: undefined };
    }
    case 'codes': {
      const { data, failure } = await gateway.run(RenewRecoveryCodesDocument, { input: { currentPassword } });
      return failure ? refused(failure) : { codes: data.renewRecoveryCodes, failure: undefined };
    }
    case 'unlink': {
      const { failure } = await gateway.run(UnlinkMicrosoftDocument, { input: { currentPassword } });
      return failure ? refused(failure) : { done: t('security.page.unlinked'), failure: undefined };
    }
    case 'end': {
      const { failure } = await gateway.run(EndSessionDocument, {
        input: { sessionId: String(form.get('sessionId')) },
      });
      return failure ? refused(failure) : { done: t('security.page.ended'), failure: undefined };
    }
    default: {
      const { data, failure } = await gateway.run(EndOtherSessionsDocument);
      if (failure) return refused(failure);
      return { done: t('security.page.endedOthers', { count: data.endOtherSessions }), failure: undefined };
    }
  }
}

export default function SecurityPage() {
  const t = useTranslations('security.page');
  const signIn = useTranslations('signIn');
  const [params] = useSearchParams();
  const { security, signInOptions } = useLoaderData<typeof loader>();
  const problem = microsoftProblemIn(params);
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      <p className="text-ink-muted">{t('lead', { email: security.email })}</p>
      {params.has('added') ? <Notice tone="success">{t('added')}</Notice> : null}
      {params.get('microsoft') === 'linked' ? <Notice tone="success">{t('linked')}</Notice> : null}
      {problem ? (
        <Notice tone="warning" isLive>
          {signIn(`microsoftProblems.${problem}`)}
        </Notice>
      ) : null}
      <PasswordCard hasPassword={security.hasPassword} changedAt={security.passwordChangedAt} />
      <SecondFactors
        factors={security.secondFactors}
        recoveryCodesLeft={security.recoveryCodesLeft}
        hasPassword={security.hasPassword}
      />
      {signInOptions.isMicrosoftOffered || security.hasMicrosoft ? (
        <MicrosoftCard
          isLinked={security.hasMicrosoft}
          email={security.microsoftEmail}
          hasPassword={security.hasPassword}
        />
      ) : null}
      <Devices devices={security.devices} />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
