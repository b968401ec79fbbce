import { ProfileDocument, RequestEmailChangeDocument, UpdateProfileDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useFetcher, useLoaderData, useLocation } from '@remix-run/react';
import { ShieldCheck } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { LANGUAGES } from '~/i18n/language.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { PersonalData } from '~/people/personal-data.tsx';
import { PrivacySwitches } from '~/people/privacy-switches.tsx';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { submitLanguage } from '~/shell/top-menus.tsx';
import { RichTextEditor } from '~/vacancies/rich-text-editor.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { profile } = await gatewayFor(request, context).read(ProfileDocument);
  return profile;
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const t = translatorFor(languageOf(request));
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  if (form.get('intent') === 'email') {
    const email = text('email');
    const { failure } = await gateway.run(RequestEmailChangeDocument, {
      input: { email, password: String(form.get('password') ?? '') },
    });
    return failure ? refused(failure) : { done: t('people.profile.linkSent', { email }) };
  }
  const { failure } = await gateway.run(UpdateProfileDocument, { input: changeOf(form, text) });
  if (failure) return refused(failure);
  return { done: t(form.get('intent') === 'photo' ? 'people.profile.photoSaved' : 'people.profile.saved') };
}

/** Each part of the page saves itself and leaves the others as they are. */
function changeOf(form: FormData, text: (name: string) => string) {
  switch (form.get('intent')) {
    case 'personal':
      return {
        personal: { name: text('name'), jobTitle: text('jobTitle'), phone: text('phone'), postcode: text('postcode') },
      };
    case 'photo':
      return { photoImageId: text('photoImageId') };
    case 'signature':
      return { signatureHtml: text('signatureHtml') };
    default:
      return {
        allowsThirdPartyCookies: form.get('allowsThirdPartyCookies') === 'on',
        allowsResearch: form.get('allowsResearch') === 'on',
      };
  }
}

export default function Profile() {
  const t = useTranslations('people.profile');
  const settings = useTranslations('settings');
  const language = useLocale();
  const { pathname } = useLocation();
  const profile = useLoaderData<typeof loader>();

  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <p className="text-ink-muted">{t('lead')}</p>
      <PersonalData profile={profile} />
      <Signature signatureHtml={profile.signatureHtml ?? ''} />
      <div className="grid gap-4 lg:grid-cols-2">
        <Card>
          <RadioGroup
            label={settings('language')}
            name="language"
            description={settings('languageHint')}
            defaultValue={language}
            options={LANGUAGES.map((value) => ({ value, label: settings(`languages.${value}`) }))}
            onValueChange={(value) => submitLanguage(value, pathname)}
          />
        </Card>
        <Card title={t('security')}>
          <p className="mb-4 text-ink-muted">{t('securityText')}</p>
          <Link to="/settings/security" className={buttonClass()}>
            <ShieldCheck aria-hidden="true" className="size-4" />
            {t('toSecurity')}
          </Link>
        </Card>
      </div>
      <PrivacySwitches profile={profile} />
    </div>
  );
}

function Signature({ signatureHtml }: { signatureHtml: string }) {
  const t = useTranslations('people.profile');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  return (
    <Card title={t('signature')}>
      <fetcher.Form method="post" className="flex flex-col gap-4">
        <RichTextEditor
          label={t('signature')}
          name="signatureHtml"
          description={t('signatureHint')}
          defaultValue={signatureHtml}
          error={fieldErrors(fetcher.data?.failure).signatureHtml}
          hasHeadings={false}
        />
        <Button
          type="submit"
          name="intent"
          value="signature"
          className="self-start"
          isPending={fetcher.state !== 'idle'}
        >
          {t('save')}
        </Button>
      </fetcher.Form>
    </Card>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
