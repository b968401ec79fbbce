import type { WorkflowActionsQuery } from '@instroom/graphql/admin/graphql.ts';
import { Bell, ListChecks, Mail } from 'lucide-react';
import { useTranslations } from 'use-intl';

type StoredAction = NonNullable<WorkflowActionsQuery['workflow']['stageActions']>[number]['actions'][number];

const ICONS = { SEND_TEMPLATE: Mail, NOTIFY: Bell, SET_TASK: ListChecks };

interface ActionSummaryProps {
  action: StoredAction;
  templates: WorkflowActionsQuery['stageActionTemplates'];
}

/** An action in one line. */
export function ActionSummary({ action, templates }: ActionSummaryProps) {
  const t = useTranslations('workflows');
  const Icon = ICONS[action.kind];
  const audience =
    action.audience === 'USERS'
      ? action.users.map(({ name }) => name).join(', ')
      : t(`audiences.${action.audience ?? 'RESPONSIBLE'}`);
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {action.kind === 'SEND_TEMPLATE'
          ? t('summaryMail', {
              template: templates.find(({ id }) => id === action.templateId)?.name ?? '…',
              hours: action.delayHours,
            })
          : action.kind === 'NOTIFY'
            ? t('summaryNotify', { audience })
            : t('summaryTask', { title: action.text ?? '', audience })}
      </span>
    </li>
  );
}
