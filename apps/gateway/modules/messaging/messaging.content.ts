import { placeholders, validateTemplate } from '@instroom/emails';
import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError, type FieldProblem } from '../../platform/errors.ts';
import { checked, emailAddress, isUuid, problem } from '../../platform/input.ts';
import { type Language, tagOf } from '../../platform/language.ts';
import type { MessageContentInput } from './messaging.composing.inputs.ts';
import { hasTemplates, readTemplateFacts } from './messaging.facts.rows.ts';
import { momentOf } from './messaging.moments.ts';
import { composedKinds, mailContextOf, type TemplateKind } from './messaging.terms.ts';
import type { WritingSource, Written } from './messaging.writing.ts';

const MAXIMUM_COPIES = 10;

/** What somebody wants to send, judged: everything but whether it has holes for who gets it. */
export type MessageContent = {
  source: WritingSource;
  kind: TemplateKind;
  templateId: string | null;
  templateVersion: number | null;
  subject: string | null;
  body: string | null;
  language: Language | null;
  hasSignature: boolean;
  cc: string[];
  bcc: string[];
  fileIds: string[];
  documentIds: string[];
  scheduledAt: Date | null;
  timeZone: string | null;
};

const addresses = z.array(emailAddress).max(MAXIMUM_COPIES);

/** BAD_INPUT names each mistake at its field; those in words with line and column. NOT_FOUND for an unknown template. */
export async function checkedContent(
  context: Context,
  em: Em | undefined,
  sent: MessageContentInput,
  path = 'content',
): Promise<MessageContent> {
  const template = sent.templateId ? await allowedTemplate(context, em, sent.templateId) : null;
  const kind = template?.kind ?? 'GENERAL';
  const isOwn = sent.subject != null || sent.body != null || !template;
  const subject = (sent.subject ?? '').trim();
  const body = sent.body ?? '';
  if (isOwn) assertWords(context, kind, { subject, body }, path);
  const cc = checked(addresses, sent.cc, `${path}.cc`);
  const bcc = checked(addresses, sent.bcc, `${path}.bcc`);
  const language = sent.language ?? null;
  return {
    source: isOwn
      ? { kind, language: language ?? context.language, subject, body }
      : { templateId: template.templateId },
    kind,
    templateId: template?.templateId ?? null,
    templateVersion: template?.version ?? null,
    subject: isOwn ? subject : null,
    body: isOwn ? body : null,
    language,
    hasSignature: sent.hasSignature,
    cc: [...new Set(cc)],
    bcc: [...new Set(bcc)].filter((address) => !cc.includes(address)),
    fileIds: [...new Set(sent.fileIds)].filter(isUuid),
    documentIds: [...new Set(sent.documentIds)].filter(isUuid),
    scheduledAt: sent.sendAt ? momentOf(sent.sendAt, `${path}.sendAt`) : null,
    timeZone: sent.sendAt?.timeZone ?? null,
  };
}

async function allowedTemplate(context: Context, em: Em | undefined, templateId: string) {
  const template = await readTemplateFacts(context, templateId, em);
  const isOn = await hasTemplates(context, em);
  if (!isOn)
    throw new DomainError('CONFLICT', {
      nl: 'Berichtsjablonen staan uit voor jouw organisatie. Schrijf het bericht zelf.',
      en: 'Message templates are switched off for your organisation. Write the message yourself.',
    });
  if (!(composedKinds as readonly string[]).includes(template.kind))
    throw new DomainError('CONFLICT', {
      nl: 'Dit soort template is voor collega’s, niet voor kandidaten.',
      en: 'Templates of this kind are for colleagues, not for candidates.',
    });
  return template;
}

function assertWords(
  context: Context,
  kind: TemplateKind,
  words: { subject: string; body: string },
  path: string,
): void {
  const problems: FieldProblem[] = [];
  if (words.subject === '') problems.push(problem(`${path}.subject`, 'Vul een onderwerp in.', 'Fill in a subject.'));
  if (isBlank(words.body))
    problems.push(problem(`${path}.body`, 'Schrijf eerst een bericht.', 'Write a message first.'));
  if (problems.length === 0) {
    const language = tagOf(context.language);
    for (const { field, line, column, sentence } of validateTemplate({
      ...words,
      context: mailContextOf[kind],
      language,
    }))
      problems.push(
        problem(
          `${path}.${field}`,
          `Regel ${line}, teken ${column}: ${sentence}`,
          `Line ${line}, character ${column}: ${sentence}`,
        ),
      );
  }
  if (problems.length > 0) throw badInput(problems);
}

function isBlank(body: string): boolean {
  return (
    !/<(?:mj-)?im(?:g|age)\b/.test(body) &&
    body
      .replace(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', '')
      .trim() === ''
  );
}

/** Refuses a mail that nobody could send: no address, a hole, or words that cannot be rendered. */
export function assertSendable({ to, mail, holes }: Written, path = 'content'): void {
  if (to.address === '')
    throw badInput([
      problem(
        `${path}.to`,
        'Deze kandidaat heeft geen e-mailadres. Vul het eerst in bij de kandidaat.',
        'This candidate has no e-mail address. Fill it in at the candidate first.',
      ),
    ]);
  if (mail) return;
  const named = (language: 'nl' | 'en') =>
    holes.map((key) => placeholders[key as keyof typeof placeholders]?.label[language] ?? key).join(', ');
  throw badInput([
    holes.length > 0
      ? problem(
          `${path}.body`,
          `Dit is leeg voor deze kandidaat: ${named('nl')}. Haal het weg, schrijf het zelf, of geef een reserve-tekst.`,
          `This is empty for this candidate: ${named('en')}. Remove it, write it yourself, or give a fallback.`,
        )
      : problem(`${path}.body`, 'Dit bericht kan niet worden gemaakt.', 'This message cannot be made.'),
  ]);
}
