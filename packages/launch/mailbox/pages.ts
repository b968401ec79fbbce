import { html, type Html } from './html.ts';
import type { Said } from './answering.ts';
import type { Mail, MailSummary } from './mail-store.ts';

export const VIEWS = { html: 'HTML', text: 'Plain text', source: 'Source' } as const;
export type View = keyof typeof VIEWS;

function page(title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Development mailbox</title>
        <link rel="stylesheet" href="/mailbox.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>
          <a class="brand" href="/">Development mailbox</a>
          <p>Catches every mail Instroom sends on this machine. Nothing leaves it.</p>
        </header>
        <main>${content}</main>
      </body>
    </html>`.markup;
}

export function listPage(mails: MailSummary[], to: string | undefined): string {
  const title = mails.length === 1 ? '1 mail' : `${mails.length} mails`;
  const rows = mails.map(
    (mail) =>
      html`<tr>
        <td><a href="/mails/${mail.id}">${mail.subject || '(no subject)'}</a></td>
        <td>${mail.to.join(', ')}</td>
        <td>${mail.from}</td>
        <td><time datetime="${mail.receivedAt}">${writtenTime(mail.receivedAt)}</time></td>
      </tr>`,
  );
  const table = html`<div class="scroll" role="region" aria-label="Mails" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Subject</th>
          <th scope="col">To</th>
          <th scope="col">From</th>
          <th scope="col">Received</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  const empty = html`<p class="empty">
    ${to ? `No mail to ${to}.` : 'No mail yet. It shows up here as soon as Instroom sends one.'}
  </p>`;
  return page(
    title,
    html`<div class="bar">
        <h1>${title}</h1>
        <form method="get" action="/" role="search">
          <label for="to">Sent to</label>
          <input id="to" name="to" type="email" value="${to ?? ''}" placeholder="name@example.org" />
          <button>Show</button>
        </form>
        <form method="post" action="/delete-all"><button class="danger">Delete all</button></form>
      </div>
      ${mails.length > 0 ? table : empty}`,
  );
}

export function mailPage(mail: Mail, view: View, source: string, canAnswer: boolean): string {
  const tabs = (Object.keys(VIEWS) as View[]).map((name) =>
    name === view
      ? html`<a href="/mails/${mail.id}?view=${name}" aria-current="page">${VIEWS[name]}</a>`
      : html`<a href="/mails/${mail.id}?view=${name}">${VIEWS[name]}</a>`,
  );
  const fact = (name: string, value: string) =>
    value
      ? html`<dt>${name}</dt>
          <dd>${value}</dd>`
      : html``;
  const attachments = mail.attachments.map(
    ({ filename, sizeBytes }, index) =>
      html`<li>
        <a href="/mails/${mail.id}/attachments/${index}" download>${filename}</a> (${Math.ceil(sizeBytes / 1024)} kB)
      </li>`,
  );
  return page(
    mail.subject || '(no subject)',
    html`<p><a href="/">← All mails</a></p>
      <h1>${mail.subject || '(no subject)'}</h1>
      <dl>
        ${fact('From', mail.from)} ${fact('To', mail.to.join(', '))} ${fact('Reply to', mail.replyTo.join(', '))}
        ${fact('Received', writtenTime(mail.receivedAt))}
      </dl>
      ${
        attachments.length > 0
          ? html`<h2>Attachments</h2>
              <ul>
                ${attachments}
              </ul>`
          : html``
      }
      <nav class="tabs" aria-label="Ways to read this mail">${tabs}</nav>
      ${body(mail, view, source)} ${canAnswer ? answerForm(mail) : html``}`,
  );
}

/** What the person who got the mail, or their mail provider, could do with it. */
function answerForm(mail: Mail): Html {
  return html`<form method="post" action="/mails/${mail.id}/answer" class="answer">
    <h2>Answer as ${mail.to[0] ?? 'the recipient'}</h2>
    <label for="text">Your answer</label>
    <textarea id="text" name="text" rows="5"></textarea>
    <p class="buttons">
      <button name="kind" value="reply">Send answer</button>
      <button name="kind" value="away">Tell of a holiday</button>
      <button name="kind" value="bounce" class="danger">Return as undeliverable</button>
      <button name="kind" value="complaint" class="danger">Report as unwanted</button>
    </p>
  </form>`;
}

export function answeredPage(mail: Mail, { isTaken, sentence }: Said): string {
  const title = isTaken ? 'Handed over' : 'Not taken';
  return page(
    title,
    html`<h1>${title}</h1>
      <p role="status">${sentence}</p>
      <p><a href="/mails/${mail.id}">Back to the mail</a> · <a href="/">All mails</a></p>`,
  );
}

function body(mail: Mail, view: View, source: string): Html {
  if (view === 'html' && mail.html) {
    return html`<iframe
      title="The mail as its reader sees it"
      src="/mails/${mail.id}/html"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
    ></iframe>`;
  }
  const text =
    view === 'html'
      ? 'This mail has no HTML part.'
      : view === 'text'
        ? (mail.text ?? 'This mail has no plain-text part.')
        : source;
  return html`<pre tabindex="0" role="region" aria-label="${VIEWS[view]}">${text}</pre>`;
}

export function missingPage(): string {
  return page(
    'Not found',
    html`<h1>Not found</h1>
      <p>This mail is not here any more. <a href="/">All mails</a></p>`,
  );
}

function writtenTime(iso: string): string {
  const date = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [two(date.getDate()), two(date.getMonth() + 1), date.getFullYear()].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}
