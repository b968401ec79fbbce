import type {
  ComposerFactsFragment,
  Language,
  MessageContentInput,
  WrittenContentFragment,
} from '@instroom/graphql/admin/graphql.ts';
import { formatDate, parseDate } from '@instroom/ui/format-date.ts';

/** A file that goes along; a document is one that was sent before. */
export interface Enclosure {
  id: string;
  fileName: string;
  sizeBytes: number;
  isDocument: boolean;
}

/** What is being written, as it is typed. */
export interface Writing {
  templateId: string;
  /** The words that the template came with: while they are untouched it is sent as it is. */
  original: { subject: string; body: string } | null;
  language: Language;
  subject: string;
  body: string;
  hasSignature: boolean;
  cc: string;
  bcc: string;
  enclosures: Enclosure[];
  isPlanned: boolean;
  date: string;
  time: string;
  timeZone: string;
}

export function emptyWriting({ language, timeZone, signatureHtml }: ComposerFactsFragment): Writing {
  return {
    templateId: '',
    original: null,
    language,
    subject: '',
    body: '',
    hasSignature: signatureHtml !== null,
    cc: '',
    bcc: '',
    enclosures: [],
    isPlanned: false,
    date: '',
    time: '09:00',
    timeZone,
  };
}

/** What was stored: a draft, or a message that is planned with `documents`. */
export function writingOf(
  facts: ComposerFactsFragment,
  content: WrittenContentFragment,
  documents: { id: string; fileName: string; sizeBytes: number }[] = [],
): Writing {
  const known = [...documents, ...(facts.sentDocuments ?? [])];
  const sentBefore = content.documentIds.flatMap((id) => known.find((document) => document.id === id) ?? []);
  return {
    ...emptyWriting(facts),
    templateId: content.templateId ?? '',
    language: content.language ?? facts.language,
    subject: content.subject ?? '',
    body: content.body ?? '',
    hasSignature: content.hasSignature,
    cc: content.cc.join(', '),
    bcc: content.bcc.join(', '),
    enclosures: [
      ...content.files.map((file) => ({ ...pick(file), isDocument: false })),
      ...sentBefore.map((document) => ({ ...pick(document), isDocument: true })),
    ],
    isPlanned: content.sendAt !== null,
    date: content.sendAt ? shownDate(content.sendAt.date) : '',
    time: content.sendAt?.time ?? '09:00',
    timeZone: content.sendAt?.timeZone ?? facts.timeZone,
  };
}

const pick = ({ id, fileName, sizeBytes }: Enclosure | { id: string; fileName: string; sizeBytes: number }) => ({
  id,
  fileName,
  sizeBytes,
});

const shownDate = (date: string) => (parseDate(date) ? formatDate(date) : date);

/** Addresses as people type them in a row: with commas, semicolons or spaces between. */
export function addressesIn(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter(Boolean);
}

/**
 * As the gateway takes it. A template that nobody touched is sent as it is; to many, each gets its words in
 * their own language.
 */
export function contentOf(writing: Writing, { isDraft = false, isForMany = false } = {}): MessageContentInput {
  const { templateId, original, subject, body, enclosures, isPlanned, date, time, timeZone } = writing;
  const isAsItIs = !isDraft && templateId !== '' && original?.subject === subject && original.body === body;
  const ids = (isDocument: boolean) => enclosures.filter((one) => one.isDocument === isDocument).map(({ id }) => id);
  return {
    templateId: templateId || null,
    language: isAsItIs && isForMany ? null : writing.language,
    subject: isAsItIs ? null : subject,
    body: isAsItIs ? null : body,
    hasSignature: writing.hasSignature,
    cc: addressesIn(writing.cc),
    bcc: addressesIn(writing.bcc),
    fileIds: ids(false),
    documentIds: ids(true),
    sendAt: isPlanned ? { date: parseDate(date) ?? date, time, timeZone } : null,
  };
}

/** What the gateway says about a part of the content, also about one of several addresses. */
export function problemAt(errors: Record<string, string>, part: string): string | undefined {
  return Object.entries(errors).find(([path]) => path === part || path.startsWith(`${part}.`))?.[1];
}
