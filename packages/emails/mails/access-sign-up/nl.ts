import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: 'Bevestig je e-mailadres voor Instroom',
  body: `<mj-text><p>Beste {{recipient.name}},</p><p>Je meldde {{organisation.name}} aan bij Instroom. Bevestig met de knop dat dit jouw e-mailadres is; daarna kun je meteen beginnen.</p></mj-text>
<mj-button href="{{link.url}}">Bevestig en begin</mj-button>
<mj-text mj-class="small"><p>De link werkt één keer, tot {{link.expiresAt}}. Heb je niets aangemeld? Dan kun je dit bericht weggooien: er gebeurt niets.</p></mj-text>`,
};
