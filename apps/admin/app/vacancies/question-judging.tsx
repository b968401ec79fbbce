import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { NumberField } from '@instroom/ui/number-field.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useTranslations } from 'use-intl';
import { possibleAnswers, type QuestionDraft } from './question-draft.ts';

interface QuestionJudgingProps {
  draft: QuestionDraft;
  place: number;
  error: string | undefined;
  isReadOnly: boolean;
  onChange: (draft: QuestionDraft) => void;
}

/** How answers are judged: which knock out, and what each is worth. Nothing for text and files. */
export function QuestionJudging({ draft, place, error, isReadOnly, onChange }: QuestionJudgingProps) {
  const t = useTranslations('setUp');
  const answers = possibleAnswers(draft);
  const hasLimits = draft.kind === 'NUMBER' || draft.kind === 'DATE';
  if (answers.length === 0 && !hasLimits) return null;
  const { knockOut } = draft;
  const isJudged =
    knockOut.answers.length > 0 ||
    Boolean(knockOut.below || knockOut.above) ||
    Object.values(draft.points).some(Boolean);
  const word = (answer: string) => (draft.kind === 'YES_NO' ? t(answer === 'YES' ? 'yes' : 'no') : answer);
  const name = (field: string) => `questions.${place}.${field}`;

  return (
    <details open={isJudged || Boolean(error) || undefined} className="mt-4 border-t border-line pt-3">
      <summary className="cursor-pointer text-sm font-medium">{t('judging')}</summary>
      <p className="mt-1 mb-3 text-sm text-ink-muted">{t('judgingHint')}</p>
      {hasLimits ? (
        <div className="grid gap-4 sm:grid-cols-2">
          {(['below', 'above'] as const).map((side) => (
            <TextField
              key={side}
              name={name(side === 'below' ? 'knockOut' : `knockOut.${side}`)}
              label={t(
                draft.kind === 'NUMBER'
                  ? side === 'below'
                    ? 'knockOutBelow'
                    : 'knockOutAbove'
                  : side === 'below'
                    ? 'knockOutBefore'
                    : 'knockOutAfter',
              )}
              value={knockOut[side]}
              error={side === 'below' ? error : undefined}
              disabled={isReadOnly}
              autoComplete="off"
              onChange={(event) => onChange({ ...draft, knockOut: { ...knockOut, [side]: event.target.value } })}
            />
          ))}
        </div>
      ) : (
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          <fieldset className="flex flex-col gap-1.5">
            <legend className="mb-1 text-sm font-medium">{t('knockOutAnswers')}</legend>
            {answers.map((answer) => (
              <Checkbox
                key={answer}
                name={name(`knockOut.answers.${answer}`)}
                label={word(answer)}
                checked={knockOut.answers.includes(answer)}
                disabled={isReadOnly}
                onChange={(event) =>
                  onChange({
                    ...draft,
                    knockOut: {
                      ...knockOut,
                      answers: event.target.checked
                        ? [...knockOut.answers, answer]
                        : knockOut.answers.filter((other) => other !== answer),
                    },
                  })
                }
              />
            ))}
          </fieldset>
          <div className="flex flex-col gap-3">
            {answers.map((answer) => (
              <NumberField
                key={answer}
                name={name(`points.${answer}`)}
                label={t('points', { answer: word(answer) })}
                value={draft.points[answer] ?? ''}
                disabled={isReadOnly}
                onChange={(event) => onChange({ ...draft, points: { ...draft.points, [answer]: event.target.value } })}
              />
            ))}
          </div>
        </div>
      )}
    </details>
  );
}
