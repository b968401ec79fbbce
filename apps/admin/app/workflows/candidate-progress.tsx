import type { CandidateReadsFragment } from '@instroom/graphql/admin/graphql.ts';
import { classNames } from '@instroom/ui/class-names.ts';
import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';

interface CandidateProgressProps {
  progress: CandidateReadsFragment;
  language: 'NL' | 'EN';
}

/** What the candidate reads, in the candidate's language. */
export function CandidateProgress({ progress, language }: CandidateProgressProps) {
  const t = useTranslations('workflows');
  return (
    <div lang={language.toLowerCase()} className="flex flex-col gap-4" role="status">
      <div>
        <p className="text-md font-semibold">{progress.name}</p>
        {progress.text ? <p className="mt-1 whitespace-pre-line text-ink-muted">{progress.text}</p> : null}
      </div>
      {progress.steps.length > 0 ? (
        <ol className="flex flex-col gap-2">
          {progress.steps.map(({ name, isDone, isCurrent }, place) => (
            <li
              key={`${name}-${place}`}
              aria-current={isCurrent ? 'step' : undefined}
              className={classNames('flex items-center gap-3', !isDone && !isCurrent && 'text-ink-muted')}
            >
              <span
                aria-hidden="true"
                className={classNames(
                  'flex size-6 shrink-0 items-center justify-center rounded-full border text-xs',
                  isDone && 'border-transparent bg-brand text-on-brand',
                  isCurrent && 'border-2 border-brand font-semibold text-brand',
                  !isDone && !isCurrent && 'border-line-strong',
                )}
              >
                {isDone ? <Check className="size-3.5" /> : place + 1}
              </span>
              <span className={isCurrent ? 'font-medium' : undefined}>{name}</span>
              {isDone || isCurrent ? (
                <span className="sr-only">({isDone ? t('stepDone') : t('stepCurrent')})</span>
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
