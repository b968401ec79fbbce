import type { ExclusionSettingsQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { NumberField } from '@instroom/ui/number-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

/** How long acts on many applications wait, so that they can be taken back. */
export function HoldForm({ hold }: { hold: ExclusionSettingsQuery['bulkHold'] }) {
  const t = useTranslations('bulk');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const errors = fieldErrors(fetcher.data?.failure);
  useActionResult(fetcher.data);
  return (
    <Card title={t('holdTitle')}>
      <fetcher.Form method="post" noValidate className="flex max-w-xl flex-col gap-4">
        <p className="text-ink-muted">{t('holdLead')}</p>
        <FormErrors failure={fetcher.data?.failure} />
        <input type="hidden" name="intent" value="hold" />
        <NumberField
          label={t('holdDecision')}
          name="decisionMinutes"
          defaultValue={String(hold.decisionMinutes)}
          description={t('holdHint')}
          error={errors.decisionMinutes}
          isRequired
        />
        <NumberField
          label={t('holdMessage')}
          name="messageMinutes"
          defaultValue={String(hold.messageMinutes)}
          description={t('holdHint')}
          error={errors.messageMinutes}
          isRequired
        />
        <p>
          <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'}>
            {shell('save')}
          </Button>
        </p>
      </fetcher.Form>
    </Card>
  );
}
