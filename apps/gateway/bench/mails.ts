import { compileProductMail, defaultLayout, productMails } from '@instroom/emails';
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
  ratio: number;
  kilobytes: number;
}

/** Renders acknowledgements both ways in turn; each mail has a recipient of its own. */
export async function measureMails(rounds: number): Promise<MailRates> {
  const once = await compileProductMail('messaging-acknowledgement', { language: 'nl', brand });
  let count = 0;
  const recipient = () => {
    count += 1;
    return { ...sample, candidate: { ...sample.candidate, firstName: `Anna ${count}` } };
  };
  const compiledOnce = async () => once.render(recipient());
  // A remark in the layout makes it another one, so that nothing that was kept can be used.
  const compiledEachTime = async () => {
    const data = recipient();
    const layout = defaultLayout.replace('</mjml>', `<!-- ${count} --></mjml>`);
    return (await compileProductMail('messaging-acknowledgement', { language: 'nl', brand, layout })).render(data);
  };
  const first = await compiledOnce();
  count -= 1;
  if ((await compiledEachTime()).html !== first.html) throw new Error('The two ways of rendering a mail differ');

  await perSecond(compiledOnce);
  await perSecond(compiledEachTime);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const eachTimeFirst = round % 2 === 0 ? await perSecond(compiledEachTime) : undefined;
    const rate = await perSecond(compiledOnce);
    ratios.push(rate / (eachTimeFirst ?? (await perSecond(compiledEachTime))));
  }
  return { ratio: median(ratios), kilobytes: first.html.length / 1000 };
}

async function perSecond(render: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  let rendered = 0;
  while (performance.now() < startedAt + SLICE_MS) {
    await render();
    rendered += 1;
  }
  return rendered / ((performance.now() - startedAt) / 1000);
}
