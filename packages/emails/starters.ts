import { defaultAcknowledgement } from './mails/mails.ts';
import type { Language, MailContext } from './placeholders.ts';
import type { MailTemplate } from './validate-template.ts';

export interface StarterTemplate {
  readonly context: Extract<MailContext, 'acknowledgement' | 'interview' | 'evaluation' | 'rejection' | 'general'>;
  readonly name: Readonly<Record<Language, string>>;
  readonly texts: Readonly<Record<Language, MailTemplate>>;
}

const signed = '<p>{{sender.name}}<br>{{fallback sender.jobTitle "Recruitment"}}, {{organisation.name}}</p>';

/** What a new organisation has to begin with: one template of each kind, its own to change. */
export const starterTemplates: readonly StarterTemplate[] = [
  {
    context: 'acknowledgement',
    name: { nl: 'Ontvangstbevestiging', en: 'Acknowledgement' },
    texts: defaultAcknowledgement,
  },
  {
    context: 'interview',
    name: { nl: 'Uitnodiging voor een gesprek', en: 'Invitation to an interview' },
    texts: {
      nl: {
        subject: 'Uitnodiging voor een gesprek: {{vacancy.title}}',
        body: `<p>{{salutation candidate.firstName}},</p>
<p>Je sollicitatie als {{vacancy.title}} spreekt ons aan. We willen je graag leren kennen en nodigen je uit voor een gesprek.</p>
<blockquote><p><strong>{{date interview.startsAt "weekday"}} om {{date interview.startsAt "time"}}</strong></p>{{#if interview.location}}<p>{{interview.location}}</p>{{/if}}{{#if interview.videoUrl}}<p><a href="{{interview.videoUrl}}">Naar het videogesprek</a></p>{{/if}}{{#if interview.interviewers}}<p>Je spreekt met {{list interview.interviewers}}.</p>{{/if}}</blockquote>
<p>Kun je dan niet? Beantwoord deze mail, dan zoeken we een ander moment.</p>
<p>Tot dan!</p>
${signed}`,
      },
      en: {
        subject: 'Invitation to an interview: {{vacancy.title}}',
        body: `<p>{{salutation candidate.firstName}},</p>
<p>We liked your application as {{vacancy.title}}. We would like to meet you and invite you to an interview.</p>
<blockquote><p><strong>{{date interview.startsAt "weekday"}} at {{date interview.startsAt "time"}}</strong></p>{{#if interview.location}}<p>{{interview.location}}</p>{{/if}}{{#if interview.videoUrl}}<p><a href="{{interview.videoUrl}}">To the video call</a></p>{{/if}}{{#if interview.interviewers}}<p>You will speak with {{list interview.interviewers}}.</p>{{/if}}</blockquote>
<p>Does it not suit you? Reply to this mail and we will find another moment.</p>
<p>See you then!</p>
${signed}`,
      },
    },
  },
  {
    context: 'evaluation',
    name: { nl: 'Verzoek om een beoordeling', en: 'Request for an evaluation' },
    texts: {
      nl: {
        subject: 'Wil je {{candidate.name}} beoordelen?',
        body: `<p>Beste {{recipient.name}},</p>
<p>{{candidate.name}} solliciteerde op {{application.date}} als {{vacancy.title}}. Wat vind jij?</p>
<p><a href="{{application.url}}">Bekijk de sollicitatie en geef je oordeel</a></p>
${signed}`,
      },
      en: {
        subject: 'Would you evaluate {{candidate.name}}?',
        body: `<p>Dear {{recipient.name}},</p>
<p>{{candidate.name}} applied on {{application.date}} as {{vacancy.title}}. What do you think?</p>
<p><a href="{{application.url}}">See the application and give your judgement</a></p>
${signed}`,
      },
    },
  },
  {
    context: 'rejection',
    name: { nl: 'Afwijzing', en: 'Rejection' },
    texts: {
      nl: {
        subject: 'Over je sollicitatie: {{vacancy.title}}',
        body: `<p>{{salutation candidate.firstName}},</p>
<p>Bedankt voor je sollicitatie van {{application.date}} als {{vacancy.title}}, en voor de tijd die je erin stak.</p>
<p>We gaan verder met andere kandidaten. Dat is vast niet het bericht waarop je hoopte. Wil je weten waarom, beantwoord dan deze mail.</p>
<p>We wensen je veel succes met het vinden van een baan die bij je past.</p>
${signed}`,
      },
      en: {
        subject: 'About your application: {{vacancy.title}}',
        body: `<p>{{salutation candidate.firstName}},</p>
<p>Thank you for your application of {{application.date}} as {{vacancy.title}}, and for the time you put into it.</p>
<p>We are going on with other candidates. This will not be the news you were hoping for. If you would like to know why, reply to this mail.</p>
<p>We wish you every success in finding a job that suits you.</p>
${signed}`,
      },
    },
  },
  {
    context: 'general',
    name: { nl: 'Vraag om meer informatie', en: 'Request for more information' },
    texts: {
      nl: {
        subject: 'Een vraag over je sollicitatie: {{vacancy.title}}',
        body: `<p>{{salutation candidate.firstName}},</p>
<p>We lezen je sollicitatie als {{vacancy.title}} met plezier. Om haar goed te kunnen beoordelen weten we graag nog iets van je. Wil je deze mail beantwoorden?</p>
${signed}`,
      },
      en: {
        subject: 'A question about your application: {{vacancy.title}}',
        body: `<p>{{salutation candidate.firstName}},</p>
<p>We enjoy reading your application as {{vacancy.title}}. To judge it well we would like to know a little more. Would you reply to this mail?</p>
${signed}`,
      },
    },
  },
];
