import {
  compileProductMail,
  defaultLayout,
  type MailContext,
  type MailData,
  occasions,
  type ProductMail,
  type ProductMailName,
  productMails,
  validateLayout,
} from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { type Language, tagOf } from '../../platform/language.ts';
import { houseBrand } from '../organisation/organisation.sender.rows.ts';
import type { MailLayoutDraftInput } from './messaging.layouts.inputs.ts';
import type { SystemMail } from './messaging.layouts.objects.ts';
import { lookWith, type MailLook, layoutFor } from './messaging.layouts.rows.ts';
import { layoutValues } from './messaging.layouts.service.ts';
import type { TemplatePreview } from './messaging.templates.objects.ts';

/** Sent before there is an organisation. */
const OF_INSTROOM: ProductMailName = 'access-sign-up';

export function listSystemMails({ language }: Context): SystemMail[] {
  const spoken = tagOf(language);
  return Object.entries(occasions).map(([name, { to, title, sent }]) => ({
    name,
    to,
    title: title[spoken],
    sent: sent[spoken],
    isTemplate: name === 'messaging-acknowledgement',
  }));
}

/** A mail of the system made of its sample, in the layout its receivers get. Errors: NOT_FOUND. */
export async function previewSystemMail(
  context: Context,
  { name, language, orgUnitId }: { name: string; language: Language; orgUnitId?: string | null },
): Promise<TemplatePreview> {
  const known = knownMail(name);
  if (orgUnitId && !isUuid(orgUnitId)) throw notFound();
  const look = await layoutFor(context, orgUnitId ?? null, language);
  return sample(known, language, known === OF_INSTROOM ? { ...look, layout: defaultLayout, brand: houseBrand } : look);
}

/** The same in a layout that need not be stored. Errors: NOT_FOUND, BAD_INPUT. */
export async function previewLayout(
  context: Context,
  draft: MailLayoutDraftInput,
  { name, language }: { name: string; language: Language },
): Promise<TemplatePreview> {
  const { footerNl, footerEn, legalNl, legalEn, ...values } = layoutValues(draft);
  const orgUnitId = draft.orgUnitId ?? null;
  const known = knownMail(name);
  if (orgUnitId !== null && !isUuid(orgUnitId)) throw notFound();
  const problems = values.mjml ? await validateLayout(values.mjml, tagOf(context.language)) : [];
  if (problems.length > 0) return { problems, holes: [], subject: '', html: '', text: '' };
  const own = { ...values, footer: inBoth(footerNl, footerEn), legal: inBoth(legalNl, legalEn) };
  const look = await lookWith(context, orgUnitId, own, language);
  if (!look) throw notFound();
  return sample(known, language, look);
}

const inBoth = (nl: string | null, en: string | null) => (nl === null && en === null ? null : { nl, en });

function knownMail(name: string): ProductMailName {
  if (!Object.hasOwn(productMails, name)) throw notFound();
  return name as ProductMailName;
}

async function sample(name: ProductMailName, language: Language, look: MailLook): Promise<TemplatePreview> {
  const spoken = tagOf(language);
  const mail = await compileProductMail(name, { language: spoken, ...look });
  const data: Record<string, object> = { ...(productMails[name] as ProductMail).sample[spoken] };
  if (data['organisation'])
    data['organisation'] = {
      ...data['organisation'],
      ...(name === OF_INSTROOM ? {} : { name: look.brand.organisationName }),
    };
  return { problems: [], holes: [], ...mail.render(data as MailData<MailContext>) };
}
