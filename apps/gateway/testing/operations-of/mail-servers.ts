import { type ChangingStep, nothing, type Step } from '../operation-steps.ts';

/** Recruiting addresses and the servers that their mail leaves through. */
export const queries: Step[] = [{ name: 'MailServers', variables: nothing }];

/** In an order in which each finds what it needs. Nobody listens at the port. */
export const mutations: ChangingStep[] = [
  {
    name: 'SaveMailServer',
    variables: ({ site }) => ({
      input: {
        senderName: 'Recruitment',
        senderAddress: `jobs@${site}.example`,
        host: '127.0.0.1',
        port: 1,
        security: 'NONE',
      },
    }),
    keep: ({ saveMailServer }: { saveMailServer: { id: string } }, facts) =>
      (facts['mailServerId'] = saveMailServer.id),
  },
  { name: 'TestMailServer', variables: ({ mailServerId }) => ({ input: { mailServerId } }) },
  { name: 'ClearAddressProblem', variables: ({ candidateId }) => ({ input: { candidateId } }) },
  { name: 'RemoveMailServer', variables: ({ mailServerId }) => ({ input: { mailServerId } }) },
];
