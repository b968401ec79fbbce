import { type ChangingStep, nothing, type Step } from '../operation-steps.ts';

const content = {
  language: 'NL',
  subject: 'About {{vacancy.title}}',
  body: '<p>Dear {{candidate.name}}</p>',
  hasSignature: true,
  cc: ['colleague@mail.example'],
  bcc: [],
  fileIds: [],
  documentIds: [],
};
const sendAt = { date: '2027-03-01', time: '09:00', timeZone: 'Europe/Amsterdam' };

type Sent = { sendMessage: { id: string } };

/** Writing messages. */
export const queries: Step[] = [
  { name: 'MessageComposer', variables: ({ applicationId }) => ({ applicationId }) },
  { name: 'MessageComposer', variables: nothing },
  { name: 'TemplateWords', variables: ({ templateId, applicationId }) => ({ templateId, applicationId }) },
  { name: 'TemplateWords', variables: ({ templateId }) => ({ templateId }) },
  { name: 'MessagePreview', variables: ({ applicationId }) => ({ applicationId, content }) },
  { name: 'SenderName', variables: nothing },
];

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
  { name: 'SaveMessageDraft', variables: ({ applicationId }) => ({ input: { applicationId, content } }) },
  { name: 'DiscardMessageDraft', variables: ({ applicationId }) => ({ input: { applicationId } }) },
  {
    name: 'SendMessage',
    variables: ({ applicationId }) => ({ input: { applicationId, content: { ...content, sendAt } } }),
    keep: ({ sendMessage }: Sent, facts) => (facts['plannedMessageId'] = sendMessage.id),
  },
  {
    name: 'ChangePlannedMessage',
    variables: ({ plannedMessageId }) => ({
      input: { messageId: plannedMessageId, content: { ...content, sendAt: { ...sendAt, time: '10:00' } } },
    }),
  },
  { name: 'SendPlannedMessageNow', variables: ({ plannedMessageId }) => ({ input: { messageId: plannedMessageId } }) },
  {
    name: 'SendMessage',
    variables: ({ applicationId }) => ({ input: { applicationId, content: { ...content, sendAt } } }),
    keep: ({ sendMessage }: Sent, facts) => (facts['plannedMessageId'] = sendMessage.id),
  },
  { name: 'CancelPlannedMessage', variables: ({ plannedMessageId }) => ({ input: { messageId: plannedMessageId } }) },
  { name: 'SetSenderNameKind', variables: () => ({ input: { kind: 'ORGANISATION' } }) },
];
