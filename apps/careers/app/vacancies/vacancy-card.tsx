import type { VacancyCardFragment } from '@instroom/graphql/careers/graphql.ts';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Banknote, Clock, GraduationCap, MapPin, Navigation, type LucideIcon } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { useFacts } from './facts';
import { usePaths } from '~/shell/use-paths';

interface VacancyCardProps {
  vacancy: VacancyCardFragment;
  headingLevel?: 'h2' | 'h3';
}

export function VacancyCard({ vacancy, headingLevel: Heading = 'h3' }: VacancyCardProps) {
  const { vacancyPath } = usePaths();
  const t = useTranslations('facts');
  const language = useLocale();
  const facts = useFacts(vacancy);
  const ownLanguage = vacancy.language === 'NL' ? 'nl' : 'en';
  return (
    <article className="panel relative flex h-full flex-col p-5 transition-shadow hover:border-brand-line hover:shadow-raised">
      <Heading
        dir="auto"
        lang={ownLanguage}
        className="text-lg leading-snug font-bold hyphens-auto [overflow-wrap:anywhere]"
      >
        <a
          href={vacancyPath(vacancy, language)}
          className="text-ink underline decoration-brand-line decoration-2 underline-offset-4 after:absolute after:inset-0 after:rounded-xl hover:text-brand hover:decoration-brand"
        >
          {vacancy.title}
        </a>
      </Heading>
      {vacancy.employerName ? <p className="mt-1 text-ink-muted">{vacancy.employerName}</p> : null}
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1.5 text-ink-muted">
        <Fact icon={MapPin} text={facts.where} />
        <Fact icon={Navigation} text={facts.distance} />
        <Fact icon={Clock} text={facts.hours} />
        <Fact icon={Banknote} text={facts.salary} />
        <Fact icon={GraduationCap} text={facts.level} />
      </ul>
      <p className="mt-auto pt-4 text-sm text-ink-faint">
        {vacancy.closingDate
          ? t('closesOn', { date: formatDate(vacancy.closingDate) })
          : t('publishedOn', { date: formatDate(vacancy.publishedAt) })}
      </p>
    </article>
  );
}

function Fact({ icon: Icon, text }: { icon: LucideIcon; text: string | undefined }) {
  if (!text) return null;
  return (
    <li className="flex min-w-0 items-start gap-1.5">
      <Icon aria-hidden="true" className="mt-0.5 size-[1.15em] shrink-0 text-brand" />
      <span className="min-w-0">{text}</span>
    </li>
  );
}

interface VacancyListProps {
  vacancies: readonly VacancyCardFragment[];
  headingLevel?: 'h2' | 'h3';
  layout?: 'list' | 'grid';
}

export function VacancyList({ vacancies, headingLevel, layout = 'grid' }: VacancyListProps) {
  return (
    <ul
      className={layout === 'grid' ? 'grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3' : 'grid grid-cols-1 gap-4'}
    >
      {vacancies.map((vacancy) => (
        <li key={vacancy.number} className="min-w-0">
          <VacancyCard vacancy={vacancy} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}
