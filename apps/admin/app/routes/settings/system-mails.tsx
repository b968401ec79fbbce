import { SystemMailDocument, SystemMailsDocument, type Language } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { Select } from '@instroom/ui/select.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { TemplatePreview } from '~/messaging/template-preview.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const { searchParams } = new URL(request.url);
  const { systemMails, orgUnits } = await gateway.read(SystemMailsDocument);
  const chosen = systemMails.find(({ name }) => name === searchParams.get('mail')) ?? systemMails[0]!;
  const asked = searchParams.get('language') ?? languageOf(request).toUpperCase();
  const language: Language = asked === 'EN' ? 'EN' : 'NL';
  const orgUnitId = orgUnits.find(({ id }) => id === searchParams.get('part'))?.id ?? null;
  const { systemMailPreview } = await gateway.read(SystemMailDocument, {
    mail: { name: chosen.name, language, orgUnitId },
  });
  return { systemMails, orgUnits, chosen, language, orgUnitId, preview: systemMailPreview };
}

const AUDIENCES = ['CANDIDATE', 'COLLEAGUE'] as const;

/** Every mail that is sent by itself, as its receiver sees it. */
export default function SystemMails() {
  const t = useTranslations('mailLayouts');
  const { systemMails, orgUnits, chosen, language, orgUnitId, preview } = useLoaderData<typeof loader>();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { preventScrollReset: true },
    );
  const addressOf = (name: string) => `?${new URLSearchParams({ ...Object.fromEntries(params), mail: name })}`;
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-2xl text-ink-muted">
        {t('systemLead')}{' '}
        <Link to="/settings/mail-layouts" className="font-medium text-brand underline underline-offset-2">
          {t('changeLayout')}
        </Link>
      </p>
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[19rem_minmax(0,1fr)]">
        <Select
          label={t('systemMails')}
          name="mail"
          className="xl:hidden"
          value={chosen.name}
          onChange={({ target }) => set('mail', target.value)}
          options={systemMails.map(({ name, title }) => ({ value: name, label: title }))}
        />
        <nav aria-label={t('systemMails')} className="hidden flex-col gap-4 xl:flex">
          {AUDIENCES.map((audience) => (
            <section key={audience}>
              <h2 className="px-2.5 pb-1 text-sm font-medium text-ink-muted">{t(`audiences.${audience}`)}</h2>
              <ul className="flex flex-col gap-0.5">
                {systemMails
                  .filter(({ to }) => to === audience)
                  .map(({ name, title, sent }) => (
                    <li key={name}>
                      <Link
                        to={addressOf(name)}
                        preventScrollReset
                        aria-current={name === chosen.name ? 'page' : undefined}
                        className={classNames(
                          'block rounded-md px-2.5 py-1.5 no-underline',
                          name === chosen.name ? 'bg-surface text-ink shadow-card' : 'text-ink hover:bg-hover',
                        )}
                      >
                        <span className="block font-medium">{title}</span>
                        <span className="block text-sm text-ink-muted">{sent}</span>
                      </Link>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </nav>
        <Card title={chosen.title}>
          <div className="flex flex-col gap-4">
            <p className="text-ink-muted xl:hidden">{chosen.sent}</p>
            {chosen.isTemplate ? (
              <p className="text-ink-muted">
                {t('isTemplate')}{' '}
                <Link
                  to="/settings/templates?kind=ACKNOWLEDGEMENT"
                  className="font-medium text-brand underline underline-offset-2"
                >
                  {t('toTemplates')}
                </Link>
              </p>
            ) : null}
            <div className="grid gap-3 sm:grid-cols-2">
              <Select
                label={t('previewLanguage')}
                name="language"
                value={language}
                onChange={({ target }) => set('language', target.value)}
                options={(['NL', 'EN'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
              />
              {orgUnits.length > 0 ? (
                <Select
                  label={t('part')}
                  name="part"
                  value={orgUnitId ?? ''}
                  onChange={({ target }) => set('part', target.value)}
                  emptyLabel={t('wholeOrganisation')}
                  options={orgUnits.map(({ id, name, depth }) => ({
                    value: id,
                    label: `${'\u00a0\u00a0'.repeat(depth + 1)}${name}`,
                  }))}
                />
              ) : null}
            </div>
            <TemplatePreview preview={preview} labelOf={(key) => key} />
          </div>
        </Card>
      </div>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
