import type { MailTemplate } from '../../validate-template.ts';

/** Ontvangstbevestiging: rich text, because it is what an organisation gets to edit. */
export const nl: MailTemplate = {
  subject: 'Wij hebben je sollicitatie ontvangen: {{vacancy.title}}',
  body: `<p>{{salutation candidate.firstName}},</p>
<p>Bedankt voor je sollicitatie bij {{organisation.name}}. Fijn dat je bij ons wilt werken. Wij hebben je sollicitatie goed ontvangen.</p>
<blockquote>
  <p><strong>{{vacancy.title}}</strong><br>Ontvangen op {{application.date}}<br>Kenmerk: {{application.reference}}</p>
</blockquote>
<h2>Wat gebeurt er nu?</h2>
<ol>
  <li>Wij lezen je sollicitatie.</li>
  <li>Wij kijken of de baan en jij bij elkaar passen.</li>
  <li>Je krijgt een e-mail van ons. Daarin staat of je op gesprek mag komen.</li>
</ol>
<h2>Wanneer hoor je van ons?</h2>
{{#if vacancy.closingDate}}
<p>Tot en met {{vacancy.closingDate}} kunnen mensen solliciteren. Je hoort uiterlijk twee weken daarna van ons.</p>
{{else}}
<p>Je hoort binnen twee weken van ons.</p>
{{/if}}
<p>Heb je een vraag over je sollicitatie? Noem dan altijd je kenmerk.{{#if vacancy.url}} Wil je de vacature nog eens lezen? <a href="{{vacancy.url}}">Bekijk de vacature</a>.{{/if}}</p>
<p>Met vriendelijke groet,<br>{{organisation.name}}</p>`,
};
