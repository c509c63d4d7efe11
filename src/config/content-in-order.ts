/** What `npm run build` says to Astro when the content has been checked and is in order. */
export const contentInOrder = 'content in order';
