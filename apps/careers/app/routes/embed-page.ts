import type { LoaderFunctionArgs } from '@remix-run/node';
import { embedLanguage, readEmbeddedList, type EmbeddedList } from '~/embed/embedded-list.server';
import { readSite } from '~/shell/site.server';
import { themePath } from '~/shell/theme';

/** The list as a page of its own, to be shown in a frame of any site. It tells the page around it how high it is. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const language = embedLanguage(url);
  const [list, site] = await Promise.all([
    readEmbeddedList(context, language, url.searchParams),
    readSite(context, language),
  ]);
  return new Response(page(list, themePath(site.configuration)), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'x-robots-tag': 'noindex' },
  });
}

function page({ language, title, empty, items, all }: EmbeddedList, theme: string): string {
  const listed = items.map(
    (item) =>
      `<li><a href="${escaped(item.url)}" target="_top" lang="${item.language}">${escaped(item.title)}</a><span>${escaped(item.facts.join(' · '))}</span></li>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><link rel="stylesheet" href="${theme}"><link rel="stylesheet" href="/embed.css"><script type="module" src="/embed-frame.js"></script></head>
<body><main><h1>${escaped(title)}</h1>${items.length > 0 ? `<ul>${listed.join('')}</ul>` : `<p>${escaped(empty)}</p>`}
<p><a class="all" href="${escaped(all.url)}" target="_top">${escaped(all.text)}</a></p></main></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
