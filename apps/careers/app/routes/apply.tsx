import { randomUUID } from 'node:crypto';
import {
  ApplyFormDocument,
  SubmitApplicationDocument,
  type ApplyFormQuery,
} from '@instroom/graphql/careers/graphql.ts';
import type { Failure, FailureCode } from '@instroom/graphql/errors.ts';
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ArrowLeft } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { applicationErrors, type ApplicationErrors } from '~/applications/application-errors';
import { ApplicationForm } from '~/applications/application-form';
import { entriesOf, isFile } from '~/applications/entries';
import { MalformedForm, receiveForm } from '~/applications/multipart.server';
import { CONSENT_FIELD, FILE_FIELD, TRAP_FIELD, VIA_FIELD } from '~/applications/field-names';
import { submission, typedApplication, type TypedApplication } from '~/applications/typed-application';
import { UnsentApplication } from '~/applications/unsent-application';
import { keepUpload } from '~/applications/upload.server';
import { inLanguage, languageOf, type Language } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { answerOf, gatewayFor, type PageFault } from '~/shell/gateway.server';
import { pageMeta } from '~/shell/page-meta';
import { applyPath, pathOf, vacancyNumberIn } from '~/shell/paths';
import { ClosedVacancy } from '~/vacancies/closed-vacancy';
import { useFacts } from '~/vacancies/facts';
import { usePaths } from '~/shell/use-paths';

/** The form carries a key of its own, so this page is never shared between visitors. */
export const headers = () => ({ 'cache-control': 'private, no-cache' });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { pathname, search, searchParams } = new URL(request.url);
  const language = languageOf(pathname);
  const form = await readForm(context, language, params.vacancy);
  if (form.failure) return data({ kind: 'unreachable' as const, sentence: form.failure.sentence }, { status: 503 });

  const { vacancy, consent } = form;
  if (params.vacancy !== `${vacancy.number}-${vacancy.slug}`)
    throw redirect(context.basePath + applyPath(vacancy, language) + search, 301);
  if (!vacancy.isOpen) return data({ kind: 'closed' as const, vacancy }, { status: 410 });
  return data({
    kind: 'open' as const,
    vacancy,
    consent,
    blank: typedApplication(
      new Map([[VIA_FIELD, searchParams.get('source') ?? '']]),
      entriesOf(vacancy, language),
      randomUUID(),
    ),
  });
}

/** @throws 404 when there never was such a vacancy. A gateway out of reach is told, so that what was typed can be shown. */
async function readForm(context: AppLoadContext, language: Language, piece: string | undefined) {
  const number = vacancyNumberIn(piece);
  if (number === undefined) throw data(null, { status: 404 });
  const outcome = await gatewayFor(context, language).run(ApplyFormDocument, { site: context.site, number });
  const { failure } = outcome;
  if (failure?.code === 'UNREACHABLE') return { failure };
  const { vacancy, consent }: ApplyFormQuery['careersSite'] = answerOf(outcome).careersSite;
  if (!vacancy) throw data(null, { status: 404 });
  return { vacancy, consent };
}

interface Returned {
  typed: TypedApplication;
  errors: ApplicationErrors;
}

