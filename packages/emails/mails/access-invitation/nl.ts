import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: '{{#if inviter.name}}{{inviter.name}}{{else}}{{organisation.name}}{{/if}} nodigt je uit voor Instroom',
  body: `<mj-text><p>Beste {{recipient.name}},</p><p>{{#if inviter.name}}{{inviter.name}} van {{organisation.name}}{{else}}{{organisation.name}}{{/if}} nodigt je uit om in Instroom mee te werken aan werving en selectie.</p></mj-text>
{{#if invitation.message}}<mj-text><p>“{{invitation.message}}”</p></mj-text>{{/if}}
<mj-button href="{{link.url}}">Meld je aan</mj-button>
<mj-text><p>Daarna lees je de voorwaarden, kies je een wachtwoord en stel je een extra controlestap in. Houd je telefoon bij de hand.</p></mj-text>
<mj-text mj-class="small"><p>De link werkt één keer, tot {{link.expiresAt}}. Te laat? Vraag je collega om een nieuwe uitnodiging. Ken je {{organisation.name}} niet, dan kun je dit bericht weggooien.</p></mj-text>`,
};
