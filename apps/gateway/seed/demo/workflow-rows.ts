import type { Construction } from './construction.ts';
import { daysBefore } from './moments.ts';

/** The library of stages, the workflows of them, and what their stages do by themselves. */
export function addWorkflows(construction: Construction): void {
  addStages(construction);
  addTemplates(construction);
  const { plan, rows, founded, organisationId: organisation_id, id, stageId, workflow } = construction;
  for (const { name, actions = {} } of plan.workflows) {
    const { id: workflow_id, stages } = workflow(name);
    rows.workflow.push({ id: workflow_id, organisation_id, name, created_at: founded.toISOString() });
    stages.forEach((key, position) =>
      rows.workflow_stage.push({ organisation_id, workflow_id, stage_id: stageId(key), position }),
    );
    for (const [key, planned] of Object.entries(actions))
      planned.forEach((action, position) =>
        rows.stage_action.push({
          id: id(founded, `stage-action/${name}/${key}/${position}`),
          organisation_id,
          workflow_id,
          stage_id: stageId(key),
          position,
          kind: action.kind,
          delay_hours: action.kind === 'SEND_TEMPLATE' ? (action.delayHours ?? 0) : 0,
          template_id: action.kind === 'SEND_TEMPLATE' ? id(founded, `stage-template/${action.template}`) : null,
          audience: action.kind === 'SEND_TEMPLATE' ? null : action.audience,
          text: action.kind === 'SET_TASK' ? action.title : null,
          due_in_days: action.kind === 'SET_TASK' ? action.dueInDays : null,
        }),
      );
  }
}

function addStages({ plan, rows, organisationId: organisation_id, stageId }: Construction): void {
  for (const [key, { nl, en, group, kind, candidate = {} }] of Object.entries(plan.stages))
    rows.stage.push({
      id: stageId(key),
      organisation_id,
      name_nl: nl,
      name_en: en,
      stage_group: group,
      kind,
      candidate_view: candidate.view ?? 'SHOWN',
      candidate_name_nl: candidate.nl ?? null,
      candidate_name_en: candidate.en ?? null,
      candidate_text_nl: candidate.textNl ?? null,
      candidate_text_en: candidate.textEn ?? null,
    });
}

function addTemplates({ plan, rows, founded, organisationId: organisation_id, id }: Construction): void {
  const at = founded.toISOString();
  for (const [key, { kind, name, nl, en }] of Object.entries(plan.stageTemplates ?? {})) {
    const template_id = id(founded, `stage-template/${key}`);
    rows.message_template.push({ id: template_id, organisation_id, kind, name, created_at: at, updated_at: at });
    for (const [language, text] of [
      ['NL', nl],
      ['EN', en],
    ] as const)
      rows.message_template_text.push({
        id: id(founded, `stage-template/${key}/${language}`),
        organisation_id,
        template_id,
        language,
        ...text,
      });
  }
}

/** For each application that stands in a stage which asks for it: the task, by its day, not done yet. */
export function buildTasks({
  plan,
  rows,
  today,
  organisationId: organisation_id,
  id,
  stageId,
  workflow,
}: Construction): void {
  for (const { name, actions = {} } of plan.workflows) {
    const vacancies = new Set(rows.vacancy.filter((row) => row.workflow_id === workflow(name).id).map((row) => row.id));
    for (const [key, planned] of Object.entries(actions)) {
      const inStage = rows.application.filter((row) => vacancies.has(row.vacancy_id) && row.stage_id === stageId(key));
      for (const application of inStage)
        for (const action of planned) {
          if (action.kind !== 'SET_TASK') continue;
          const entered = new Date(String(application.stage_entered_at));
          const task_id = id(entered, `task/${String(application.id)}/${action.title}`);
          rows.task.push({
            id: task_id,
            organisation_id,
            application_id: application.id,
            title: action.title,
            due_on: daysBefore(entered, -action.dueInDays, 0).toISOString().slice(0, 10),
            created_at: entered > today ? today.toISOString() : entered.toISOString(),
          });
          rows.vacancy_team_member
            .filter((member) => member.vacancy_id === application.vacancy_id && member.is_responsible)
            .forEach(({ user_id }) => rows.task_assignee.push({ organisation_id, task_id, user_id }));
        }
    }
  }
}
