import { compileMail, defaultLayout, productMails } from '@instroom/emails';
import { median } from './rounds.ts';

const SLICE_MS = 400;
const brand = {
  organisationName: 'Gemeente Voorbeeld',
  primaryColour: '#1f5f5b',
  footerText: 'Raadhuisplein 1\n1234 AB Voorbeeld',
};
const { sample, templates, context } = productMails['messaging-acknowledgement'];
/** As every mail to applicants is compiled. */
const compile = (layout: string) => compileMail({ layout, brand, template: templates.nl, language: 'nl', context });

export interface MailRates {
  /** Mails per second when the template is compiled once, as a multiple of compiling it for each mail. */
  toMjml: number;
  /** As a multiple of React Email making the same mail: subject, HTML and plain text. */
  toReact: number;
  /** As a multiple of React Email rendering nothing but its HTML. */
  toReactHtml: number;
  kilobytes: number;
}

type Render = () => Promise<{ html: string }>;

/** Renders acknowledgements in three ways in turn; each mail has a recipient of its own. */
export async function measureMails(rounds: number): Promise<MailRates> {
  const once = await compile(defaultLayout);
  let count = 0;
  const nextRecipient = () => {
    count += 1;
    return { ...sample.nl, candidate: { ...sample.nl.candidate, firstName: `Anna ${count}` } };
  };
  const compiledOnce: Render = async () => once.render(nextRecipient());
  // A remark in the layout makes it another one, so that nothing that was kept can be used.
  const compiledEachTime: Render = async () => {
    const data = nextRecipient();
    const layout = defaultLayout.replace('</mjml>', `<!-- ${count} --></mjml>`);
    return (await compile(layout)).render(data);
  };
  // eslint-disable-next-line no-restricted-syntax -- React reads it, and is a good deal slower when not told this
  process.env['NODE_ENV'] = 'production';
  const { acknowledgementInReact, htmlInReact } = await import('./acknowledgement-in-react.ts');
  const inReact: Render = () => acknowledgementInReact(brand, nextRecipient());
  const onlyHtml: Render = async () => ({ html: await htmlInReact(brand, nextRecipient()) });

  const again = async (render: Render) => {
    count = 0;
    return (await render()).html;
  };
  const first = await again(compiledOnce);
  if ((await again(compiledEachTime)) !== first) throw new Error('The two ways of compiling a mail differ');
  if (wordsOf(await again(inReact)) !== wordsOf(first)) throw new Error('React Email says something else');

  const ways = [compiledOnce, compiledEachTime, inReact, onlyHtml];
  for (const way of ways) await perSecond(way);
  const toMjml: number[] = [];
  const toReact: number[] = [];
  const toReactHtml: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const rates = new Map<Render, number>();
    for (const way of round % 2 === 0 ? ways : [...ways].reverse()) rates.set(way, await perSecond(way));
    toMjml.push(rates.get(compiledOnce)! / rates.get(compiledEachTime)!);
    toReact.push(rates.get(compiledOnce)! / rates.get(inReact)!);
    toReactHtml.push(rates.get(compiledOnce)! / rates.get(onlyHtml)!);
  }
  return {
    toMjml: median(toMjml),
    toReact: median(toReact),
    toReactHtml: median(toReactHtml),
    kilobytes: first.length / 1000,
  };
}

/** What a reader sees of a mail, from its salutation on: before it stand a title and a line for the inbox. */
function wordsOf(html: string): string {
  const text = html
    .replace(/<(style|head|title)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u200b-\u200f\u00ad\ufeff\u00a0]+/g, ' ');
  return text
    .slice(text.indexOf('Beste '))
    .replace(/ ([.,])/g, '$1')
    .trim();
}

/** Of processor time: other work on the machine moves it least. */
async function perSecond(render: Render): Promise<number> {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  let rendered = 0;
  while (performance.now() < startedAt + SLICE_MS) {
    await render();
    rendered += 1;
  }
  const { user, system } = process.cpuUsage(before);
  return rendered / ((user + system) / 1_000_000);
}
