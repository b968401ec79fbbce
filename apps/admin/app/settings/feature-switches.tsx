import type { Feature } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

const FEATURES: Feature[] = ['ORGANISATION_STRUCTURE', 'MESSAGE_TEMPLATES', 'SELECTION_COMMITTEE'];

/** Optional parts of the product. Off takes pages and choosers away, and keeps what was made. */
export function FeatureSwitches({ features }: { features: readonly Feature[] }) {
  const t = useTranslations('organisation');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  return (
    <Card title={t('features')}>
      <fetcher.Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="intent" value="features" />
        <p className="max-w-prose text-ink-muted">{t('featuresLead')}</p>
        <FormErrors failure={fetcher.data?.failure} />
        {FEATURES.map((feature) => (
          <Checkbox
            key={feature}
            id={`features-${feature}`}
            name="features"
            value={feature}
            label={t(`featureNames.${feature}`)}
            description={t(`featureTexts.${feature}`)}
            defaultChecked={features.includes(feature)}
          />
        ))}
        <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
          {shell('save')}
        </Button>
      </fetcher.Form>
    </Card>
  );
}
