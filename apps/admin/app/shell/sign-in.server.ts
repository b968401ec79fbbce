import { SignInDocument } from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import type { AppLoadContext } from '@remix-run/node';
import { languageOf, rememberLanguage } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { badInput } from './field-errors.ts';
import { gatewayFor } from './gateway.server.ts';

/** Where the steps of signing in begin again when they took too long. */
export const START_AGAIN = '/sign-in?startedAnew=1';

/**
 * Shows the address and password of the form. The cookies reach the browser: of the session, or of a
 * sign-in that asks for more first.
 */
export async function signInWith(
  form: FormData,
  request: Request,
  context: AppLoadContext,
): Promise<{ failure: Failure | undefined; isToBeChecked: boolean }> {
  const t = translatorFor(languageOf(request));
  const email = String(form.get('email') ?? '').trim();
  const password = String(form.get('password') ?? '');
  const missing = {
    ...(email ? {} : { email: t('signIn.emailMissing') }),
    ...(password ? {} : { password: t('signIn.passwordMissing') }),
  };
  if (Object.keys(missing).length > 0)
    return { failure: badInput(t('shell.checkFields'), missing), isToBeChecked: false };

  const { data, failure } = await gatewayFor(request, context).run(SignInDocument, { input: { email, password } });
  if (data?.signIn) rememberLanguageOf(data.signIn, context);
  return { failure, isToBeChecked: !failure && data.signIn === null };
}

export function rememberLanguageOf({ language }: { language: string }, context: AppLoadContext): void {
  context.passCookieOn(rememberLanguage(language === 'EN' ? 'en' : 'nl'));
}
