import type {
  EditedWorkflowFragment,
  LibraryStageFieldsFragment,
  StageNameFragment,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { withDragAndDrop } from '~/applications/drag-and-drop.ts';
import { nameIn } from '~/i18n/language.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { UnsavedGuard } from '~/shell/unsaved-guard.tsx';
import { AvailableStages } from './available-stages.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { SelectedStages } from './selected-stages.tsx';
import { VersionConflict } from './version-conflict.tsx';
import { type Draft, merged, placed, stepped } from './workflow-draft.ts';
import type { Answered, Submitted } from './workflow-submission.ts';

interface WorkflowEditorProps {
  workflow:
    | (EditedWorkflowFragment & { stageActions?: { stageId: string; actions: { id: string }[] }[] | null })
    | null
    | undefined;
  library: LibraryStageFieldsFragment[];
}

/** Left what there is, right what the workflow has: by dragging, or with the buttons of each status. */
export function WorkflowEditor({ workflow, library }: WorkflowEditorProps) {
  const t = useTranslations('workflows');
  const shell = useTranslations('shell');
  const language = useLocale();
  const fetcher = useFetcher<Answered>();
  const [base, setBase] = useState<Draft>(() => draftOf(workflow, library));
  const [version, setVersion] = useState(workflow?.version ?? 0);
  const [draft, setDraft] = useState(base);
  const [answer, setAnswer] = useState<Answered>();
  const [news, setNews] = useState('');
  const stages = useMemo(() => new Map(library.map(({ id, stage }) => [id, stage])), [library]);
  const isDirty = draft.name !== base.name || draft.stageIds.join() !== base.stageIds.join();
  const name = (stage: StageNameFragment) => nameIn(language, stage);
  const ofKind = (ids: string[], kind: string) =>
    ids.flatMap((id) => stages.get(id) ?? []).filter((stage) => stage.kind === kind);

  useActionResult(fetcher.data);
  useEffect(() => {
    if (!fetcher.data) return;
    setAnswer(fetcher.data);
    if (fetcher.data.version === undefined) return;
    setVersion(fetcher.data.version);
    setBase(latest.current.draft);
  }, [fetcher.data]);

  const put = (id: string, beforeId?: string) => {
    const stage = stages.get(id);
    if (!stage) return;
    const isNew = !draft.stageIds.includes(id);
    const stageIds = placed(draft.stageIds, id, beforeId);
    setDraft({ ...draft, stageIds });
    const place = ofKind(stageIds, stage.kind).findIndex((other) => other.id === id) + 1;
    setNews(t(isNew ? 'added' : 'moved', { name: name(stage), place }));
  };
  const step = (id: string, by: 1 | -1) => {
    const stage = stages.get(id);
    if (!stage) return;
    const stageIds = stepped(draft.stageIds, id, by, (other) => stages.get(other)?.kind === stage.kind);
    setDraft({ ...draft, stageIds });
    const place = ofKind(stageIds, stage.kind).findIndex((other) => other.id === id) + 1;
    setNews(t('moved', { name: name(stage), place }));
  };
  const remove = (id: string) => {
    const stage = stages.get(id);
    setDraft({ ...draft, stageIds: draft.stageIds.filter((other) => other !== id) });
    if (stage) setNews(t('removed', { name: name(stage) }));
  };

  const latest = useRef({ draft, put, stages });
  latest.current = { draft, put, stages };
  useEffect(
    () =>
      withDragAndDrop(({ monitorForElements }) =>
        monitorForElements({
          onDrop: ({ source, location }) => {
            const [target] = location.current.dropTargets;
            const id = source.data.workflowStageId;
            if (!target || typeof id !== 'string') return;
            const over = target.data.overStageId;
            if (typeof over !== 'string') return latest.current.put(id);
            const { top, height } = target.element.getBoundingClientRect();
            const { draft, stages } = latest.current;
            const list = draft.stageIds.filter((other) => stages.get(other)?.kind === stages.get(over)?.kind);
            const isBelow = location.current.input.clientY > top + height / 2;
            latest.current.put(id, isBelow ? list[list.indexOf(over) + 1] : over);
          },
        }),
      ),
    [],
  );

  const submit = (more: Partial<Submitted> = {}) => {
    const stageIds = [...ofKind(draft.stageIds, 'ACTIVE'), ...ofKind(draft.stageIds, 'ARCHIVE')].map(({ id }) => id);
    const sent: Submitted = {
      draft: { name: draft.name, stageIds },
      version,
      isAgreed: false,
      targets: [],
      runsActions: false,
      ...more,
    };
    fetcher.submit(JSON.stringify(sent), { method: 'post', encType: 'application/json' });
  };
  const goOn = (next: Draft, theirs: EditedWorkflowFragment, sentence: string) => {
    setBase(draftOf(theirs, library));
    setVersion(theirs.version);
    setDraft(next);
    setAnswer(undefined);
    setNews(sentence);
  };
  const failure = answer?.failure;
  const theirs = answer?.theirs;
  const actionsOf = (id: string) => workflow?.stageActions?.find(({ stageId }) => stageId === id)?.actions.length ?? 0;
  const list = { workflowId: workflow?.id, actionsOf, onStep: step, onRemove: remove };

  return (
    <div className="flex flex-col gap-4">
      <UnsavedGuard isDirty={isDirty && fetcher.state === 'idle'} />
      <p role="status" className="sr-only">
        {news}
      </p>
      {theirs ? (
        <VersionConflict
          mine={draft}
          theirs={draftOf(theirs, library)}
          changedBy={theirs.changedBy}
          stages={stages}
          onTake={() => goOn(draftOf(theirs, library), theirs, t('taken'))}
          onKeep={() => goOn(draft, theirs, t('kept'))}
          onMerge={() => goOn(merged(base, draft, draftOf(theirs, library)), theirs, t('merged'))}
        />
      ) : (
        <FormErrors failure={answer?.change ? undefined : failure} />
      )}
      {workflow?.usage && workflow.usage.vacancyCount > 0 ? (
        <Notice tone="info">
          {t('inUse', { vacancies: workflow.usage.vacancyCount, running: workflow.usage.runningCount })}
        </Notice>
      ) : null}
      <TextField
        label={t('name')}
        name="name"
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
        error={fieldErrors(failure).name}
        autoComplete="off"
        className="max-w-lg"
        isRequired
      />
      <div id="stageIds" tabIndex={-1} className="grid items-start gap-4 lg:grid-cols-2">
        <AvailableStages
          stages={library
            .filter(({ id, isArchived }) => !isArchived && !draft.stageIds.includes(id))
            .map(({ stage }) => stage)}
          onAdd={(id) => put(id)}
        />
        <div className="flex flex-col gap-4">
          <SelectedStages kind="ACTIVE" stages={ofKind(draft.stageIds, 'ACTIVE')} {...list} />
          <SelectedStages kind="ARCHIVE" stages={ofKind(draft.stageIds, 'ARCHIVE')} {...list} />
        </div>
      </div>
      <Button variant="primary" isPending={fetcher.state !== 'idle'} className="self-start" onClick={() => submit()}>
        {shell('save')}
      </Button>
      {answer?.change ? (
        <ChangeDialog
          change={answer.change}
          kept={draft.stageIds.flatMap((id) => stages.get(id) ?? [])}
          isPending={fetcher.state !== 'idle'}
          onClose={() => setAnswer(undefined)}
          onAgree={(targets, runsActions) => submit({ isAgreed: true, targets, runsActions })}
        />
      ) : null}
    </div>
  );
}

/** A new workflow starts with what every workflow needs, where the library has it. */
function draftOf(
  workflow: Pick<EditedWorkflowFragment, 'name' | 'stages'> | null | undefined,
  library: LibraryStageFieldsFragment[],
): Draft {
  if (workflow) return { name: workflow.name, stageIds: workflow.stages.map(({ id }) => id) };
  const first = (group: string) =>
    library.find(({ stage, isArchived }) => stage.group === group && !isArchived)?.id ?? [];
  return { name: '', stageIds: ['NEW', 'HIRED', 'REJECTED'].flatMap(first) };
}
