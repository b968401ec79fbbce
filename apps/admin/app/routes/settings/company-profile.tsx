import {
  CompanyProfileDocument,
  EditCompanyProfileDocument,
  type Feature,
  SetFeaturesDocument,
  SetOrganisationDefaultsDocument,
  SetSupportAccessDocument,
} from '@instroom/graphql/admin/graphql.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { CompanyDetails } from '~/settings/company-details.tsx';
import { profileFromForm } from '~/settings/company-profile-form.ts';
import { DefaultsForm, defaultsFromForm } from '~/settings/defaults-form.tsx';
import { FeatureSwitches } from '~/settings/feature-switches.tsx';
import { SupportAccess } from '~/settings/support-access.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(CompanyProfileDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const t = translatorFor(languageOf(request));
  const answer = (failure: Parameters<typeof refused>[0] | undefined, done: string) =>
    failure ? refused(failure) : { done, failure: undefined };

  switch (form.get('intent')) {
    case 'defaults': {
      const input = { defaults: defaultsFromForm(form) };
      const { failure } = await gateway.run(SetOrganisationDefaultsDocument, { input });
      return answer(failure, t('organisation.defaultsSaved'));
    }
    case 'features': {
      const input = { features: form.getAll('features') as Feature[] };
      const { failure } = await gateway.run(SetFeaturesDocument, { input });
      return answer(failure, t('organisation.featuresSaved'));
    }
    case 'support': {
      const isAllowed = form.get('isAllowed') === 'true';
      const { failure } = await gateway.run(SetSupportAccessDocument, { input: { isAllowed } });
      return answer(failure, t(isAllowed ? 'organisation.supportAllowed' : 'organisation.supportRefused'));
    }
    default: {
      const { failure } = await gateway.run(EditCompanyProfileDocument, { input: profileFromForm(form) });
      if (failure?.code !== 'CONFLICT') return answer(failure, t('organisation.profileSaved'));
      const { companyProfile } = await gateway.read(CompanyProfileDocument);
      return { failure, current: companyProfile };
    }
  }
}

export default function CompanyProfile() {
  const { companyProfile, templateChoices, supportEntries } = useLoaderData<typeof loader>();
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      <CompanyDetails profile={companyProfile} />
      <DefaultsForm
        chosen={companyProfile.defaults}
        choices={templateChoices}
        hasMessageTemplates={companyProfile.features.includes('MESSAGE_TEMPLATES')}
      />
      <FeatureSwitches features={companyProfile.features} />
      <SupportAccess isAllowed={companyProfile.isSupportAllowed} entries={supportEntries} />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
