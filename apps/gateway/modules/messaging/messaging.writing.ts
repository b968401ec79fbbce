import {
  compileMail,
  type CompiledMail,
  defaultAcknowledgement,
  type MailContext,
  type MailData,
  MailHolesError,
  type RenderedMail,
  sampleMailData,
} from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { inLanguage, type Language, tagOf } from '../../platform/language.ts';
import { ownDataPlaceholder } from '../../platform/own-data-link.ts';
import { siteAddress } from '../organisation/organisation.sender.rows.ts';
import { vacancyAddress } from '../vacancies/vacancy-address.service.ts';
import {
  type ApplicationFacts,
  readApplicationFacts,
  readSender,
  readTemplateFacts,
  readTexts,
  type SenderFacts,
  type TemplateFacts,
  type Writer,
} from './messaging.facts.rows.ts';
import { layoutFor } from './messaging.layouts.rows.ts';
import { signed } from './messaging.signing.ts';
import { mailContextOf, type TemplateKind } from './messaging.terms.ts';

/** Words of one's own, with placeholders. */
export type OwnWords = { kind: TemplateKind; language: Language; subject: string; body: string };

/** What a mail is made of: a template, words of one's own, or the acknowledgement that each vacancy has. */
export type WritingSource = { templateId: string } | OwnWords | 'ACKNOWLEDGEMENT';

export type WritingChoices = {
  /** Who writes; without one it is whoever is responsible for the vacancy. */
  senderUserId?: string | null;
  /** Puts the signature of who writes below the text. */
  hasSignature?: boolean;
  /** Instead of the language of the applicant, where the template has it. */
  language?: Language | null;
  /** Others get it too, so that it leads to nobody's own data. */
  hasCopies?: boolean;
  /** Where the applicant read the vacancy, when that is known. */
  vacancyUrl?: string | null;
  /** A colleague whom it goes to instead of the applicant, and where in the console it leads. */
  colleague?: { name: string; url(applicationId: string): string } | null;
  /** The change it is part of, to see what that has written so far. */
  em?: Em;
};

/** The mail about one application: made, or with what it lacks. */
export type Written = {
  applicationId: string;
  candidateId: string;
  kind: TemplateKind;
  language: Language;
  templateId: string | null;
  templateVersion: number | null;
  templateName: string | null;
  sender: SenderFacts;
  from: { name: string; address: string };
  /** The address is empty when the applicant gave none. */
  to: { name: string; address: string };
  /** Null when it has holes or its words have a mistake; such a mail is never sent. */
  mail: RenderedMail | null;
  /** Placeholders that would be printed and are empty for this applicant. */
  holes: string[];
  /** What stands in for the subject of a mail that could not be made. */
  plainSubject: string;
};

export type Writing = {
  /** Null for the acknowledgement, of which each vacancy may have its own. */
  template: TemplateFacts | null;
  /** In the order asked; an application that is erased or out of the viewer's sight is left out. */
  write(applicationIds: string[]): Promise<Written[]>;
};

type Words = { key: string; language: Language; subject: string; body: string };

/**
 * The one way in which a mail about applications is made. Words and layout are compiled once for each language
 * and part of the organisation, and rendered for each application under the viewer's own rights. Errors:
 * NOT_FOUND for an unknown template.
 */
export async function prepareWriting(
  context: Context,
  source: WritingSource,
  {
    senderUserId = null,
    hasSignature = false,
    language = null,
    hasCopies = false,
    vacancyUrl,
    colleague = null,
    em,
  }: WritingChoices = {},
): Promise<Writing> {
  const isAcknowledgement = source === 'ACKNOWLEDGEMENT';
  const own = isAcknowledgement || 'templateId' in source ? null : source;
  const templateId = isAcknowledgement || own ? null : (source as { templateId: string }).templateId;
  const template = templateId ? await readTemplateFacts(context, templateId, em) : null;
  const sender = await readSender(context, senderUserId, em);
  const kind = template?.kind ?? own?.kind ?? 'ACKNOWLEDGEMENT';
  const press = new Press(context, sender, {
    kind,
    signature: hasSignature ? sender.signatureHtml : null,
    hasOwnDataLink: kind === 'ACKNOWLEDGEMENT' && !hasCopies,
  });
  const texts = new Map<string, TemplateFacts & Words>();

  async function loadTexts(facts: ApplicationFacts[]): Promise<void> {
    const missing = new Set(facts.flatMap(({ textId }) => (textId && !texts.has(textId) ? textId : [])));
    if (missing.size === 0) return;
    for (const text of await readTexts(context, [...missing], em)) texts.set(text.id, { ...text, key: text.id });
  }

  return {
    template,
    async write(applicationIds) {
      const facts = await readApplicationFacts(
        context,
        applicationIds,
        { templateId, isAcknowledgement, language },
        em,
      );
      await loadTexts(facts);
      return Promise.all(
        facts.map(async (one) => {
          const text = one.textId ? texts.get(one.textId) : undefined;
          const words = own
            ? { key: 'own', ...own }
            : (text ?? (isAcknowledgement ? startingText(one.language) : null));
          const data = dataOf(context, sender, { ...one, vacancyUrl }, colleague);
          const of = text ?? template;
          return {
            applicationId: one.applicationId,
            candidateId: one.candidateId,
            kind,
            language: words?.language ?? one.language,
            templateId: of?.templateId ?? null,
            templateVersion: of?.version ?? null,
            templateName: of?.name ?? null,
            sender,
            from: fromOf(sender, one.recruitingSender),
            to: { name: one.candidate.name, address: one.candidate.email },
            plainSubject: words?.subject ?? of?.name ?? '',
            ...(words ? await press.print(words, one.orgUnitId, data) : { mail: null, holes: [] }),
          };
        }),
      );
    },
  };
}

