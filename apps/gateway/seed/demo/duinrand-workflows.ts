import type { OrganisationPlan, StagePlan } from './plan.ts';

export const duinrandStages: Record<string, StagePlan> = {
  new: {
    nl: 'Nieuw',
    en: 'New',
    group: 'NEW',
    kind: 'ACTIVE',
    candidate: {
      textNl: 'We hebben je sollicitatie ontvangen en lezen haar binnen vijf werkdagen.',
      textEn: 'We have received your application and will read it within five working days.',
    },
  },
  review: {
    nl: 'In behandeling',
    en: 'Under review',
    group: 'IN_PROGRESS',
    kind: 'ACTIVE',
    candidate: {
      textNl: 'Het team bekijkt je sollicitatie. Je hoort van ons of we je uitnodigen.',
      textEn: 'The team is looking at your application. We will let you know whether we invite you.',
    },
  },
  phone: {
    nl: 'Telefonische kennismaking',
    en: 'Phone call',
    group: 'IN_PROGRESS',
    kind: 'ACTIVE',
    candidate: {
      nl: 'Kennismaking',
      en: 'Getting acquainted',
      textNl: 'We bellen je om kennis te maken.',
      textEn: 'We will call you to get acquainted.',
    },
  },
  firstInterview: {
    nl: 'Eerste gesprek',
    en: 'First interview',
    group: 'INTERVIEW',
    kind: 'ACTIVE',
    candidate: { nl: 'Gesprekken', en: 'Interviews' },
  },
  secondInterview: {
    nl: 'Tweede gesprek',
    en: 'Second interview',
    group: 'INTERVIEW',
    kind: 'ACTIVE',
    candidate: { nl: 'Gesprekken', en: 'Interviews' },
  },
  trial: {
    nl: 'Meelopen',
    en: 'Trial shift',
    group: 'OTHER',
    kind: 'ACTIVE',
    candidate: {
      nl: 'Een dag meelopen',
      en: 'A day with the team',
      textNl: 'Je loopt een dag mee, om te zien of het werk bij je past.',
      textEn: 'You spend a day with the team, to see whether the work suits you.',
    },
  },
  offer: { nl: 'Aanbod', en: 'Offer', group: 'OFFER', kind: 'ACTIVE' },
  hired: {
    nl: 'Aangenomen',
    en: 'Hired',
    group: 'HIRED',
    kind: 'ARCHIVE',
    candidate: { textNl: 'Gefeliciteerd, je komt bij ons werken.', textEn: 'Congratulations, you are joining us.' },
  },
  rejected: { nl: 'Afgewezen', en: 'Rejected', group: 'REJECTED', kind: 'ARCHIVE', candidate: { view: 'AS_PREVIOUS' } },
  rejectedAfterInterview: {
    nl: 'Afgewezen na gesprek',
    en: 'Rejected after interview',
    group: 'REJECTED',
    kind: 'ARCHIVE',
    candidate: { view: 'AS_PREVIOUS' },
  },
  withdrawn: {
    nl: 'Teruggetrokken',
    en: 'Withdrawn',
    group: 'OTHER',
    kind: 'ARCHIVE',
    candidate: { nl: 'Ingetrokken', en: 'Withdrawn' },
  },
};

const short = ['new', 'review', 'firstInterview', 'offer', 'hired', 'rejected', 'withdrawn'];

export const duinrandWorkflows: OrganisationPlan['workflows'] = [
  { name: 'Standaardprocedure', stages: Object.keys(duinrandStages) },
  { name: 'Korte procedure', stages: short },
  {
    name: 'Procedure met opvolging',
    stages: short,
    actions: {
      review: [{ kind: 'SET_TASK', audience: 'RESPONSIBLE', title: 'Brief en cv beoordelen', dueInDays: 3 }],
      firstInterview: [
        { kind: 'SEND_TEMPLATE', template: 'goodNews' },
        { kind: 'NOTIFY', audience: 'TEAM' },
        { kind: 'SET_TASK', audience: 'RESPONSIBLE', title: 'Gesprek inplannen met het team', dueInDays: 5 },
      ],
      offer: [{ kind: 'SET_TASK', audience: 'RESPONSIBLE', title: 'Referenties nabellen', dueInDays: 2 }],
      rejected: [{ kind: 'SEND_TEMPLATE', template: 'rejection', delayHours: 24 }],
    },
  },
];

export const duinrandStageTemplates: OrganisationPlan['stageTemplates'] = {
  goodNews: {
    kind: 'GENERAL',
    name: 'Goed nieuws: we willen je spreken',
    nl: {
      subject: 'We willen graag met je praten over {{vacancy.title}}',
      body: '<p>Beste {{candidate.firstName}},</p><p>Je sollicitatie voor {{vacancy.title}} sprak ons aan. We nodigen je graag uit voor een gesprek en bellen je deze week om een moment te kiezen.</p><p>Met vriendelijke groet,<br>{{sender.name}}<br>{{organisation.name}}</p>',
    },
    en: {
      subject: 'We would like to talk to you about {{vacancy.title}}',
      body: '<p>Dear {{candidate.firstName}},</p><p>Your application for {{vacancy.title}} appealed to us. We would like to invite you for an interview and will call you this week to choose a moment.</p><p>Kind regards,<br>{{sender.name}}<br>{{organisation.name}}</p>',
    },
  },
  rejection: {
    kind: 'REJECTION',
    name: 'Afwijzing op brief',
    nl: {
      subject: 'Je sollicitatie voor {{vacancy.title}}',
      body: '<p>Beste {{candidate.firstName}},</p><p>Dank je wel voor je sollicitatie voor {{vacancy.title}}. We gaan verder met kandidaten die beter aansluiten bij wat we zoeken. We hopen je nog eens tegen te komen.</p><p>Met vriendelijke groet,<br>{{sender.name}}<br>{{organisation.name}}</p>',
    },
    en: {
      subject: 'Your application for {{vacancy.title}}',
      body: '<p>Dear {{candidate.firstName}},</p><p>Thank you for applying for {{vacancy.title}}. We are going on with candidates who are a better match for what we are looking for. We hope to meet you another time.</p><p>Kind regards,<br>{{sender.name}}<br>{{organisation.name}}</p>',
    },
  },
};
