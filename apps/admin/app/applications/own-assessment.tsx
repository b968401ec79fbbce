import { type AssessmentShownFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

const ADVICES = ['POSITIVE', 'DOUBTFUL', 'NEGATIVE'] as const;

/** Where the viewer says what they think, and changes it until the round is closed. */
export function OwnAssessment({ assessment }: { assessment: AssessmentShownFragment }) {
  const t = useTranslations('assessments');
  const [isChanging, setIsChanging] = useState(false);
  const { advice, score, words } = assessment;
  const isGiven = advice !== null && score !== null;
  const title = t('own');
  if (isGiven && !isChanging)
    return (
      <Card
        title={title}
        actions={
          <Button size="sm" onClick={() => setIsChanging(true)}>
            {t('change')}
          </Button>
        }
      >
        <p className="font-semibold">
          {t(`advices.${advice}`)}, {t('scoreOf', { score })}
        </p>
        <p className="mt-2 whitespace-pre-wrap [overflow-wrap:anywhere]">{words}</p>
      </Card>
    );
  return (
    <Card title={title}>
      <AssessmentForm assessment={assessment} isGiven={isGiven} onClose={() => setIsChanging(false)} />
    </Card>
  );
}

function AssessmentForm({
  assessment,
  isGiven,
  onClose,
}: {
  assessment: AssessmentShownFragment;
  isGiven: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('assessments');
  const fetcher = useFetcher<ActionResult>();
  const failure = fetcher.data?.failure;
  const errors = fieldErrors(failure);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data?.done) onClose();
  }, [fetcher.state, fetcher.data, onClose]);
  return (
    <fetcher.Form method="post" className="flex flex-col gap-4" noValidate>
      <input type="hidden" name="intent" value="give-assessment" />
      <input type="hidden" name="assessmentId" value={assessment.id} />
      <FormErrors failure={failure} />
      {isGiven ? null : (
        <p className="text-ink-muted">
          {t('ownHint', { name: assessment.askedBy })}{' '}
          {assessment.dueOn ? t('dueBefore', { date: formatDate(assessment.dueOn) }) : null}
        </p>
      )}
      <RadioGroup
        label={t('advice')}
        name="advice"
        isRequired
        isHorizontal
        error={errors.advice}
        defaultValue={assessment.advice ?? undefined}
        options={ADVICES.map((value) => ({ value, label: t(`advices.${value}`) }))}
      />
      <RadioGroup
        label={t('score')}
        name="score"
        description={t('scoreHint')}
        isRequired
        isHorizontal
        error={errors.score}
        defaultValue={assessment.score ? String(assessment.score) : undefined}
        options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
      />
      <TextArea
        label={t('words')}
        name="words"
        description={t('wordsHint')}
        rows={4}
        isRequired
        error={errors.words}
        defaultValue={assessment.words ?? ''}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'}>
          {isGiven ? t('save') : t('give')}
        </Button>
        {isGiven ? <Button onClick={onClose}>{t('cancel')}</Button> : null}
      </div>
    </fetcher.Form>
  );
}
