import { validateTemplate } from '@instroom/emails';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { badInput, DomainError, type FieldProblem, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, problem } from '../../platform/input.ts';
import { tagOf } from '../../platform/language.ts';
import { MessageTemplate, MessageTemplateText } from './message.entity.ts';
import type {
  CreateMessageTemplateInput,
  RestoreMessageTemplateInput,
  SaveMessageTemplateInput,
  TemplateTextInput,
} from './messaging.templates.inputs.ts';
import { mailContextOf, type TemplateKind } from './messaging.terms.ts';

type Text = { language: 'NL' | 'EN'; orgUnitId: string | null; subject: string; body: string };

const name = line(120);

/** Stores a new template as version 1. BAD_INPUT names each mistake with its line and column. */
export async function createTemplate(context: Context, input: CreateMessageTemplateInput): Promise<string> {
  return change(context, 'createMessageTemplate', async (step) => {
    const template = step.em.create(MessageTemplate, { kind: input.kind, name: checked(name, input.name, 'name') });
    await step.em.flush();
    const texts = await checkedTexts(context, step, input.kind, input.texts);
    await replaceTexts(context, step, template, texts);
    step.about('MessageTemplate', template.id);
    return template.id;
  });
}

/** Stores the next version; CONFLICT with the other version in it when somebody saved one since. */
export async function saveTemplate(context: Context, input: SaveMessageTemplateInput): Promise<void> {
  await change(context, 'saveMessageTemplate', async (step) => {
    const template = await lockTemplate(step, input.templateId);
    if (template.version !== input.expectedVersion) throw savedMeanwhile(template.version);
    const texts = await checkedTexts(context, step, template.kind, input.texts);
    template.name = checked(name, input.name, 'name');
    template.updatedAt = new Date();
    await step.em.flush();
    await replaceTexts(context, step, template, texts);
  });
}

/** Brings an earlier version back as the next one, so that no version is ever lost. */
export async function restoreTemplate(
  context: Context,
  { templateId, version }: RestoreMessageTemplateInput,
): Promise<void> {
  await change(context, 'restoreMessageTemplate', async (step) => {
    const template = await lockTemplate(step, templateId);
    const [earlier] = await step.em.execute<{ name: string; texts: Text[] }[]>(
      'select name, texts from message_template_version where template_id = ? and version = ?',
      [template.id, version],
    );
    if (!earlier) throw notFound();
    const units = await knownOrgUnits(step, earlier.texts);
    template.name = earlier.name;
    template.updatedAt = new Date();
    await step.em.flush();
    await replaceTexts(
      context,
      step,
      template,
      earlier.texts.filter(({ orgUnitId }) => orgUnitId === null || units.has(orgUnitId)),
    );
  });
}

/** One that is still used by itself cannot be put away: the refusal names what uses it. */
export async function archiveTemplate(context: Context, templateId: string, isArchived: boolean): Promise<void> {
  await change(context, 'archiveMessageTemplate', async (step) => {
    const template = await lockTemplate(step, templateId);
    const [used] = await step.em.execute<{ times: number }[]>(
      `select (select count(*) from organisation where default_acknowledgement_id = ?)::int
            + (select count(*) from org_unit where default_acknowledgement_id = ?)::int as times`,
      [template.id, template.id],
    );
    if (isArchived && used && used.times > 0)
      throw new DomainError('CONFLICT', {
        nl: 'Deze template is nog een standaard. Kies eerst een andere standaard en archiveer hem daarna.',
        en: 'This template is still a default. Choose another default first, then archive it.',
      });
    const [stage] = await step.em.execute<{ nl: string; en: string; workflow: string }[]>(
      `select s.name_nl as nl, s.name_en as en, w.name as workflow from stage_action a
       join workflow w on w.organisation_id = a.organisation_id and w.id = a.workflow_id and w.archived_at is null
       join workflow_stage ws on ws.organisation_id = a.organisation_id and ws.workflow_id = a.workflow_id and ws.stage_id = a.stage_id
       join stage s on s.organisation_id = a.organisation_id and s.id = a.stage_id
       where a.template_id = ? and a.removed_at is null limit 1`,
      [template.id],
    );
    if (isArchived && stage)
      throw new DomainError('CONFLICT', {
        nl: `Workflow “${stage.workflow}” verstuurt deze template bij “${stage.nl}”. Kies daar eerst een andere.`,
        en: `Workflow “${stage.workflow}” sends this template at “${stage.en}”. Choose another one there first.`,
      });
    template.archivedAt = isArchived ? (template.archivedAt ?? new Date()) : null;
  });
}

