import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: 'Bevestig je nieuwe e-mailadres voor Instroom',
  body: `<mj-text><p>Beste {{recipient.name}},</p><p>Je wilt dit e-mailadres voortaan gebruiken voor Instroom. Bevestig met de knop dat het van jou is; daarna log je ermee in.</p></mj-text>
<mj-button href="{{link.url}}">Bevestig mijn e-mailadres</mj-button>
<mj-text mj-class="small"><p>De link werkt één keer, tot {{link.expiresAt}}. Heb je dit niet gevraagd? Dan kun je dit bericht weggooien: er verandert niets.</p></mj-text>`,
};
