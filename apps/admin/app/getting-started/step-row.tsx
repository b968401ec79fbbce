import type { GuidedStartFragment, GuidedStepName } from '@instroom/graphql/admin/graphql.ts';
import { Badge, type Tone } from '@instroom/ui/badge.tsx';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { Link } from '@remix-run/react';
import { Check, Circle } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { HelpLink } from '~/help/help-link.tsx';
import { STEPS } from './steps.ts';

type Step = GuidedStartFragment['steps'][number];

const TONES: Record<Step['state'], Tone> = {
  OPEN: 'warning',
  DONE: 'success',
  SKIPPED: 'neutral',
  NOT_NEEDED: 'neutral',
};

interface StepRowProps {
  step: Step;
  onSkip?: (step: GuidedStepName, isSkipped: boolean) => void;
}

/** One of the ten steps: what it is for, what is still wanted, and where to do it. */
export function StepRow({ step, onSkip }: StepRowProps) {
  const t = useTranslations('gettingStarted');
  const { to, article } = STEPS[step.name];
  const isOpen = step.state === 'OPEN';
  const title = t(`steps.${step.name}.title`);
  return (
    <li className="flex gap-3 px-4 py-4 sm:px-5">
      <span
        aria-hidden="true"
        className={classNames(
          'mt-0.5 flex size-7 shrink-0 items-center justify-center rounded-full text-sm font-semibold tabular-nums',
          step.state === 'DONE' ? 'bg-success-soft text-success' : 'bg-hover text-ink-muted',
        )}
      >
        {step.state === 'DONE' ? <Check className="size-4" /> : step.number}
      </span>
      <div className="flex min-w-0 flex-1 flex-wrap gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <div className="flex flex-wrap items-center gap-2">
            <h2 className="font-semibold">
              <span className="sr-only">{t('stepNumber', { number: step.number })} </span>
              {title}
            </h2>
            <Badge tone={TONES[step.state]}>{t(`states.${step.state}`)}</Badge>
          </div>
          <p className="mt-0.5 text-pretty text-ink-muted">{t(`steps.${step.name}.text`)}</p>
          {step.facts.length > 0 && step.state !== 'NOT_NEEDED' ? (
            <ul className="mt-2 flex flex-col gap-0.5 text-sm">
              {step.facts.map(({ sentence, isMet }) => (
                <li key={sentence} className="flex items-start gap-2">
                  {isMet ? (
                    <Check aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-success" />
                  ) : (
                    <Circle aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
                  )}
                  <span>
                    {sentence}
                    <span className="sr-only">: {isMet ? t('met') : t('notMet')}</span>
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
          {isOpen && !step.viewerCanDo ? (
            <p className="mt-2 text-sm text-ink-muted">
              {step.colleagues.length > 0 ? t('whoCan', { names: step.colleagues.join(', ') }) : t('nobodyCan')}
            </p>
          ) : null}
          <HelpLink article={article} about={title} className="mt-2" />
        </div>
        <div className="flex flex-wrap items-start gap-2">
          {step.viewerCanDo && step.state !== 'NOT_NEEDED' ? (
            <Link
              to={to}
              className={buttonClass(isOpen ? 'primary' : 'secondary', 'sm')}
              aria-label={`${isOpen ? t('goToStep') : t('look')}: ${title}`}
            >
              {isOpen ? t('goToStep') : t('look')}
            </Link>
          ) : null}
          {onSkip && step.canBeSkipped && isOpen ? (
            <Button
              size="sm"
              variant="quiet"
              aria-label={`${t('skip')}: ${title}`}
              onClick={() => onSkip(step.name, true)}
            >
              {t('skip')}
            </Button>
          ) : null}
          {onSkip && step.state === 'SKIPPED' ? (
            <Button
              size="sm"
              variant="quiet"
              aria-label={`${t('unskip')}: ${title}`}
              onClick={() => onSkip(step.name, false)}
            >
              {t('unskip')}
            </Button>
          ) : null}
        </div>
      </div>
    </li>
  );
}
