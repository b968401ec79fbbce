import type { ProfileFormFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

const ABOUT_THE_MAKER = 'https://www.jobport.nl';

/** What may happen with data about oneself. Both are off until one says otherwise. */
export function PrivacySwitches({ profile }: { profile: ProfileFormFragment }) {
  const t = useTranslations('people.profile');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  return (
    <Card title={t('privacy')}>
      <fetcher.Form method="post" className="flex flex-col gap-4">
        <FormErrors failure={fetcher.data?.failure} />
        <Checkbox
          label={t('cookies')}
          name="allowsThirdPartyCookies"
          description={t('cookiesHint')}
          defaultChecked={profile.allowsThirdPartyCookies}
        />
        <Checkbox
          label={t('research')}
          name="allowsResearch"
          description={
            <>
              {t('researchHint')}{' '}
              <a href={ABOUT_THE_MAKER} rel="noreferrer">
                {t('about')}
              </a>
            </>
          }
          defaultChecked={profile.allowsResearch}
        />
        <Button type="submit" name="intent" value="privacy" className="self-start" isPending={fetcher.state !== 'idle'}>
          {t('save')}
        </Button>
      </fetcher.Form>
    </Card>
  );
}
