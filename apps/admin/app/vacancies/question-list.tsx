import { Button } from '@instroom/ui/button.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { MessageCircleQuestion, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { blankQuestion, type QuestionDraft } from './question-draft.ts';
import { QuestionEditor } from './question-editor.tsx';

interface QuestionListProps {
  drafts: QuestionDraft[];
  errors: Record<string, string>;
  isReadOnly?: boolean;
  onChange: (drafts: QuestionDraft[]) => void;
}

/** Questions in order, of a vacancy or of a questionnaire. */
export function QuestionList({ drafts, errors, isReadOnly = false, onChange }: QuestionListProps) {
  const t = useTranslations('vacancy');
  const swap = (from: number, to: number) => {
    const next = [...drafts];
    [next[from], next[to]] = [next[to]!, next[from]!];
    onChange(next);
  };
  return (
    <>
      {drafts.length === 0 ? (
        <EmptyState icon={<MessageCircleQuestion aria-hidden="true" className="size-6" />} title={t('noQuestions')}>
          {t('noQuestionsText')}
        </EmptyState>
      ) : (
        <ol className="flex flex-col gap-3">
          {drafts.map((draft, place) => (
            <QuestionEditor
              key={draft.key}
              draft={draft}
              place={place}
              count={drafts.length}
              errors={errors}
              isReadOnly={isReadOnly}
              onChange={(changed) => onChange(drafts.map((other) => (other.key === draft.key ? changed : other)))}
              onMove={(step) => swap(place, place + step)}
              onRemove={() => onChange(drafts.filter(({ key }) => key !== draft.key))}
            />
          ))}
        </ol>
      )}
      {isReadOnly ? null : (
        <Button
          icon={<Plus aria-hidden="true" className="size-4" />}
          className="mt-4"
          onClick={() => onChange([...drafts, blankQuestion()])}
        >
          {t('addQuestion')}
        </Button>
      )}
    </>
  );
}
