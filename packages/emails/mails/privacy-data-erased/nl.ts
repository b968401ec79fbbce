import type { MailTemplate } from '../../validate-template.ts';

export const nl: MailTemplate = {
  subject: 'Je gegevens bij {{organisation.name}} {{#if ownData.eraseOn}}worden gewist{{else}}zijn gewist{{/if}}',
  body: `<mj-text><p>{{salutation candidate.firstName}},</p>{{#if ownData.eraseOn}}<p>Je hebt gevraagd om je gegevens te wissen. Dat doen we op {{ownData.eraseOn}}. Tot die dag kun je op je eigen pagina van gedachten veranderen.</p><p>Heb je hier niet om gevraagd? Laat het ons dan meteen weten.</p>{{else}}<p>Wij hebben je gegevens gewist: je sollicitaties, je documenten en de berichten. Wij kunnen je niet meer vinden in ons systeem.</p><p>Ook dit e-mailadres hebben wij na het versturen van dit bericht gewist.</p>{{/if}}</mj-text>
<mj-text><p>Met vriendelijke groet,<br>{{organisation.name}}</p></mj-text>`,
};
