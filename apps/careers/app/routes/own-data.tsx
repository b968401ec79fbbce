import {
  AskOwnErasureDocument,
  CorrectOwnDataDocument,
  GiveOwnConsentDocument,
  KeepOwnDataDocument,
  OwnDataDocument,
  RequestOwnDataDocument,
  WithdrawOwnApplicationDocument,
  WithdrawOwnConsentDocument,
} from '@instroom/graphql/careers/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { languageOf } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { AskForLink } from '~/own-data/ask-for-link';
import { isAct, type Act } from '~/own-data/acts';
import { OwnDataPage } from '~/own-data/own-data-page';
import { gatewayFor } from '~/shell/gateway.server';
import { pageMeta } from '~/shell/page-meta';
import { pathOf } from '~/shell/paths';

/** What is shown here is for one person only. */
export const headers = () => ({ 'cache-control': 'private, no-store' });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const token = searchParams.get('token') ?? '';
  const done = searchParams.get('done');
  const isSent = done === 'link';
  if (!token) return data({ token: null, own: null, sentence: null, isSent, done: null });
  const { data: answer, failure } = await gatewayFor(context, languageOf(pathname)).run(OwnDataDocument, { token });
  if (failure) {
    const status = failure.code === 'NOT_FOUND' ? 404 : 503;
    return data({ token: null, own: null, sentence: failure.sentence, isSent, done: null }, { status });
  }
  return data({ token, own: answer.ownData, sentence: null, isSent, done: isAct(done) ? done : null });
}

interface Returned {
  act: Act | 'link';
  failure: Failure;
  typed: Record<string, string>;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { pathname } = new URL(request.url);
  const language = languageOf(pathname);
  const gateway = gatewayFor(context, language);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const token = text('token');
  const act = text('act');
  const here = context.basePath + pathOf('ownData', language);
  if (act === 'link') {
    const { failure } = await gateway.run(RequestOwnDataDocument, {
      input: { site: context.site, email: text('email') },
    });
    return failure ? back('link', failure) : redirect(`${here}?done=link`, 303);
  }
  if (!isAct(act)) return redirect(here, 303);
  const failure = await perform(act);
  if (failure) return back(act, failure);
  return redirect(`${here}?token=${encodeURIComponent(token)}&done=${act}`, 303);

  async function perform(chosen: Act): Promise<Failure | undefined> {
    const input = { token };
    switch (chosen) {
      case 'consent':
        return (await gateway.run(GiveOwnConsentDocument, { input })).failure;
      case 'noConsent':
        return (await gateway.run(WithdrawOwnConsentDocument, { input })).failure;
      case 'withdraw': {
        const applicationId = text('applicationId');
        return (await gateway.run(WithdrawOwnApplicationDocument, { input: { token, applicationId } })).failure;
      }
      case 'correct': {
        const fields = {
          firstName: text('firstName'),
          lastName: text('lastName'),
          email: text('email'),
          phone: text('phone'),
        };
        return (await gateway.run(CorrectOwnDataDocument, { input: { token, ...fields } })).failure;
      }
      case 'keep':
        return (await gateway.run(KeepOwnDataDocument, { input })).failure;
      case 'erase': {
        if (form.has('isSure')) return (await gateway.run(AskOwnErasureDocument, { input })).failure;
        const sentence = translatorFor(language)('ownData.notSure');
        return { code: 'BAD_INPUT', sentence, fields: { isSure: sentence }, requestId: undefined };
      }
    }
  }

  function back(act: Act | 'link', failure: Failure) {
    const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    return data<Returned>({ act, failure, typed }, { status: failure.code === 'BAD_INPUT' ? 422 : 409 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: _data, ...page }) =>
  pageMeta({ page, title: translatorFor(languageOf(page.location.pathname))('ownData.title'), isPrivate: true });

export default function OwnData() {
  const { token, own, sentence, isSent, done } = useLoaderData<typeof loader>();
  const returned = useActionData<Returned>();
  if (own && token) return <OwnDataPage token={token} own={own} done={done} returned={returned} />;
  return <AskForLink sentence={sentence} isSent={isSent && !returned} returned={returned} />;
}
