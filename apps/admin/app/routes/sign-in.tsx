import { ViewerDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useNavigation, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { BrandMark } from '~/shell/brand-mark.tsx';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { safeReturnTo } from '~/shell/return-to.ts';
import { LanguageSwitch } from '~/shell/language-switch.tsx';
import { signInWith } from '~/shell/sign-in.server.ts';
import { titled } from '~/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('signIn.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer } = await gatewayFor(request, context).read(ViewerDocument);
  if (viewer) throw redirect(safeReturnTo(new URL(request.url).searchParams.get('returnTo')));
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const failure = await signInWith(form, request, context);
  if (failure) return refused(failure);
  throw redirect(safeReturnTo(form.get('returnTo')));
}

export default function SignIn() {
  const t = useTranslations('signIn');
  const [params] = useSearchParams();
  const failure = useActionData<typeof action>()?.failure;
  const errors = fieldErrors(failure);
  const isSending = useNavigation().state !== 'idle';
  const returnTo = params.get('returnTo');

  return (
    <div className="grid min-h-full lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <main className="flex flex-col bg-surface px-6 py-6 sm:px-10">
        <div className="flex items-center justify-between">
          <span className="flex items-center gap-2.5 text-md font-semibold tracking-tight">
            <BrandMark /> Instroom
          </span>
          <LanguageSwitch />
        </div>
        <div className="m-auto w-full max-w-sm py-12">
          <h1 className="text-2xl font-semibold tracking-tight">{t('welcome')}</h1>
          <p className="mt-1.5 text-md text-ink-muted">{t('lead')}</p>
          <Form method="post" noValidate className="mt-7 flex flex-col gap-4">
            {returnTo && !failure ? <Notice tone="info">{t('returning')}</Notice> : null}
            <FormErrors failure={failure} />
            <input type="hidden" name="returnTo" value={returnTo ?? '/'} />
            <TextField
              label={t('email')}
              name="email"
              type="email"
              autoComplete="username"
              error={errors.email}
              isRequired
            />
            <TextField
              label={t('password')}
              name="password"
              type="password"
              autoComplete="current-password"
              error={errors.password}
              isRequired
            />
            <Button type="submit" variant="primary" size="lg" isPending={isSending} className="mt-2">
              {t('submit')}
            </Button>
          </Form>
        </div>
      </main>
      <aside className="relative hidden overflow-hidden bg-[#07343b] p-12 text-[#e4f3f1] lg:flex lg:flex-col lg:justify-end">
        <Streams />
        <p className="relative max-w-md text-3xl font-semibold tracking-tight text-balance">{t('tagline')}</p>
        <p className="relative mt-3 max-w-md text-lg text-[#b9dad6]">{t('taglineText')}</p>
      </aside>
    </div>
  );
}

function Streams() {
  const lines = Array.from({ length: 14 }, (_, line) => line);
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 800 900"
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full"
      fill="none"
    >
      {lines.map((line) => (
        <path
          key={line}
          d={`M-20 ${line * 62 - 60} C 260 ${line * 62 - 60}, 330 ${330 + (line - 7) * 7}, 560 ${360 + (line - 7) * 7} S 760 ${350 + (line - 7) * 7}, 840 ${350 + (line - 7) * 7}`}
          stroke={line === 6 ? '#f0a13a' : '#2f7f80'}
          strokeOpacity={line === 6 ? 0.95 : 0.25 + 0.04 * (7 - Math.abs(7 - line))}
          strokeWidth={line === 6 ? 3 : 2}
        />
      ))}
    </svg>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
