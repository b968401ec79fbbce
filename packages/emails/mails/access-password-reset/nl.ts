import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: 'Wijzig je wachtwoord van Instroom',
  body: `<mj-text><p>Beste {{recipient.name}},</p><p>Je vroeg om een nieuw wachtwoord voor Instroom. Kies het op de pagina achter deze knop.</p></mj-text>
<mj-button href="{{link.url}}">Wijzig wachtwoord</mj-button>
<mj-text mj-class="small"><p>De link werkt één keer, tot {{link.expiresAt}}. Vroeg je hier niet om? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.</p></mj-text>`,
};
