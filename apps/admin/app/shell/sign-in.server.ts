import { SignInDocument } from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import type { AppLoadContext } from '@remix-run/node';
import { languageOf, rememberLanguage } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { badInput } from './field-errors.ts';
import { gatewayFor } from './gateway.server.ts';

/** Signs in with what the form says: the session cookie and the person's language reach the browser. Answers what went wrong, if anything. */
export async function signInWith(
  form: FormData,
  request: Request,
  context: AppLoadContext,
): Promise<Failure | undefined> {
  const t = translatorFor(languageOf(request));
  const email = String(form.get('email') ?? '').trim();
  const password = String(form.get('password') ?? '');
  const missing = {
    ...(email ? {} : { email: t('signIn.emailMissing') }),
    ...(password ? {} : { password: t('signIn.passwordMissing') }),
  };
  if (Object.keys(missing).length > 0) return badInput(t('shell.checkFields'), missing);

  const { data, failure } = await gatewayFor(request, context).run(SignInDocument, { input: { email, password } });
  if (!failure) context.passCookieOn(rememberLanguage(data.signIn?.language === 'EN' ? 'en' : 'nl'));
  return failure;
}
