import type { MessageComposerQuery } from '@instroom/graphql/admin/graphql.ts';
import { useRouteLoaderData } from '@remix-run/react';
import { useLocale } from 'use-intl';

/** What people call a field of a mail, on the page of a new act. */
export function useFieldLabels(): (key: string) => string {
  const language = useLocale();
  const data = useRouteLoaderData('routes/applications/bulk') as
    { composer: MessageComposerQuery['messageComposer'] | null } | undefined;
  return (key) => {
    const field = data?.composer?.placeholders.find((placeholder) => placeholder.key === key);
    return field ? (language === 'en' ? field.labelEn : field.labelNl) : key;
  };
}
