import { when } from '../../platform/events.ts';
import { startTemplates } from './messaging.starting.service.ts';
import type { Module } from '../../platform/module.ts';
import { CandidateMailDue, RetentionWarningDue } from '../privacy/privacy.events.ts';
import { messagingPrivacy } from './messaging.privacy.ts';
import { mailCandidate, notifyRetention, sendPrivacyMail } from './messaging.privacy-mails.service.ts';
import { NotificationAsked, OrganisationFounded } from '../access/access.events.ts';
import {
  ApplicationReceived,
  ApplicationsMoved,
  AssessmentsAsked,
  AssessmentTakenBack,
  NoteAdded,
  TasksSet,
} from '../applications/applications.events.ts';
import { AssessmentTemplatesResolver } from './messaging.assessments.resolver.ts';
import { forgetRequest, requestAssessments } from './messaging.assessments.service.ts';
import { anonymiseLatecomers } from './bulk.anonymising.service.ts';
import { BulkResolver } from './bulk.resolver.ts';
import { followBulk, prepareBulk, releaseBulk, takeBackBulk } from './bulk.working.service.ts';
import { MailDomainKeySchema, MailDomainSchema } from './mail-domain.entity.ts';
import { MessageAttempt, MessageFile, MessageSchema, MessageTemplate, MessageTemplateText } from './message.entity.ts';
import { MailServerSchema } from './mail-server.entity.ts';
import { AddressesResolver } from './messaging.addresses.resolver.ts';
import { MailLayout } from './mail-layout.entity.ts';
import { acknowledge } from './messaging.acknowledgement.service.ts';
import { checkAllDomains } from './messaging.domain.checking.service.ts';
import { MailDomainsResolver } from './messaging.domain.resolver.ts';
import { identityOf } from './messaging.domain.sending.ts';
import { ComposingResolver } from './messaging.composing.resolver.ts';
import { SenderNameResolver } from './messaging.sender-name.resolver.ts';
import { serveMessageFiles } from './messaging.files.routes.ts';
import { sweepMessageFiles } from './messaging.files.service.ts';
import { releaseMessage } from './messaging.planned.service.ts';
import { sendBulkMessage, sendMessage } from './messaging.delivery.service.ts';
import { notifyAsked, notifyOfNote, notifyResponsible } from './messaging.notice.service.ts';
import { dailySummaries, sendDailySummary, sendNotification } from './messaging.notifications.mail.ts';
import { LayoutsResolver } from './messaging.layouts.resolver.ts';
import { MessagingResolver } from './messaging.resolver.ts';
import { serveReceived } from './messaging.received.route.ts';
import { MailServersResolver } from './messaging.mail-servers.resolver.ts';
import { takesInMail } from './messaging.received.service.ts';
import { StageActionsResolver } from './messaging.stage-actions.resolver.ts';
import { followStageActions, runStageAction } from './messaging.stage-actions.service.ts';
import { notifyOfMove, notifyOfTasks } from './messaging.stage-notice.ts';
import { TemplatesResolver } from './messaging.templates.resolver.ts';
import { NotificationsResolver } from './messaging.notifications.resolver.ts';

/**
 * Mail to applicants, and notices of it to colleagues. A message is rendered and stored in the change
 * that asks for it; a job hands it to the mail server and writes down every try.
 */
export const messaging: Module = {
  name: 'messaging',
  entities: [
    MessageSchema,
    MessageTemplate,
    MessageTemplateText,
    MessageAttempt,
    MessageFile,
    MailDomainSchema,
    MailDomainKeySchema,
    MailLayout,
    MailServerSchema,
  ],
  resolvers: [
    MessagingResolver,
    ComposingResolver,
    SenderNameResolver,
    AddressesResolver,
    TemplatesResolver,
    NotificationsResolver,
    MailDomainsResolver,
    StageActionsResolver,
    LayoutsResolver,
    MailServersResolver,
    BulkResolver,
    AssessmentTemplatesResolver,
  ],
  listens: [
    when(OrganisationFounded, startTemplates),
    when(ApplicationReceived, acknowledge),
    when(ApplicationReceived, notifyResponsible),
    when(NotificationAsked, notifyAsked),
    when(NoteAdded, notifyOfNote),
    when(ApplicationsMoved, followStageActions),
    when(ApplicationsMoved, notifyOfMove),
    when(TasksSet, notifyOfTasks),
    when(AssessmentsAsked, requestAssessments),
    when(AssessmentTakenBack, forgetRequest),
    when(CandidateMailDue, mailCandidate),
    when(RetentionWarningDue, notifyRetention),
  ],
  jobs: [
    sendMessage,
    sendBulkMessage,
    releaseMessage,
    runStageAction,
    sendNotification,
    sendDailySummary,
    sendPrivacyMail,
    prepareBulk,
    releaseBulk,
    followBulk,
    takeBackBulk,
  ],
  personalData: messagingPrivacy,
  timers: [
    dailySummaries,
    { name: 'messaging.bulkAnonymise', cron: '*/10 * * * *', run: anonymiseLatecomers },
    { name: 'messaging.checkDomains', cron: '40 5 * * *', run: checkAllDomains },
    { name: 'messaging.sweepFiles', cron: '20 4 * * *', run: sweepMessageFiles },
  ],
  findIdentity: identityOf,
  takesInMail,
  routes(http, gateway, identify) {
    serveMessageFiles(http, gateway, identify);
    serveReceived(http, gateway, identify);
  },
  guidedStart: [
    {
      step: 'SPF_RECORD',
      title: {
        nl: 'Er is een maildomein waarvan de records kloppen',
        en: 'There is a mail domain whose records are right',
      },
      condition: `exists (select 1 from mail_domain g where g.organisation_id = $1 and g.state = 'VERIFIED')`,
    },
  ],
};
