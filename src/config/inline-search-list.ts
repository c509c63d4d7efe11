/** Where the search page has the short list in itself, as JSON: to fetch it costs a slow line one more round trip. */
export const inlineSearchListId = 'sokelista';

/** That element in a built page, for whoever has the list elsewhere. */
export const inlineSearchListElement = new RegExp(`<script type="application/json" id="${inlineSearchListId}">[^<]*</script>`);
