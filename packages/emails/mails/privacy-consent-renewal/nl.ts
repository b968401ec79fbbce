import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: 'Mogen we je gegevens langer bewaren?',
  body: `<mj-text><p>{{salutation candidate.firstName}},</p><p>Je hebt eerder gesolliciteerd bij {{organisation.name}}. Wij willen je gegevens graag nog een jaar bewaren. Dan kunnen we je een bericht sturen als er werk is dat bij je past.</p><p>Mag dat? Klik dan op de knop en bevestig het op de pagina.</p></mj-text>
<mj-button href="{{ownData.url}}">Ja, bewaar mijn gegevens</mj-button>
<mj-text><p>Doe je niets? Dan {{#if ownData.eraseOn}}wissen we je gegevens op {{ownData.eraseOn}}{{else}}wissen we je gegevens als de termijn voorbij is{{/if}}. Je hoeft daar niets voor te doen.</p></mj-text>
<mj-text mj-class="small"><p>De link is alleen voor jou. Stuur deze e-mail niet door. Op dezelfde pagina kun je je gegevens ook bekijken, verbeteren of meteen laten wissen.</p></mj-text>`,
};