/** The name of a colleague is shown only where one writes in person and the organisation wants it so. */
export function fromOf(
  { senderNameKind, writer, senderName, senderAddress }: SenderFacts,
  recruiting: ApplicationFacts['recruitingSender'],
): { name: string; address: string } {
  const ofOrganisation = recruiting?.name ?? senderName;
  return {
    name: senderNameKind === 'EMPLOYEE' && writer ? writer.name : ofOrganisation,
    address: recruiting?.address ?? senderAddress,
  };
}

/** The text that every organisation starts with. */
function startingText(language: Language): Words {
  return { key: `start-${language}`, language, ...defaultAcknowledgement[tagOf(language)] };
}

/** As the words would arrive, with nothing where they have holes. To look at, never to send: what nobody knows yet is a sample. */
export async function previewWriting(
  context: Context,
  words: OwnWords,
  applicationId: string | null,
  orgUnitId: string | null = null,
): Promise<{ mail: RenderedMail; holes: string[] } | null> {
  const sender = await readSender(context, context.user.userId);
  const choice = { templateId: null, isAcknowledgement: false, language: null };
  const [facts] = applicationId ? await readApplicationFacts(context, [applicationId], choice) : [null];
  if (facts === undefined) return null;
  const samples = sampleMailData(mailContextOf[words.kind], tagOf(words.language)) as Data;
  const known = dataOf(context, sender, facts);
  const data = Object.fromEntries(
    Object.entries(samples).map(([group, fields]) => [group, { ...fields, ...known[group] }]),
  );
  const compiled = await new Press(context, sender, {
    kind: words.kind,
    signature: null,
    hasOwnDataLink: false,
  }).compiled({ key: 'own', ...words }, facts ? facts.orgUnitId : orgUnitId);
  return {
    mail: compiled.renderWithHoles(data as MailData<MailContext>),
    holes: compiled.holes(data as MailData<MailContext>),
  };
}

type Data = Record<string, Record<string, unknown>>;

/** What is known, and nothing else: what is missing becomes a hole. */
function dataOf(
  context: Context,
  sender: SenderFacts,
  facts: (ApplicationFacts & { vacancyUrl?: string | null | undefined }) | null,
  colleague: WritingChoices['colleague'] = null,
): Data {
  const { env } = context.gateway;
  const writer: Writer | null = sender.writer ?? facts?.responsible ?? null;
  return {
    organisation: { name: sender.organisationName, url: siteAddress(env, sender) },
    sender: writer ?? { name: sender.senderName, jobTitle: null, email: sender.senderAddress },
    ...(colleague && { recipient: { name: colleague.name } }),
    ...(facts && {
      candidate: facts.candidate,
      vacancy: { ...facts.vacancy, url: facts.vacancyUrl ?? (facts.page && vacancyAddress(env, facts.page)) },
      application: { ...facts.application, ...(colleague && { url: colleague.url(facts.applicationId) }) },
    }),
  };
}

type Manner = { kind: TemplateKind; signature: string | null; hasOwnDataLink: boolean };

/** Compiles words for a part of the organisation once, and prints them for each application. */
class Press {
  readonly #compiled = new Map<string, Promise<CompiledMail<MailContext>>>();
  readonly #context: Context;
  readonly #sender: SenderFacts;
  readonly #manner: Manner;

  constructor(context: Context, sender: SenderFacts, manner: Manner) {
    this.#context = context;
    this.#sender = sender;
    this.#manner = manner;
  }

  async print(
    words: Words,
    orgUnitId: string | null,
    data: Data,
  ): Promise<{ mail: RenderedMail | null; holes: string[] }> {
    try {
      const compiled = await this.compiled(words, orgUnitId);
      return { mail: compiled.render(data as MailData<MailContext>), holes: [] };
    } catch (error) {
      if (error instanceof MailHolesError) return { mail: null, holes: [...error.holes] };
      // The message would quote the template or the applicant; its kind is enough to find the fault.
      const { gateway, facts, organisationId } = this.#context;
      gateway.log.error(
        { kind: (error as Error).name, requestId: facts.requestId, organisationId },
        'mail could not be rendered',
      );
      return { mail: null, holes: [] };
    }
  }

  compiled(words: Words, orgUnitId: string | null): Promise<CompiledMail<MailContext>> {
    const key = `${words.key}/${words.language}/${orgUnitId ?? ''}`;
    const compiled = this.#compiled.get(key) ?? this.#compile(words, orgUnitId);
    this.#compiled.set(key, compiled);
    return compiled;
  }

  async #compile({ language, subject, body }: Words, orgUnitId: string | null): Promise<CompiledMail<MailContext>> {
    const { layout, brand, timeZone } = await layoutFor(this.#context, orgUnitId, language);
    const { kind, signature, hasOwnDataLink } = this.#manner;
    const site = siteAddress(this.#context.gateway.env, this.#sender);
    const footerLink = hasOwnDataLink && site ? { footerLink: ownDataLink(site, language) } : {};
    return compileMail<MailContext>({
      layout,
      brand: { ...brand, ...footerLink },
      template: { subject, body: signed(body, signature) },
      language: tagOf(language),
      context: mailContextOf[kind],
      timeZone,
    });
  }
}

/** The way to one's own data, at the foot of the mail. The link itself is filled in when the mail goes out. */
function ownDataLink(site: string, language: Language) {
  const label = inLanguage(
    { nl: 'Je gegevens bekijken, verbeteren of laten wissen', en: 'View, correct or erase your data' },
    language,
  );
  return { url: ownDataPlaceholder(site, language), label };
}
