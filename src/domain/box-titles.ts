/** What a box is called when the text gives it no title of its own: on the page and in the copy to quote from. */
export const boxTitles = { Gjor: 'Dette kan du gjøre', Ikke: 'Pass på', SporOm: 'Spør om dette' } as const;
