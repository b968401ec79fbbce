import type { ViewerFragment } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Eye } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';

/** Says all the time that one looks as another role, and is the way out. */
export function PreviewBanner({ preview }: { preview: ViewerFragment['preview'] }) {
  const t = useTranslations('people.preview');
  const language = useLocale();
  if (!preview) return null;
  const role = nameIn(language, preview.role);
  return (
    <div
      role="status"
      className="sticky top-0 z-40 flex flex-wrap items-center justify-center gap-x-4 gap-y-1 border-b border-warning/40 bg-warning-soft px-4 py-2 text-ink print:hidden"
    >
      <p className="flex items-center gap-2">
        <Eye aria-hidden="true" className="size-4 shrink-0" />
        <span>
          <strong className="font-semibold">
            {preview.userName ? t('bannerWith', { role, name: preview.userName }) : t('banner', { role })}
          </strong>
          . {t('note')}
        </span>
      </p>
      <form method="post" action="/role-preview">
        <input type="hidden" name="intent" value="stop" />
        <button type="submit" className={buttonClass('secondary', 'sm')}>
          {t('stop')}
        </button>
      </form>
    </div>
  );
}
