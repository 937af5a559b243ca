/** Words that many patterns share. */
export const pas = '‹(pas|jamais|aucune?s?|ne|ni)›';
export const donnees = '(données|informations)';
