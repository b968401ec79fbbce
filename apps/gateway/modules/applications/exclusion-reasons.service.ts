import { LockMode } from '@mikro-orm/core';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, problem } from '../../platform/input.ts';
import { ExclusionReason } from './exclusion-reason.entity.ts';
import type { CreateExclusionReasonInput, EditExclusionReasonInput } from './exclusion-reasons.inputs.ts';
import { type ExclusionKind, startingReasons } from './exclusion-reasons.terms.ts';

/** Gives a new organisation its first reasons. */
export async function startExclusionReasons(_context: Context, { em }: Change): Promise<void> {
  for (const { kind, nl, en } of startingReasons) em.create(ExclusionReason, { kind, nameNl: nl, nameEn: en } as never);
  await em.flush();
}

/** Errors: BAD_INPUT by field. */
export async function createExclusionReason(context: Context, input: CreateExclusionReasonInput): Promise<string> {
  return change(context, 'createExclusionReason', async ({ em, about }) => {
    const reason = em.create(ExclusionReason, { kind: input.kind, ...(await names(em, input.kind, input)) } as never);
    await em.flush();
    about('ExclusionReason', reason.id);
    return reason.id;
  });
}

/** What was excluded for it shows the new words. Errors: NOT_FOUND, BAD_INPUT, CONFLICT with `version`. */
export async function editExclusionReason(context: Context, input: EditExclusionReasonInput): Promise<void> {
  await change(context, 'editExclusionReason', async ({ em, about }) => {
    const reason = await lock(em, input.reasonId);
    about('ExclusionReason', reason.id);
    if (reason.version !== input.expectedVersion)
      throw new DomainError(
        'CONFLICT',
        {
          nl: `Iemand anders heeft deze reden intussen gewijzigd in “${reason.nameNl}”. Wat je typte staat er nog.`,
          en: `Somebody else changed this reason to “${reason.nameEn}” in the meantime. What you typed is still here.`,
        },
        { details: { version: reason.version } },
      );
    em.assign(reason, await names(em, reason.kind, input, reason.id));
  });
}

/** One out of use stays with whom it was given, and is not offered any more. Errors: NOT_FOUND, BAD_INPUT. */
export async function archiveExclusionReason(context: Context, reasonId: string, isArchived: boolean): Promise<void> {
  await change(context, 'archiveExclusionReason', async ({ em, about }) => {
    const reason = await lock(em, reasonId);
    about('ExclusionReason', reason.id);
    if (!isArchived && reason.archivedAt) await names(em, reason.kind, reason, reason.id);
    reason.archivedAt = isArchived ? (reason.archivedAt ?? new Date()) : null;
  });
}

async function lock(em: Em, id: string): Promise<ExclusionReason> {
  const reason = isUuid(id)
    ? await em.findOne(ExclusionReason, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!reason) throw notFound();
  return reason;
}

async function names(
  em: Em,
  kind: ExclusionKind,
  input: { nameNl: string; nameEn: string },
  own: string | null = null,
): Promise<{ nameNl: string; nameEn: string }> {
  const nameNl = checked(line(80), input.nameNl, 'nameNl');
  const nameEn = checked(line(80), input.nameEn, 'nameEn');
  const [taken] = await em.execute<{ nl: boolean }[]>(
    `select lower(name_nl) = lower(?) as nl from exclusion_reason
     where kind = ? and (lower(name_nl) = lower(?) or lower(name_en) = lower(?)) and archived_at is null and id is distinct from ?::uuid limit 1`,
    [nameNl, kind, nameNl, nameEn, own],
  );
  if (taken)
    throw badInput([
      problem(
        taken.nl ? 'nameNl' : 'nameEn',
        'Er is al een reden met deze naam.',
        'There is a reason with this name already.',
      ),
    ]);
  return { nameNl, nameEn };
}
