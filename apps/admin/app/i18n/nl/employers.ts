export const employers = {
  title: 'Werkgevers',
  search: 'Zoek op naam',
  columnName: 'Naam',
  columnPlace: 'Plaats',
  columnNumber: 'KVK-nummer',
  columnManager: 'Accountmanager',
  columnVacancies: 'Vacatures',
  empty: 'Nog geen werkgevers',
  emptyText: 'Werkgevers zijn organisaties waarvoor je werft.',
  noResult: 'Geen werkgever gevonden',
  noResultText: 'Probeer een ander deel van de naam.',
};
