import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderSample } from './preview-mails.ts';
import { languages } from './placeholders.ts';
import { productMailNames } from './mails/mails.ts';

/** Writes every mail in every language, made from its sample: `npm run render -w @instroom/emails -- <folder>`. */
const folder = process.argv[2] ?? 'rendered';
await mkdir(folder, { recursive: true });
for (const name of productMailNames) {
  for (const language of languages) {
    const { subject, html, text } = await renderSample(name, language);
    await writeFile(join(folder, `${name}.${language}.html`), html);
    await writeFile(join(folder, `${name}.${language}.txt`), `${subject}\n\n${text}`);
    console.log(`${name} ${language}: ${subject} (${(html.length / 1024).toFixed(1)} kB)`);
  }
}
