import { LockMode } from '@mikro-orm/core';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line } from '../../platform/input.ts';
import { readForm } from './forms.rules.ts';
import { ApplicationForm, Questionnaire, TeamTemplate, TeamTemplateMember } from './template.entity.ts';
import type {
  NamedTemplateInput,
  SaveApplicationFormInput,
  SaveQuestionnaireInput,
  SaveTeamTemplateInput,
} from './templates.inputs.ts';
import { questionRules } from './vacancies.questions.rules.ts';
import { replaceQuestions } from './vacancies.questions.service.ts';
import { readMembers } from './vacancies.team.service.ts';
import type { NamedTemplateKind } from './vacancies.terms.ts';
import { ScreeningQuestion } from './vacancy.entity.ts';

type Named = TeamTemplate | ApplicationForm | Questionnaire;
const classes = { TEAM: TeamTemplate, APPLICATION_FORM: ApplicationForm, QUESTIONNAIRE: Questionnaire };
const columns: Record<NamedTemplateKind, string> = {
  TEAM: 'default_team_template_id',
  APPLICATION_FORM: 'default_application_form_id',
  QUESTIONNAIRE: 'default_questionnaire_id',
};

/** Saves a preset of users. Teams that were filled from it before stay as they are. */
export function saveTeamTemplate(context: Context, input: SaveTeamTemplateInput): Promise<string> {
  return save(context, 'saveTeamTemplate', 'TEAM', input.teamTemplateId, input, async ({ em }, template) => {
    const members = await readMembers(em, input.members);
    await em.flush();
    await em.nativeDelete(TeamTemplateMember, { teamTemplateId: template.id });
    await em.insertMany(
      TeamTemplateMember,
      members.map((member) => ({ teamTemplateId: template.id, ...member })),
    );
  });
}

/** Saves a form. Vacancies that use it have the new version at once; what was sent before keeps its wording. */
export function saveApplicationForm(context: Context, input: SaveApplicationFormInput): Promise<string> {
  const fields = readForm(input.fields, 'fields');
  return save(
    context,
    'saveApplicationForm',
    'APPLICATION_FORM',
    input.applicationFormId,
    input,
    async (_step, template) => {
      (template as ApplicationForm).fields = fields;
    },
  );
}

/** Saves questions. Vacancies that use them ask the new ones at once; answers keep the wording they were given to. */
export function saveQuestionnaire(context: Context, input: SaveQuestionnaireInput): Promise<string> {
  checked(questionRules, input.questions, 'questions');
  return save(context, 'saveQuestionnaire', 'QUESTIONNAIRE', input.questionnaireId, input, async ({ em }, template) => {
    await em.flush();
    await replaceQuestions(em, { questionnaireId: template.id }, input.questions);
  });
}

/** A template that is archived can no longer be chosen. CONFLICT as long as it is somebody's default. */
export async function archiveTemplate(context: Context, input: NamedTemplateInput): Promise<Named> {
  return onTemplate(context, 'archiveTemplate', input, async ({ em }, template) => {
    const column = columns[input.kind];
    const holders = await em.execute<{ name: string }[]>(
      `select name from organisation where ${column} = ? union all select name from org_unit where ${column} = ?`,
      [template.id, template.id],
    );
    const names = holders.map(({ name }) => name).join(', ');
    if (names)
      throw new DomainError('CONFLICT', {
        nl: `Dit is de standaard van ${names}. Kies daar eerst een andere, dan kan deze naar het archief.`,
        en: `This is the default of ${names}. Choose another one there first, then this one can be archived.`,
      });
    template.archivedAt = new Date();
    return template;
  });
}

export async function restoreTemplate(context: Context, input: NamedTemplateInput): Promise<Named> {
  return onTemplate(context, 'restoreTemplate', input, async (_step, template) => {
    template.archivedAt = null;
    return template;
  });
}

/** A copy with a name of its own, to change freely. */
export async function duplicateTemplate(context: Context, input: NamedTemplateInput): Promise<Named> {
  return onTemplate(context, 'duplicateTemplate', input, async (step, template) => {
    const { em } = step;
    const name = `${template.name.slice(0, 80)} (${context.language === 'NL' ? 'kopie' : 'copy'})`;
    if (input.kind === 'APPLICATION_FORM') {
      // A form's conditions name its fields; a copy has both of its own.
      const copy = em.create(ApplicationForm, { name, fields: (template as ApplicationForm).fields });
      await em.flush();
      return copy;
    }
    const copy = em.create(classes[input.kind], { name });
    await em.flush();
    if (input.kind === 'TEAM') {
      const members = await em.find(TeamTemplateMember, { teamTemplateId: template.id });
      const rows = members.map(({ userId, isResponsible }) => ({ teamTemplateId: copy.id, userId, isResponsible }));
      if (rows.length > 0) await em.insertMany(TeamTemplateMember, rows);
    } else {
      await copyQuestions(em, template.id, copy.id);
    }
    return copy;
  });
}

async function copyQuestions(em: Em, from: string, questionnaireId: string): Promise<void> {
  const questions = await em.find(ScreeningQuestion, { questionnaireId: from });
  for (const { position, kind, label, help, options, isRequired, knockOut, points } of questions)
    em.create(ScreeningQuestion, {
      questionnaireId,
      position,
      kind,
      label,
      help,
      options,
      isRequired,
      knockOut,
      points,
    });
  await em.flush();
}

async function save(
  context: Context,
  operation: string,
  kind: NamedTemplateKind,
  id: string | null | undefined,
  input: { name: string; expectedVersion?: number },
  fill: (step: Change, template: Named) => Promise<void>,
): Promise<string> {
  const name = checked(line(100), input.name, 'name');
  return change(context, operation, async (step) => {
    const { em } = step;
    let template: Named;
    if (id) {
      template = await lock(em, kind, id);
      if (template.version !== input.expectedVersion) throw editedMeanwhile(template.version);
      // The version goes up whatever changed: the contents may be in rows of their own.
      Object.assign(template, { name, updatedAt: new Date() });
    } else {
      template = em.create(classes[kind], kind === 'APPLICATION_FORM' ? { name, fields: [] } : { name }) as Named;
    }
    await fill(step, template);
    await em.flush();
    step.about(recordTypes[kind], template.id);
    return template.id;
  });
}

const recordTypes: Record<NamedTemplateKind, string> = {
  TEAM: 'TeamTemplate',
  APPLICATION_FORM: 'ApplicationForm',
  QUESTIONNAIRE: 'Questionnaire',
};

async function onTemplate(
  context: Context,
  operation: string,
  { kind, templateId }: NamedTemplateInput,
  work: (step: Change, template: Named) => Promise<Named>,
): Promise<Named> {
  return change(context, operation, async (step) => {
    const result = await work(step, await lock(step.em, kind, templateId));
    await step.em.flush();
    step.about(recordTypes[kind], result.id);
    return result;
  });
}

async function lock(em: Em, kind: NamedTemplateKind, id: string): Promise<Named> {
  const found = isUuid(id)
    ? await em.findOne(classes[kind] as typeof TeamTemplate, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!found) throw notFound();
  return found;
}

function editedMeanwhile(version: number): DomainError {
  return new DomainError(
    'CONFLICT',
    {
      nl: 'Iemand anders heeft deze template intussen gewijzigd. Bekijk de nieuwe versie; wat je typte staat er nog.',
      en: 'Somebody else changed this template in the meantime. Look at the new version; what you typed is still here.',
    },
    { details: { version } },
  );
}
