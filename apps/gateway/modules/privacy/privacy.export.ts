import type { Context } from '../../platform/context.ts';
import { variant } from '../../platform/database/reader.ts';
import { zip, type ZipEntry } from '../../platform/files/zip.ts';
import { inLanguage, type Language } from '../../platform/language.ts';

export const EXPORT_PURPOSE = 'privacy-export';

type Part = { name: string; title: string; rows: Record<string, unknown>[] };

/** What an export shows: to the organisation everything, to the candidate all but colleagues' own words. */
export type Audience = 'ORGANISATION' | 'CANDIDATE';

/**
 * Everything that is kept about one candidate, as a ZIP: JSON for programs, a page for people, and the
 * files themselves. Undefined when there is no such candidate any more.
 */
export async function exportOf(context: Context, candidateId: string, audience: Audience): Promise<Buffer | undefined> {
  const { personalData } = context.gateway.privacy;
  const subject = [context.organisationId, candidateId];
  const known = await context.read.one(
    variant(
      'privacy.isKept',
      'select c.id from candidate c where c.organisation_id = $1 and c.id = $2::uuid and c.erased_at is null',
    ),
    subject,
  );
  if (!known) return undefined;
  const parts: Part[] = [];
  const files: { key: string; name: string }[] = [];
  for (const { name, title, exported, isInternal, files: keys } of personalData) {
    if (isInternal && audience === 'CANDIDATE') continue;
    if (exported)
      parts.push({
        name,
        title: inLanguage(title, context.language),
        rows: await context.read.rows(variant(`privacy.export.${name}`, exported), subject),
      });
    if (keys)
      files.push(
        ...(await context.read.rows<{ key: string; name: string }>(variant('privacy.exportFiles', keys), subject)),
      );
  }
  const now = new Date();
  const attached: ZipEntry[] = [];
  for (const [index, { key, name }] of files.entries())
    attached.push({
      name: `documents/${index + 1}-${name.replace(/[\\/]/g, '_')}`,
      bytes: await context.gateway.files.bytes(key),
    });
  const data = { exportedAt: now, ...Object.fromEntries(parts.map(({ name, rows }) => [name, rows])) };
  return zip(
    [
      { name: 'data.json', bytes: Buffer.from(JSON.stringify(data, null, 2)) },
      {
        name: context.language === 'NL' ? 'gegevens.html' : 'data.html',
        bytes: Buffer.from(page(context.language, parts, attached, now)),
      },
      ...attached,
    ],
    now,
  );
}

const words = {
  NL: { title: 'Gegevens die worden bewaard', made: 'Gemaakt op', none: 'Niets', files: 'Bestanden' },
  EN: { title: 'Data that are kept', made: 'Made on', none: 'Nothing', files: 'Files' },
} as const;

function page(language: Language, parts: Part[], files: ZipEntry[], now: Date): string {
  const say = words[language];
  const sections = parts
    .map(
      ({ title, rows }) =>
        `<h2>${escaped(title)}</h2>${rows.length ? rows.map(table).join('') : `<p>${say.none}.</p>`}`,
    )
    .join('\n');
  const list = files.map(({ name }) => `<li><a href="${encodeURI(name)}">${escaped(name)}</a></li>`).join('');
  return `<!doctype html>
<html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say.title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%;margin:0 0 1rem}th,td{border:1px solid #ccc;padding:.4rem .6rem;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}th{width:12rem;background:#f4f5f7}</style>
</head><body><h1>${say.title}</h1><p>${say.made} ${dutchDay(now)}.</p>
${sections}
${list ? `<h2>${say.files}</h2><ul>${list}</ul>` : ''}
</body></html>`;
}

function table(row: Record<string, unknown>): string {
  const cells = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  return `<table>${cells.map(([name, value]) => `<tr><th scope="row">${escaped(spaced(name))}</th><td>${escaped(shown(value))}</td></tr>`).join('')}</table>`;
}

function shown(value: unknown): string {
  if (value instanceof Date) return `${dutchDay(value)} ${value.toISOString().slice(11, 16)} UTC`;
  if (Array.isArray(value))
    return value.map((item: { question?: string; answer?: string }) => `${item.question}: ${item.answer}`).join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function dutchDay(day: Date): string {
  return day.toISOString().slice(0, 10).split('-').reverse().join('-');
}

function spaced(name: string): string {
  const text = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