async function lockTemplate({ em, about }: Change, templateId: string) {
  if (!isUuid(templateId)) throw notFound();
  await em.execute('select 1 from message_template where id = ? for update', [templateId]);
  const template = await em.findOne(MessageTemplate, { id: templateId });
  if (!template) throw notFound();
  about('MessageTemplate', template.id);
  return template;
}

const keyOf = ({ language, orgUnitId }: Text) => `${language}/${orgUnitId ?? ''}`;

async function checkedTexts(
  context: Context,
  step: Change,
  kind: TemplateKind,
  sent: TemplateTextInput[],
): Promise<Text[]> {
  const texts = sent.map((text) => ({ ...text, orgUnitId: text.orgUnitId ?? null }));
  const problems: FieldProblem[] = [];
  const language = tagOf(context.language);
  const units = await knownOrgUnits(step, texts);
  for (const [index, text] of texts.entries()) {
    for (const { field, line: row, column, sentence } of validateTemplate({
      ...text,
      context: mailContextOf[kind],
      language,
    }))
      problems.push(
        problem(
          `texts.${index}.${field}`,
          `Regel ${row}, teken ${column}: ${sentence}`,
          `Line ${row}, character ${column}: ${sentence}`,
        ),
      );
    if (text.orgUnitId !== null && !units.has(text.orgUnitId))
      problems.push(
        problem(
          `texts.${index}.orgUnitId`,
          'Kies een bestaand onderdeel van de organisatie.',
          'Choose an existing part of the organisation.',
        ),
      );
  }
  if (!texts.some(({ orgUnitId }) => orgUnitId === null))
    problems.push(
      problem('texts', 'Schrijf minstens één tekst voor iedereen.', 'Write at least one text for everyone.'),
    );
  if (new Set(texts.map(keyOf)).size < texts.length)
    problems.push(problem('texts', 'Elke taal kan maar één keer.', 'Each language is possible only once.'));
  if (problems.length > 0) throw badInput(problems);
  return texts;
}

async function knownOrgUnits({ em }: Change, texts: Text[]): Promise<Set<string>> {
  const ids = texts.flatMap(({ orgUnitId }) => (isUuid(orgUnitId) ? [orgUnitId] : []));
  if (ids.length === 0) return new Set();
  const rows = await em.execute<{ id: string }[]>('select id from org_unit where id = any(?::uuid[])', [
    `{${ids.join(',')}}`,
  ]);
  return new Set(rows.map(({ id }) => id));
}

async function replaceTexts(
  context: Context,
  { em }: Change,
  template: { id: string; version: number; name: string },
  texts: Text[],
): Promise<void> {
  await em.nativeDelete(MessageTemplateText, { templateId: template.id });
  for (const { language, orgUnitId, subject, body } of texts)
    em.create(MessageTemplateText, { templateId: template.id, language, orgUnitId, subject, body });
  await em.flush();
  await em.execute(
    'insert into message_template_version (template_id, version, name, texts, saved_by_id) values (?, ?, ?, ?, ?)',
    [
      template.id,
      template.version,
      template.name,
      JSON.stringify(texts.map(({ language, orgUnitId, subject, body }) => ({ language, orgUnitId, subject, body }))),
      context.user.userId,
    ],
  );
}

function savedMeanwhile(version: number): DomainError {
  return new DomainError(
    'CONFLICT',
    {
      nl: 'Iemand anders heeft deze template intussen opgeslagen. Vergelijk de twee versies en kies wat blijft.',
      en: 'Somebody else saved this template in the meantime. Compare the two versions and choose what stays.',
    },
    { details: { currentVersion: version } },
  );
}
