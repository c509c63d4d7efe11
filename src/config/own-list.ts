/** Where the search page has the short list in itself, as JSON: to fetch it costs a slow line one more round trip. */
export const ownListId = 'sokelista';

/** That element in a built page, for whoever has the list elsewhere. */
export const ownListElement = new RegExp(`<script type="application/json" id="${ownListId}">[^<]*</script>`);
