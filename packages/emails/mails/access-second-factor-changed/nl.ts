import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: 'De manier waarop je inlogt is gewijzigd',
  body: `<mj-text><p>Beste {{recipient.name}},</p><p>Een extra controlestap of het Microsoft-account waarmee je bij Instroom inlogt, is gewijzigd.</p></mj-text>
<mj-table>
  <tr><th>Wanneer</th><td>{{device.at}}</td></tr>
  <tr><th>Apparaat</th><td>{{device.name}}</td></tr>
  <tr><th>Netwerk</th><td>{{fallback device.network "onbekend"}}</td></tr>
</mj-table>
<mj-button href="{{link.url}}">Bekijk je beveiliging</mj-button>
<mj-text mj-class="small"><p>Was jij dit niet? Kies meteen een nieuw wachtwoord met “Wachtwoord vergeten?” en waarschuw je beheerder.</p></mj-text>`,
};
