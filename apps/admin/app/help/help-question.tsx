import type { HelpAnswersQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { useFetcher } from '@remix-run/react';
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

/** "Did this answer your question?", with room for what was missing, and what colleagues said. */
export function HelpQuestion({ answers }: { answers: HelpAnswersQuery['helpAnswers'][number] | undefined }) {
  const t = useTranslations('help');
  const fetcher = useFetcher<ActionResult>();
  const [answer, setAnswer] = useState<boolean | undefined>(answers?.viewerAnswer ?? undefined);
  const failure = fetcher.data?.failure;
  useActionResult(fetcher.data);
  const choose = (isHelpful: boolean) => {
    setAnswer(isHelpful);
    fetcher.submit({ isHelpful: String(isHelpful) }, { method: 'post' });
  };
  const counted = (answers?.helpfulCount ?? 0) + (answers?.unhelpfulCount ?? 0);

  return (
    <section aria-label={t('question')} className="rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="min-w-0 flex-1 basis-48 font-semibold">{t('question')}</h2>
        <Button
          aria-pressed={answer === true}
          variant={answer === true ? 'primary' : 'secondary'}
          icon={<ThumbsUp aria-hidden="true" className="size-4" />}
          onClick={() => choose(true)}
        >
          {t('yes')}
        </Button>
        <Button
          aria-pressed={answer === false}
          variant={answer === false ? 'primary' : 'secondary'}
          icon={<ThumbsDown aria-hidden="true" className="size-4" />}
          onClick={() => choose(false)}
        >
          {t('no')}
        </Button>
      </div>
      {counted > 0 && answers ? (
        <p className="mt-2 text-sm text-ink-muted">
          {t('counts', { helpful: answers.helpfulCount, unhelpful: answers.unhelpfulCount })}
        </p>
      ) : null}
      {answer === undefined ? null : (
        <fetcher.Form method="post" className="mt-3 flex flex-col gap-3" noValidate>
          <input type="hidden" name="isHelpful" value={String(answer)} />
          <FormErrors failure={failure} />
          <TextArea
            label={answer ? t('commentYes') : t('commentNo')}
            name="comment"
            rows={3}
            maxLength={1000}
            error={fieldErrors(failure).comment}
          />
          <Button type="submit" isPending={fetcher.state !== 'idle'} className="self-start">
            {t('send')}
          </Button>
        </fetcher.Form>
      )}
    </section>
  );
}
