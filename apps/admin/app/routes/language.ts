import { SetLanguageDocument } from '@instroom/graphql/admin/graphql.ts';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { rememberLanguage } from '~/i18n/language.server.ts';
import { isLanguage } from '~/i18n/language.ts';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { safeReturnTo } from '~/shell/return-to.ts';

export function loader() {
  return redirect('/');
}

/** Switches the language of this device and, when someone is signed in, of the person. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = form.get('language');
  const back = form.get('returnTo');
  const returnTo = typeof back === 'string' && back.startsWith('/sign-in') ? back : safeReturnTo(back);
  if (!isLanguage(language)) return redirect(returnTo);
  await gatewayFor(request, context).run(SetLanguageDocument, { language: language === 'en' ? 'EN' : 'NL' });
  return redirect(returnTo, { headers: { 'Set-Cookie': rememberLanguage(language) } });
}
