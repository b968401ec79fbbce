import type { HomeQuery } from '@instroom/graphql/careers/graphql.ts';
import { GraduationCap, MapPin, type LucideIcon } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { inLanguage } from '~/i18n/language';
import { usePaths } from '~/shell/use-paths';
import { readSearch } from '~/vacancies/search';

type Groups = HomeQuery['careersSite']['groups'];

const EMPTY = readSearch(new URLSearchParams());

/** Ways into the vacancies for who does not know a word to search for. */
export function Categories({ groups }: { groups: Groups }) {
  const t = useTranslations('home');
  const language = useLocale();
  const { searchPath } = usePaths();
  const places = groups.places.map(({ nameNl, count }) => ({
    name: nameNl,
    count,
    href: searchPath({ ...EMPTY, place: nameNl }, language),
  }));
  const levels = groups.levels.map(({ id, nameNl, nameEn, count }) => ({
    name: inLanguage(language, { nl: nameNl, en: nameEn }),
    count,
    href: searchPath({ ...EMPTY, levelId: id }, language),
  }));
  return (
    <div className="page mt-14 grid grid-cols-1 gap-8 md:grid-cols-2">
      <Ways id="places" title={t('byPlace')} icon={MapPin} ways={places} />
      <Ways id="levels" title={t('byLevel')} icon={GraduationCap} ways={levels} />
    </div>
  );
}

interface WaysProps {
  id: string;
  title: string;
  icon: LucideIcon;
  ways: { name: string; count: number; href: string }[];
}

function Ways({ id, title, icon: Icon, ways }: WaysProps) {
  const t = useTranslations('home');
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="heading-2 mb-4 flex items-center gap-2.5">
        <Icon aria-hidden="true" className="size-6 shrink-0 text-brand" />
        {title}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {ways.map(({ name, count, href }) => (
          <li key={name} className="max-w-full">
            <a
              href={href}
              className="inline-flex min-h-10 items-center gap-2 rounded-action border border-line-strong bg-surface py-1 ps-4 pe-2 font-medium text-ink no-underline hover:border-brand hover:text-brand"
            >
              <span className="min-w-0 break-words">{name}</span>
              <span className="rounded-action bg-brand-soft px-2 text-sm text-brand">
                <span aria-hidden="true">{count}</span>
                <span className="sr-only">{t('vacancyCount', { count })}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
