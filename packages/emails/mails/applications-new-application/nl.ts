import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: 'Nieuwe sollicitatie: {{vacancy.title}}',
  body: `<mj-text><p>Beste {{recipient.name}},</p><p>Er is een nieuwe sollicitatie binnengekomen op een vacature van jouw team.</p></mj-text>
<mj-table>
  <tr><th>Kandidaat</th><td><strong>{{candidate.name}}</strong></td></tr>
  <tr><th>Vacature</th><td>{{vacancy.title}}{{#if vacancy.place}}, {{vacancy.place}}{{/if}}</td></tr>
  <tr><th>Ontvangen</th><td>{{date application.date "weekday"}}</td></tr>
  <tr><th>Kenmerk</th><td>{{application.reference}}</td></tr>
</mj-table>
<mj-button href="{{application.url}}">Bekijk de sollicitatie</mj-button>
<mj-text mj-class="small"><p>Je krijgt dit bericht omdat je in het team van deze vacature zit. Uit privacyoverwegingen staan de gegevens van de kandidaat alleen in Instroom.</p></mj-text>`,
};
