import type { CareersSiteAddressQuery } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { Form } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { CopyField } from './copy-field.tsx';

type Domain = NonNullable<CareersSiteAddressQuery['managedCareersSite']['domain']>;

/** What to put into DNS for a domain of one's own, and what is there now. */
export function DomainRecords({ domain, isChecking }: { domain: Domain; isChecking: boolean }) {
  const t = useTranslations('careersSite');
  return (
    <Card title={t('domain')}>
      <div className="flex flex-col gap-4">
        <Notice tone={domain.verifiedAt ? 'success' : 'info'}>
          {t(domain.verifiedAt ? 'domainVerified' : 'domainWaiting', { domain: domain.name })}
        </Notice>
        <div>
          <h3 className="font-semibold">{t('domainRecords')}</h3>
          <p className="text-sm text-ink-muted">{t('domainRecordsHint')}</p>
        </div>
        <Record kind="TXT" name={domain.recordName} value={domain.recordValue} finding={domain.ownership} />
        <Record kind="CNAME" name={domain.name} value={domain.target} finding={domain.routing} />
        {domain.routing === 'DIFFERENT' ? <p className="text-sm text-ink-muted">{t('routingDifferent')}</p> : null}
        <Form method="post" className="flex flex-wrap items-center gap-3">
          <Button type="submit" name="intent" value="check" isPending={isChecking}>
            {t('domainCheck')}
          </Button>
          {domain.checkedAt ? (
            <span className="text-sm text-ink-muted">
              {t('domainChecked', { date: formatDateTime(domain.checkedAt) })}
            </span>
          ) : null}
        </Form>
      </div>
    </Card>
  );
}

interface RecordProps {
  kind: 'TXT' | 'CNAME';
  name: string;
  value: string;
  finding: Domain['ownership'];
}

const TONES = { FOUND: 'success', MISSING: 'warning', DIFFERENT: 'warning', UNREACHABLE: 'neutral' } as const;

function Record({ kind, name, value, finding }: RecordProps) {
  const t = useTranslations('careersSite');
  return (
    <fieldset className="flex flex-col gap-2 rounded-lg border border-line p-3">
      <legend className="flex items-center gap-2 px-1 font-medium">
        {kind}
        {finding ? <Badge tone={TONES[finding]}>{t(`findings.${finding}`)}</Badge> : null}
      </legend>
      <CopyField name={`${kind}-name`} label={`${t('recordName')} ${kind}`} value={name} />
      <CopyField name={`${kind}-value`} label={`${t('recordValue')} ${kind}`} value={value} />
    </fieldset>
  );
}
