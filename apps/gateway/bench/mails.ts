import { compileProductMail, defaultLayout, productMails } from '@instroom/emails';
import { acknowledgementInReact } from './acknowledgement-in-react.ts';
import { median } from './rounds.ts';

const SLICE_MS = 400;
const brand = {
  organisationName: 'Gemeente Voorbeeld',
  primaryColour: '#1f5f5b',
  footerText: 'Raadhuisplein 1\n1234 AB Voorbeeld',
};
const { nl: sample } = productMails['messaging-acknowledgement'].sample;

export interface MailRates {
  /** Mails per second when the template is compiled once, as a multiple of compiling it for each mail. */
  toMjml: number;
  /** As a multiple of React Email rendering the same mail. */
  toReact: number;
  kilobytes: number;
}

type Render = () => Promise<{ html: string }>;

/** Renders acknowledgements in three ways in turn; each mail has a recipient of its own. */
export async function measureMails(rounds: number): Promise<MailRates> {
  const once = await compileProductMail('messaging-acknowledgement', { language: 'nl', brand });
  let count = 0;
  const nextRecipient = () => {
    count += 1;
    return { ...sample, candidate: { ...sample.candidate, firstName: `Anna ${count}` } };
  };
  const compiledOnce: Render = async () => once.render(nextRecipient());
  // A remark in the layout makes it another one, so that nothing that was kept can be used.
  const compiledEachTime: Render = async () => {
    const data = nextRecipient();
    const layout = defaultLayout.replace('</mjml>', `<!-- ${count} --></mjml>`);
    return (await compileProductMail('messaging-acknowledgement', { language: 'nl', brand, layout })).render(data);
  };
  const inReact: Render = async () => ({ html: await acknowledgementInReact(brand, nextRecipient()) });

  const again = async (render: Render) => {
    count = 0;
    return (await render()).html;
  };
  const first = await again(compiledOnce);
  if ((await again(compiledEachTime)) !== first) throw new Error('The two ways of compiling a mail differ');
  if (wordsOf(await again(inReact)) !== wordsOf(first)) throw new Error('React Email says something else');

  const ways = [compiledOnce, compiledEachTime, inReact];
  for (const way of ways) await perSecond(way);
  const toMjml: number[] = [];
  const toReact: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const rates = new Map<Render, number>();
    for (const way of round % 2 === 0 ? ways : [...ways].reverse()) rates.set(way, await perSecond(way));
    toMjml.push(rates.get(compiledOnce)! / rates.get(compiledEachTime)!);
    toReact.push(rates.get(compiledOnce)! / rates.get(inReact)!);
  }
  return { toMjml: median(toMjml), toReact: median(toReact), kilobytes: first.length / 1000 };
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

async function perSecond(render: Render): Promise<number> {
  const startedAt = performance.now();
  let rendered = 0;
  while (performance.now() < startedAt + SLICE_MS) {
    await render();
    rendered += 1;
  }
  return rendered / ((performance.now() - startedAt) / 1000);
}
