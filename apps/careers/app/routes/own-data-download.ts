import { ExportOwnDataDocument } from '@instroom/graphql/careers/graphql.ts';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { env } from '~/env.server';
import { languageOf } from '~/i18n/language';
import { gatewayFor, visitorHeaders } from '~/shell/gateway.server';
import { pathOf } from '~/shell/paths';

/** Hands a candidate everything that is kept about them, as one file. */
export async function action({ request, context }: ActionFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const token = String((await request.formData()).get('token') ?? '');
  const { data, failure } = await gatewayFor(context, language).run(ExportOwnDataDocument, { input: { token } });
  const again = `${context.basePath}${pathOf('ownData', language)}?token=${encodeURIComponent(token)}`;
  if (failure) return redirect(again, 303);
  const file = await fetch(new URL(data.exportOwnData, env.GATEWAY_URL), {
    headers: { ...visitorHeaders(context), 'x-instroom-language': language },
  });
  if (!file.ok) return redirect(again, 303);
  return new Response(file.body, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': file.headers.get('content-disposition') ?? 'attachment',
      'cache-control': 'private, no-store',
    },
  });
}
