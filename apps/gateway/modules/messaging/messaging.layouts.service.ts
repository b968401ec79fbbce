import { LockMode } from '@mikro-orm/core';
import { brandSchema, validateLayout } from '@instroom/emails';
import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, own, paragraphs, problem } from '../../platform/input.ts';
import { tagOf } from '../../platform/language.ts';
import { MailLayout } from './mail-layout.entity.ts';
import type { MailLayoutDraftInput, SaveMailLayoutInput } from './messaging.layouts.inputs.ts';

const optionalLine = (maximum: number) =>
  z
    .string()
    .nullish()
    .transform((text) => text ?? '')
    .pipe(line(maximum, 0))
    .transform((text) => text || null);

const website = optionalLine(500).refine(
  (text) =>
    text === null ||
    (/^https?:\/\/[^/.]+\.[^/]/i.test(text) && brandSchema.shape.organisationUrl.safeParse(text).success),
  own({
    nl: 'Begin met https://, zoals https://voorbeeld.nl.',
    en: 'Begin with https://, such as https://example.com.',
  }),
);

const colour = optionalLine(7)
  .transform((text) => text?.toLowerCase() ?? null)
  .refine(
    (text) => text === null || /^#[0-9a-f]{6}$/.test(text),
    own({ nl: 'Schrijf een kleur als #rrggbb, zoals #0b5a62.', en: 'Write a colour as #rrggbb, such as #0b5a62.' }),
  );

const layoutRules = z.object({
  name: optionalLine(200),
  website,
  logoImageId: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
  colour,
  footerNl: paragraphs(2_000),
  footerEn: paragraphs(2_000),
  legalNl: paragraphs(4_000),
  legalEn: paragraphs(4_000),
  mjml: z
    .string()
    .nullish()
    .transform((text) => (text?.trim() ? text : null)),
});

export type LayoutValues = z.output<typeof layoutRules>;

/** What was sent, made ready to store; the MJML itself is judged by `validateLayout`. Errors: BAD_INPUT. */
export function layoutValues(draft: MailLayoutDraftInput): LayoutValues {
  return checked(layoutRules, draft);
}

/** Stores the layout of the organisation or of a part. Errors: NOT_FOUND, BAD_INPUT with line and column, CONFLICT. */
export async function saveLayout(context: Context, input: SaveMailLayoutInput): Promise<void> {
  const values = layoutValues(input);
  const problems = values.mjml ? await validateLayout(values.mjml, tagOf(context.language)) : [];
  if (problems.length > 0)
    throw badInput(
      problems.map(({ line: row, column, sentence }) =>
        problem('mjml', `Regel ${row}, teken ${column}: ${sentence}`, `Line ${row}, character ${column}: ${sentence}`),
      ),
    );
  await change(context, 'saveMailLayout', async (step) => {
    const orgUnitId = await knownOrgUnit(step, input.orgUnitId);
    await refuseUnknownImage(step, values.logoImageId);
    const stored = await lock(step, orgUnitId);
    if ((stored?.version ?? 0) !== input.expectedVersion) throw savedMeanwhile();
    const layout = stored ? step.em.assign(stored, values) : step.em.create(MailLayout, { orgUnitId, ...values });
    await step.em.flush();
    step.about('MailLayout', layout.id);
  });
}

/** From then on its mails look as those of the part above, or as standard. Errors: NOT_FOUND. */
export async function removeLayout(context: Context, orgUnitId: string | null): Promise<void> {
  await change(context, 'removeMailLayout', async (step) => {
    const layout = await lock(step, await knownOrgUnit(step, orgUnitId));
    if (!layout) throw notFound();
    step.about('MailLayout', layout.id);
    step.em.remove(layout);
  });
}

function lock({ em }: Change, orgUnitId: string | null) {
  return em.findOne(MailLayout, { orgUnitId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

async function knownOrgUnit({ em }: Change, orgUnitId: string | null | undefined): Promise<string | null> {
  if (orgUnitId === null || orgUnitId === undefined) return null;
  const found = isUuid(orgUnitId) ? await em.execute('select 1 from org_unit where id = ?', [orgUnitId]) : [];
  if (found.length === 0) throw notFound();
  return orgUnitId;
}

async function refuseUnknownImage({ em }: Change, imageId: string | null): Promise<void> {
  if (imageId === null) return;
  const found = await em.execute("select 1 from image where id = ? and purpose in ('LOGO', 'MAIL')", [imageId]);
  if (found.length === 0)
    throw badInput([problem('logoImageId', 'Kies de afbeelding opnieuw.', 'Choose the picture again.')]);
}

function savedMeanwhile(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Iemand anders heeft deze opmaak intussen opgeslagen. Vergelijk de twee versies en kies wat blijft.',
    en: 'Somebody else saved this layout in the meantime. Compare the two versions and choose what stays.',
  });
}
