import {
  MailLayoutPreviewDocument,
  MailLayoutsDocument,
  RemoveMailLayoutDocument,
  SaveMailLayoutDocument,
  type Language,
  type MailLayoutDraftInput,
} from '@instroom/graphql/admin/graphql.ts';
import { Select } from '@instroom/ui/select.tsx';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { LayoutWorkshop } from '~/messaging/layout-workshop.tsx';
import { gatewayFor, refused, statusOf } from '~/shell/gateway.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(MailLayoutsDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const t = translatorFor(languageOf(request));
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const draft = () => JSON.parse(String(form.get('draft'))) as MailLayoutDraftInput;
  switch (form.get('intent')) {
    case 'preview': {
      const { data: answer, failure } = await gateway.run(MailLayoutPreviewDocument, {
        draft: draft(),
        language: String(form.get('language')) as Language,
        mail: String(form.get('mail')),
      });
      return failure ? refused(failure) : { preview: answer.mailLayoutPreview };
    }
    case 'remove': {
      const orgUnitId = String(form.get('orgUnitId')) || null;
      const { data: answer, failure } = await gateway.run(RemoveMailLayoutDocument, { input: { orgUnitId } });
      return failure ? refused(failure) : { layouts: answer.removeMailLayout, done: t('mailLayouts.removed') };
    }
    default: {
      const { data: answer, failure } = await gateway.run(SaveMailLayoutDocument, {
        input: { ...draft(), expectedVersion: Number(form.get('expectedVersion')) },
      });
      if (!failure) return { layouts: answer.saveMailLayout, done: t('mailLayouts.saved') };
      // What somebody else saved is shown beside what was typed here.
      const newest = failure.code === 'CONFLICT' ? await gateway.run(MailLayoutsDocument) : undefined;
      return data({ failure, newest: newest?.data?.mailLayouts }, { status: statusOf(failure) });
    }
  }
}

export default function MailLayouts() {
  const t = useTranslations('mailLayouts');
  const loaded = useLoaderData<typeof loader>();
  const [params, setParams] = useSearchParams();
  const orgUnitId = loaded.orgUnits.find(({ id }) => id === params.get('part'))?.id ?? null;
  const has = (unit: string | null) => loaded.mailLayouts.some((layout) => layout.orgUnitId === unit);
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-2xl text-ink-muted">
        {t('lead')}{' '}
        <Link to="/settings/system-mails" className="font-medium text-brand underline underline-offset-2">
          {t('seeAll')}
        </Link>
      </p>
      {loaded.orgUnits.length > 0 ? (
        <Select
          label={t('part')}
          name="part"
          className="max-w-md"
          description={t('partHint')}
          value={orgUnitId ?? ''}
          onChange={({ target }) => setParams(target.value ? { part: target.value } : {})}
          emptyLabel={t('wholeOrganisation')}
          options={loaded.orgUnits.map(({ id, name, depth }) => ({
            value: id,
            label: `${'\u00a0\u00a0'.repeat(depth + 1)}${name}${has(id) ? ` ${t('hasOwn')}` : ''}`,
          }))}
        />
      ) : null}
      <LayoutWorkshop key={orgUnitId ?? ''} loaded={loaded} orgUnitId={orgUnitId} />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
