import { LockMode } from '@mikro-orm/core';
import { change } from '../../platform/change.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import { Application } from '../applications/application.entity.ts';
import { announceApplication } from '../applications/applications.events.ts';
import { Message } from './message.entity.ts';
import { queueMessage } from './messaging.delivery.service.ts';
import { notifyOfFailure } from './messaging.notice.service.ts';

type Due = { isDue: boolean; hasSenderLeft: boolean };

/**
 * Sends a planned message on its way when its moment has come. It goes as it was planned: neither a template that
 * changed since nor a vacancy that closed changes it, and who is erased has no message left. When whoever planned it
 * no longer works here it is not sent: those responsible for the vacancy are told, and can send it themselves.
 */
export const releaseMessage: JobDefinition<{ messageId: string }> = {
  name: 'messaging.release',
  retries: 20,
  async run(context, { messageId }) {
    await change(context, releaseMessage.name, async (step) => {
      const { em } = step;
      const message = await em.findOne(Message, { id: messageId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (message?.status !== 'SCHEDULED') return;
      // The clock of the database is the one that the queue goes by.
      const [due] = await em.execute<Due[]>(
        `select m.scheduled_at <= now() as "isDue", exists (select 1 from app_user u where u.id = m.sender_user_id and u.state <> 'ACTIVE') as "hasSenderLeft"
         from message m where m.id = ?`,
        [messageId],
      );
      // It was planned for later since; another job will come for it then.
      if (!due?.isDue) return;
      step.about('Message', messageId);
      const application = await em.findOneOrFail(Application, { id: message.applicationId });
      if (due.hasSenderLeft) {
        message.status = 'FAILED';
        message.failure = 'SENDER_LEFT';
        await notifyOfFailure(context, step, application);
      } else {
        message.status = 'SENDING';
        await queueMessage(step, message);
      }
      await announceApplication(context, step, 'MESSAGE_CHANGED', application);
    });
  },
};
