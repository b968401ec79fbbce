import {
  SetOrgUnitDefaultsDocument,
  SetOrgUnitUsersDocument,
  StructureUnitPageDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { Badge } from '@instroom/ui/badge.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { DEFAULT_KINDS, DefaultsForm, defaultsFromForm, type DefaultKind } from '~/settings/defaults-form.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { useCan, useHas } from '~/shell/viewer.ts';
import { SwitchedOff } from '~/structure/switched-off.tsx';
import { UnitUsers } from '~/structure/unit-users.tsx';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(StructureUnitPageDocument, { id: params.orgUnitId! });
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const t = translatorFor(languageOf(request));
  const orgUnitId = params.orgUnitId!;
  if (form.get('intent') === 'users') {
    const input = { orgUnitId, userIds: form.getAll('userIds').map(String) };
    const { failure } = await gateway.run(SetOrgUnitUsersDocument, { input });
    return failure ? refused(failure) : { done: t('structure.usersSaved'), failure: undefined };
  }
  const input = { orgUnitId, defaults: defaultsFromForm(form) };
  const { failure } = await gateway.run(SetOrgUnitDefaultsDocument, { input });
  return failure ? refused(failure) : { done: t('organisation.defaultsSaved'), failure: undefined };
}

export default function OrganisationUnit() {
  const t = useTranslations('structure');
  const organisation = useTranslations('organisation');
  const can = useCan();
  const has = useHas();
  const { orgUnit, orgStructure, users, templateChoices } = useLoaderData<typeof loader>();
  const unit = orgStructure.find(({ id }) => id === orgUnit.id);
  if (!has('ORGANISATION_STRUCTURE') || !unit) return <SwitchedOff />;
  const byKind = new Map(orgUnit.defaults.map((entry) => [entry.kind as DefaultKind, entry]));

  return (
    <div className="flex max-w-4xl flex-col gap-5">
      <header className="flex flex-col gap-2">
        <Link
          to="/settings/organisation-structure"
          className="inline-flex w-fit items-center gap-1.5 text-sm text-ink-muted hover:text-ink"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          {t('back')}
        </Link>
        <div className="flex flex-wrap items-center gap-3">
          <h2 className="text-lg font-semibold">{unit.name}</h2>
          <Badge>{unit.kindName ?? t(`kinds.${unit.kind}`)}</Badge>
        </div>
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <Link to={`/vacancies?orgUnit=${unit.id}`} className="text-brand underline underline-offset-2">
            {t('vacancyCount', { count: unit.vacancyCount })}
          </Link>
          <Link to={`/candidates?orgUnit=${unit.id}`} className="text-brand underline underline-offset-2">
            {t('candidateCount', { count: unit.candidateCount })}
          </Link>
        </p>
      </header>
      <DefaultsForm
        key={unit.id}
        lead={t('defaultsLead', { name: unit.name })}
        chosen={Object.fromEntries(DEFAULT_KINDS.map((kind) => [kind, byKind.get(kind)?.chosen ?? undefined]))}
        inherited={Object.fromEntries(
          DEFAULT_KINDS.flatMap((kind) => {
            const { inherited, inheritedFrom } = byKind.get(kind) ?? {};
            return inherited
              ? [[kind, { name: inherited.name, from: inheritedFrom ?? organisation('ofOrganisation') }]]
              : [];
          }),
        )}
        choices={templateChoices}
        hasMessageTemplates={has('MESSAGE_TEMPLATES')}
      />
      <UnitUsers here={orgUnit.users} all={users} canChange={can('USERS_MANAGE')} />
      <Card title={t('groups')}>
        {orgUnit.groups.length === 0 ? (
          <p className="text-ink-muted">{t('noGroups')}</p>
        ) : (
          <ul className="flex flex-wrap gap-1.5">
            {orgUnit.groups.map((group) => (
              <li key={group.id}>
                <Badge>{group.name}</Badge>
              </li>
            ))}
          </ul>
        )}
        <Link to="/settings/user-groups" className="mt-3 inline-block text-brand underline underline-offset-2">
          {t('toGroups')}
        </Link>
      </Card>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