const STATUS_OF: Partial<Record<FailureCode, number>> = {
  BAD_INPUT: 422,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  UNREACHABLE: 503,
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const t = translatorFor(language);
  const gateway = gatewayFor(context, language);
  const form = await readForm(context, language, params.vacancy);
  const { vacancy } = form;
  const entries = vacancy ? entriesOf(vacancy, language) : [];
  const isTrapped = (fields: ReadonlyMap<string, string>) => Boolean(fields.get(TRAP_FIELD));

  const fileFields = entries.filter(isFile).map(({ name }) => name);
  const { fields, cutFields, files } = await receiveForm(request, fileFields, async (incoming, before, field) =>
    vacancy?.isOpen && !isTrapped(before)
      ? keepUpload(incoming, {
          gateway,
          context,
          language,
          vacancyId: vacancy.id,
          of: field === FILE_FIELD ? 'cv' : 'other',
        })
      : undefined,
  ).catch((error: unknown) => {
    if (!(error instanceof MalformedForm)) throw error;
    throw data<PageFault>({ sentence: t('apply.malformed'), requestId: context.requestId }, { status: 400 });
  });
  if (isTrapped(fields)) throw redirect(context.basePath + pathOf('thanks', language), 303);

  const typed = typedApplication(fields, entries, randomUUID());
  const refusals: Record<string, string> = {};
  for (const [field, file] of files) {
    if (file && 'token' in file) typed.keptFiles[field] = file;
    if (file && 'refusal' in file) refusals[field] = file.refusal;
  }
  const noticed = {
    ...refusals,
    ...(!typed.values[CONSENT_FIELD] && { [CONSENT_FIELD]: t('apply.consentMissing') }),
    ...Object.fromEntries([...cutFields].map((name) => [name, t('apply.textTooLong')])),
  };
  const returned = (failure: Failure | undefined, status: number) =>
    data<Returned>({ typed, errors: applicationErrors(failure, entries, noticed) }, { status });
  if (form.failure) return returned(form.failure, 503);
  if (!form.vacancy.isOpen) return returned(undefined, 409);
  if (cutFields.size > 0) return returned(undefined, 422);

  const refused = new Set(Object.keys(refusals));
  const submit = () => {
    const input = submission(typed, { site: context.site, vacancyId: form.vacancy.id, entries, language, refused });
    return gateway.run(SubmitApplicationDocument, { input });
  };
  let outcome = await submit();
  if (outcome.failure?.code === 'CONFLICT' && (await readForm(context, language, params.vacancy)).vacancy?.isOpen) {
    // Not closed, so its key was used before: the visitor went back and changed something. That is a new form.
    typed.idempotencyKey = randomUUID();
    outcome = await submit();
  }
  if (outcome.failure) return returned(outcome.failure, STATUS_OF[outcome.failure.code] ?? 500);

  const thanks = new URLSearchParams({
    vacancy: String(form.vacancy.number),
    reference: outcome.data.submitApplication.reference,
  });
  throw redirect(`${context.basePath}${pathOf('thanks', language)}?${thanks}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: form, ...page }) => {
  const t = translatorFor(languageOf(page.location.pathname));
  if (!form || form.kind === 'unreachable') return pageMeta({ page, title: t('apply.heading'), isPrivate: true });
  if (form.kind === 'closed') return pageMeta({ page, title: t('closed.title'), isPrivate: true });
  return pageMeta({ page, title: t('apply.title', { title: form.vacancy.title }), isPrivate: true });
};

export default function ApplyPage() {
  const { vacancyPath } = usePaths();
  const form = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>() as Returned | undefined;
  const t = useTranslations('apply');
  const language = useLocale();

  if (form.kind === 'unreachable') {
    return returned ? (
      <UnsentApplication title={t('notSentTitle')} text={form.sentence} typed={returned.typed} entries={[]} />
    ) : (
      <p className="page-narrow lead py-16">{form.sentence}</p>
    );
  }
  const { vacancy } = form;
  if (form.kind === 'closed') {
    return (
      <>
        {returned ? (
          <UnsentApplication
            title={t('closedTitle')}
            text={t('closedText')}
            typed={returned.typed}
            entries={entriesOf(vacancy, language)}
          />
        ) : null}
        <ClosedVacancy title={vacancy.title} alternatives={vacancy.similar} />
      </>
    );
  }
  return (
    <div className="page-narrow py-8 sm:py-12">
      <a href={vacancyPath(vacancy, language)} className="text-link inline-flex min-h-10 items-center gap-2">
        <ArrowLeft aria-hidden="true" className="size-5" />
        {t('back')}
      </a>
      <h1 className="heading-1 mt-3 hyphens-auto [overflow-wrap:anywhere]">{t('title', { title: vacancy.title })}</h1>
      <VacancyLine vacancy={vacancy} />
      <p className="lead mt-5 mb-10 text-ink-muted">{t('intro')}</p>
      <ApplicationForm
        entries={entriesOf(vacancy, language)}
        consent={{ version: form.consent.version, text: inLanguage(language, form.consent) }}
        typed={returned?.typed ?? form.blank}
        errors={returned?.errors}
      />
    </div>
  );
}

function VacancyLine({ vacancy }: { vacancy: Parameters<typeof useFacts>[0] }) {
  const { where, hours, salary } = useFacts(vacancy);
  return <p className="mt-3 text-ink-muted">{[where, hours, salary].filter(Boolean).join(' · ')}</p>;
}
