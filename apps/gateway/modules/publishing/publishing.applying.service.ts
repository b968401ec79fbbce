import { z } from 'zod';
import { change, once } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { checked, line } from '../../platform/input.ts';
import { type ApplicationFields, receiveApplication } from '../applications/applications.receiving.service.ts';
import type {
  ApplicationFieldsInput,
  DeliverApplicationInput,
  SubmitApplicationInput,
} from './publishing.applying.inputs.ts';
import type { ApplicationSource } from '../applications/applications.terms.ts';
import { enterSite } from './publishing.careers-site.service.ts';
import { expectOpenVacancy } from './publishing.channels.service.ts';
import { takeUpload } from './publishing.uploads.service.ts';

const idempotencyKey = line(200);
const submitRules = z.object({ idempotencyKey });
const deliverRules = z.object({ idempotencyKey, partnerReference: line(100).nullish() });

export type Submitted = { applicationId: string; reference: string; vacancyTitle: string; emailMasked: string };

/**
 * Takes in the form of the careers site. The same key with the same form gives the first answer
 * again. Errors: NOT_FOUND, CONFLICT for a closed vacancy, BAD_INPUT with paths below
 * `application.`, TOO_MANY_REQUESTS.
 */
export async function submitApplication(context: Context, input: SubmitApplicationInput): Promise<Submitted> {
  const { idempotencyKey: key } = checked(submitRules, input);
  const siteId = await enterSite(context, input.site);
  await context.gateway.limits.count('applyAddress', context.facts.address);
  return change(context, 'submitApplication', async (step) => {
    const answer = await once(step.em, 'submitApplication', key, requestOf(input), async () => {
      const { title: vacancyTitle, url: vacancyUrl } = await expectOpenVacancy(
        context,
        step.em,
        input.vacancyId,
        siteId,
      );
      const { applicationId, reference } = await receiveApplication(context, step, {
        vacancyId: input.vacancyId,
        fields: { ...fieldsOf(input.application), ...filesOf(input.application) },
        ...sourceOf(input.via),
        takeFile: (token, path) => takeUpload(context, step.em, input.vacancyId, token, path),
        vacancyUrl,
      });
      return { applicationId, reference, vacancyTitle, emailMasked: masked(input.application.email) };
    });
    step.about('Application', answer.applicationId);
    return answer;
  });
}

/** Takes in what a partner delivers, for vacancies on the feed only. Errors as `submitApplication`. */
export async function deliverApplication(
  context: Context,
  input: DeliverApplicationInput,
): Promise<{ applicationId: string; isRepeated: boolean }> {
  const { idempotencyKey: key, partnerReference } = checked(deliverRules, input);
  const apiKeyId = context.principal.kind === 'API_KEY' ? context.principal.apiKeyId : null;
  return change(context, 'deliverApplication', async (step) => {
    // Partners choose their keys without knowing of each other.
    const answer = await once(step.em, 'deliverApplication', `${apiKeyId} ${key}`, requestOf(input), async () => {
      const { url: vacancyUrl } = await expectOpenVacancy(context, step.em, input.vacancyId, null);
      const { applicationId } = await receiveApplication(context, step, {
        vacancyId: input.vacancyId,
        fields: { ...fieldsOf(input.application), ...filesOf(input.application) },
        source: 'PARTNER',
        apiKeyId,
        partnerReference: partnerReference ?? null,
        takeFile: (token, path) => takeUpload(context, step.em, input.vacancyId, token, path),
        vacancyUrl,
      });
      return { applicationId };
    });
    step.about('Application', answer.applicationId);
    return answer;
  });
}

function fieldsOf({
  firstName,
  lastName,
  email,
  phone,
  motivation,
  language,
  answers,
  consentVersion,
}: ApplicationFieldsInput): ApplicationFields {
  return {
    firstName,
    lastName,
    email,
    phone: phone ?? null,
    motivation: motivation ?? null,
    language,
    answers: answers ?? [],
    consentVersion,
  };
}

function filesOf({ uploadToken }: ApplicationFieldsInput): Pick<ApplicationFields, 'uploadToken'> {
  return { uploadToken: uploadToken ?? null };
}

const boards: Record<string, ApplicationSource> = { indeed: 'INDEED', linkedin: 'LINKEDIN' };

/** A job board by its name; whatever else a link says is kept in its own words. */
function sourceOf(via: string | null | undefined): { source: ApplicationSource; sourceDetail: string | null } {
  const text =
    line(2_000, 0)
      .safeParse(via ?? '')
      .data?.slice(0, 60) ?? '';
  const board = boards[text.toLowerCase()];
  return { source: board ?? 'CAREERS_SITE', sourceDetail: board || !text ? null : text };
}

/** Stands for a file; another one each time the file is sent. */
const TOKEN = /^[\w-]{16,}\.[\w-]{16,}\.[\w-]{16,}$/;

/** What makes two requests the same. Not the file: a form that is sent twice sends its file twice. */
function requestOf({ vacancyId, application }: { vacancyId: string; application: ApplicationFieldsInput }): object {
  const fields = fieldsOf(application);
  const answers = fields.answers?.map((each) => (TOKEN.test(each.answer ?? '') ? { ...each, answer: '' } : each));
  return { vacancyId, application: { ...fields, answers } };
}

function masked(email: string): string {
  const at = email.trim().lastIndexOf('@');
  return `${[...email.trim()][0] ?? ''}…${email.trim().slice(at)}`;
}
