/** `/sok/?q=…` is the same file as `/sok/`. With a query it asks search engines not to list it: the words are the reader's own. */
if (new URLSearchParams(location.search).has('q')) {
  const robots = document.createElement('meta');
  robots.name = 'robots';
  robots.content = 'noindex';
  document.head.append(robots);
}
