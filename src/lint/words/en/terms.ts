/** Words that many patterns share. */
export const not = "‹(not|never|no|n't|don't|doesn't|won't|neither|nor)›";
export const theData = '((personal )?(data|information|details))';
