import { createServer, type ServerResponse } from 'node:http';
import type { RenderedMail } from './emails.ts';
import { productMailNames } from './mails/mails.ts';
import { languages } from './placeholders.ts';
import { renderSample } from './preview-mails.ts';

/** Every mail as its readers see it: `npm run preview -w @instroom/emails -- <port>`. */
const port = Number(process.argv[2] ?? 4090);

const views = ['desktop', 'phone', 'dark', 'text', 'raw'] as const;
type View = (typeof views)[number];

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function page(title: string, main: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #17202b; background: #f7f8fa; display: grid; grid-template-columns: 300px 1fr; min-height: 100vh }
  nav { padding: 24px; background: #fff; border-right: 1px solid #e1e5ea } nav h2 { font-size: 14px; margin: 20px 0 4px }
  main { padding: 24px; min-width: 0 } h1 { font-size: 18px; margin: 0 0 16px }
  a { color: #0b5c8a; margin-right: 12px } a[aria-current] { font-weight: 700; color: #17202b }
  iframe { border: 1px solid #d5dae1; border-radius: 8px; background: #fff; height: 82vh; display: block; margin-top: 16px }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; border: 1px solid #d5dae1; border-radius: 8px; padding: 20px }
</style>
<nav aria-label="Mails"><strong>Mails</strong>${productMailNames.map((name) => `<h2>${name}</h2>${languages.map((language) => `<a href="/${name}/${language}/desktop">${language}</a>`).join('')}`).join('')}</nav>
<main>${main}</main></html>`;
}

function mailPage(path: string, view: View, { subject, text, html }: RenderedMail): string {
  const tabs = views
    .map((name) => `<a href="${path}/${name}"${name === view ? ' aria-current="page"' : ''}>${name}</a>`)
    .join('');
  const width = view === 'phone' ? 375 : 800;
  const shown =
    view === 'text' || view === 'raw'
      ? `<pre>${escaped(view === 'text' ? text : html)}</pre>`
      : `<iframe sandbox title="The mail" src="${path}/${view === 'dark' ? 'html-dark' : 'html'}" style="width:${width}px"></iframe>`;
  return page(
    subject,
    `<h1>${escaped(subject)}</h1><nav aria-label="Views" style="padding:0;border:0;background:none">${tabs}</nav>${shown}`,
  );
}

function answer(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
}

const server = createServer(async (request, response) => {
  const [, name, language, view] = (request.url ?? '/').split('/');
  const mailName = productMailNames.find((known) => known === name);
  const mailLanguage = languages.find((known) => known === language);
  if (!mailName || !mailLanguage)
    return answer(response, name ? 404 : 200, page('Mails', '<h1>Choose a mail on the left.</h1>'));
  try {
    const mail = await renderSample(mailName, mailLanguage);
    if (view === 'html') return answer(response, 200, mail.html);
    if (view === 'html-dark')
      return answer(response, 200, mail.html.replaceAll('(prefers-color-scheme: dark)', '(min-width: 0)'));
    return answer(
      response,
      200,
      mailPage(`/${mailName}/${mailLanguage}`, views.find((known) => known === view) ?? 'desktop', mail),
    );
  } catch (error) {
    return answer(
      response,
      500,
      page('This mail cannot be rendered', `<h1>This mail cannot be rendered</h1><pre>${escaped(String(error))}</pre>`),
    );
  }
});
server.listen(port, '127.0.0.1', () => console.log(`Mail previews: http://localhost:${port}`));
