import { classNames } from '@instroom/ui/class-names.ts';
import { Link } from '@remix-run/react';
import { CircleHelp } from 'lucide-react';
import { useTranslations } from 'use-intl';

/** The way to the article about where one is. */
export function HelpLink({ article, about, className }: { article: string; about?: string; className?: string }) {
  const t = useTranslations('help');
  return (
    <Link
      to={`/help/${article}`}
      prefetch="intent"
      className={classNames('inline-flex w-fit items-center gap-1.5 text-sm text-brand hover:underline', className)}
    >
      <CircleHelp aria-hidden="true" className="size-4" />
      {t('readMore')}
      {about ? <span className="sr-only">: {about}</span> : null}
    </Link>
  );
}
