import { type ChangingStep, nothing, type Step } from '../operation-steps.ts';

const text = { language: 'NL', subject: 'About {{vacancy.title}}', body: '<p>Dear {{candidate.name}}</p>' };
const draft = { ...text, kind: 'GENERAL' };

/** Message templates and domains of mail. */
export const queries: Step[] = [
  { name: 'TemplateList', variables: nothing },
  { name: 'TemplateList', variables: () => ({ kind: 'GENERAL', isArchived: true }) },
  { name: 'Template', variables: ({ templateId }) => ({ id: templateId }) },
  { name: 'TemplateFields', variables: () => ({ kind: 'GENERAL' }) },
  { name: 'TemplatePreview', variables: ({ applicationId }) => ({ draft: { ...draft, applicationId } }) },
  { name: 'PreviewApplications', variables: () => ({ first: 20 }) },
  { name: 'MailDomains', variables: nothing },
];

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
  { name: 'CreateTemplate', variables: () => ({ input: { kind: 'GENERAL', name: 'Thanks', texts: [text] } }) },
  {
    name: 'SaveTemplate',
    variables: ({ templateId }) => ({ input: { templateId, expectedVersion: 1, name: 'Thank you', texts: [text] } }),
  },
  { name: 'RestoreTemplate', variables: ({ templateId }) => ({ input: { templateId, version: 2 } }) },
  { name: 'ArchiveTemplate', variables: ({ templateId }) => ({ input: { templateId, isArchived: true } }) },
  { name: 'SendTestMail', variables: ({ applicationId }) => ({ draft: { ...draft, applicationId } }) },
  {
    name: 'AddMailDomain',
    variables: ({ site }) => ({ input: { domain: `${site}.example` } }),
    keep: ({ addMailDomain }: { addMailDomain: { id: string } }, facts) => (facts['mailDomainId'] = addMailDomain.id),
  },
  {
    name: 'SetMailSender',
    variables: ({ site }) => ({ input: { name: 'Recruitment', address: `jobs@${site}.example` } }),
  },
  { name: 'RemoveMailDomain', variables: ({ mailDomainId }) => ({ input: { mailDomainId } }) },
];
