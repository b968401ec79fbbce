import {
  CandidateDocument,
  CandidatePrivacyDocument,
  LinkCandidateToOrgUnitDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SourceName } from '~/applications/source-name.tsx';
import { StageBadge } from '~/applications/stage-badge.tsx';
import { Fact } from '~/applications/submissions.tsx';
import { AddressProblem } from '~/messaging/address-problem.tsx';
import { CandidatePrivacy } from '~/privacy/candidate-privacy.tsx';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { CandidateEntity } from '~/structure/candidate-entity.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { titled } from '~/shell/title.ts';
import { useCan } from '~/shell/viewer.ts';

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, (t) => data?.candidate.name ?? t('candidates.title'));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const id = params.candidateId!;
  const [shown, privacy] = await Promise.all([
    gateway.read(CandidateDocument, { id }),
    gateway.read(CandidatePrivacyDocument, { id }),
  ]);
  return { ...shown, privacy };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const orgUnitId = String((await request.formData()).get('orgUnitId') ?? '') || null;
  const { failure } = await gatewayFor(request, context).run(LinkCandidateToOrgUnitDocument, {
    input: { candidateId: params.candidateId!, orgUnitId },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('structure.candidateLinked'), failure: undefined };
}

export default function CandidatePage() {
  const t = useTranslations('candidates');
  const words = useTranslations('applications');
  const shell = useTranslations('shell');
  const { candidate, orgUnits, privacy } = useLoaderData<typeof loader>();
  const unknown = useCan()('CANDIDATES_VIEW_CONTACT') ? shell('notSpoken') : shell('withheld');

  return (
    <div className="flex flex-col gap-5">
      <header className="flex flex-col gap-3">
        <Link to="/candidates" className="inline-flex w-fit items-center gap-1.5 text-sm text-ink-muted hover:text-ink">
          <ArrowLeft aria-hidden="true" className="size-4" />
          {t('back')}
        </Link>
        <div className="flex items-center gap-4">
          <Avatar name={candidate.name} size="lg" />
          <div>
            <h1 className="text-xl font-semibold tracking-tight">{candidate.name}</h1>
            <p className="text-ink-muted">{t('since', { date: formatDate(candidate.createdAt) })}</p>
          </div>
        </div>
      </header>
      <AddressProblem candidateId={candidate.id} problem={candidate.addressProblem} />
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-5">
          <Card title={t('contact')}>
            <dl className="flex flex-col gap-3">
              <Fact name={words('email')}>
                {candidate.email ? (
                  <a href={`mailto:${candidate.email}`} className="text-brand hover:underline">
                    {candidate.email}
                  </a>
                ) : (
                  unknown
                )}
              </Fact>
              <Fact name={words('phone')}>
                {candidate.phone ? (
                  <a href={`tel:${candidate.phone.replace(/\s/g, '')}`} className="text-brand hover:underline">
                    {candidate.phone}
                  </a>
                ) : (
                  unknown
                )}
              </Fact>
              <Fact name={words('language')}>{words(`languages.${candidate.language}`)}</Fact>
            </dl>
            {orgUnits.length > 0 ? <CandidateEntity orgUnitId={candidate.orgUnitId} units={orgUnits} /> : null}
          </Card>
          <CandidatePrivacy person={candidate} privacy={privacy} />
        </div>
        <Card title={t('applications')} isPadded={false}>
          <ul className="divide-y divide-line">
            {candidate.applications.map((application) => (
              <li
                key={application.id}
                className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-sunken sm:px-5"
              >
                <div className="min-w-0 flex-1 basis-56">
                  <Link
                    to={`/applications/${application.id}`}
                    prefetch="intent"
                    className="block truncate font-medium text-ink no-underline after:absolute after:inset-0"
                  >
                    {application.vacancy.title}
                  </Link>
                  <p className="text-sm text-ink-muted">
                    <span className="tabular-nums">{formatDate(application.appliedAt)}</span> ·{' '}
                    <SourceName {...application} />
                  </p>
                </div>
                <StageBadge stage={application.stage} />
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
