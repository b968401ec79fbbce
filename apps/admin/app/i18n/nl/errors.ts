export const errors = {
  notFoundTitle: 'Dit bestaat niet (meer)',
  notFoundText: 'De pagina is verplaatst of verwijderd, of je hebt er geen toegang toe.',
  notAllowedTitle: 'Hier mag je niet bij',
  notAllowedText: 'Je rol geeft geen toegang tot dit onderdeel. Vraag een beheerder als je dit wel nodig hebt.',
  refusedTitle: 'Dit lukt zo niet',
  failedTitle: 'Er ging iets mis',
  failedText:
    'Het ligt aan ons, niet aan jou. Probeer het opnieuw; blijft het misgaan, geef dan deze code door aan de beheerder.',
  unreachableTitle: 'De dienst is niet bereikbaar',
  unreachableText:
    'We krijgen geen verbinding. Controleer je internet of probeer het over een minuut opnieuw. Wat je had opgeslagen is veilig.',
  requestId: 'Code: {requestId}',
  retry: 'Opnieuw proberen',
  startAgain: 'Vooraan beginnen',
  goHome: 'Naar Vandaag',
};
