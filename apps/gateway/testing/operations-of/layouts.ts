import { type ChangingStep, nothing, type Step } from '../operation-steps.ts';

const draft = { orgUnitId: null, colour: '#1f5f5b', footerNl: 'Raadhuisplein 1' };
const mail = 'messaging-acknowledgement';

/** What stands around mails, the mails that are sent by themselves, and the fields of templates. */
export const queries: Step[] = [
  { name: 'MailLayouts', variables: nothing },
  { name: 'MailLayoutPreview', variables: () => ({ draft, language: 'NL', mail }) },
  { name: 'SystemMails', variables: nothing },
  { name: 'SystemMail', variables: () => ({ mail: { name: mail, language: 'EN' } }) },
  { name: 'TemplateFieldCatalogue', variables: nothing },
];

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
  { name: 'SaveMailLayout', variables: () => ({ input: { ...draft, expectedVersion: 0 } }) },
  { name: 'RemoveMailLayout', variables: () => ({ input: { orgUnitId: null } }) },
];
