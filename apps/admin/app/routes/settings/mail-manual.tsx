import { MailDomainsDocument } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { gatewayFor } from '~/shell/gateway.server.ts';

const PARTS = ['why', 'spf', 'dkim', 'dmarc', 'who', 'more'] as const;
const READING = [
  { name: 'Forum Standaardisatie: SPF', url: 'https://www.forumstandaardisatie.nl/open-standaarden/spf' },
  { name: 'internet.nl', url: 'https://internet.nl' },
];

/** What the include of the records is called, for the example. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { mailDomains } = await gatewayFor(request, context).read(MailDomainsDocument);
  const include = /include:(\S+)/.exec(mailDomains[0]?.records[0]?.value ?? '')?.[1];
  return { include: include ?? '…' };
}

export default function MailManual() {
  const t = useTranslations('mailDomains');
  const { include } = useLoaderData<typeof loader>();
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <Link
        to="/settings/mail-domains"
        className="inline-flex w-fit items-center gap-1.5 text-sm text-ink-muted hover:text-ink"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t('back')}
      </Link>
      <h2 className="text-lg font-semibold">{t('manualTitle')}</h2>
      {PARTS.map((part) => (
        <Card key={part} title={t(`manualParts.${part}.title`)}>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{t(`manualParts.${part}.text`, { include })}</p>
          {part === 'more' ? (
            <ul className="mt-2 list-disc ps-5">
              {READING.map(({ name, url }) => (
                <li key={url}>
                  <a href={url} rel="noreferrer" target="_blank" className="text-brand underline">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
        </Card>
      ))}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
