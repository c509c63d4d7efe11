import type { Hosting, Move } from './description.ts';
import { below } from './paths.ts';

/**
 * What a CDN in front of an object store must do to each request, as a CloudFront function (ES5.1 with some of ES6):
 * a bucket knows neither folders, nor moved addresses, nor 410.
 */
export const cloudFrontFunction = (moves: readonly Move[], base: string): string => `// Made from src/config/hosting.ts by \`npm run hosts\` (without moved addresses) and by the build (with them).
var moves = ${JSON.stringify(Object.fromEntries(moves.map(({ from, to }) => [below(base, from), to === undefined ? null : below(base, to)])))};

function handler(event) {
  var request = event.request;
  var path = request.uri;
  var query = Object.keys(request.querystring).map(function (name) {
    return name + '=' + request.querystring[name].value;
  }).join('&');
  var suffix = query ? '?' + query : '';
  var withSlash = path.charAt(path.length - 1) === '/' ? path : path + '/';
  if (Object.prototype.hasOwnProperty.call(moves, withSlash)) {
    if (moves[withSlash] === null) return { statusCode: 410, statusDescription: 'Gone' };
    return redirect(moves[withSlash] + suffix);
  }
  if (/%2f|%5c|%00/i.test(path) || /\\/\\.(?!well-known\\/)/.test(path)) return { statusCode: 404, statusDescription: 'Not Found' };
  if (/\\/index\\.html$/.test(path)) return redirect(path.replace(/index\\.html$/, '') + suffix);
  if (path === withSlash) request.uri = path + 'index.html';
  else if (!/\\.[a-z0-9_]+$/i.test(path)) return redirect(withSlash + suffix);
  return request;
}

function redirect(address) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: address } } };
}
`;

/** The headers that do not change with the content, as CloudFront's response headers policy. The policy of the page goes beside them. */
export const cloudFrontHeaders = (hosting: Hosting): string =>
  `${JSON.stringify(
    {
      Name: 'veienvidere',
      Comment: 'Made from src/config/hosting.ts by npm run hosts. Add Content-Security-Policy from _headers of the build.',
      CustomHeadersConfig: {
        Quantity: Object.keys(hosting.headers).length,
        Items: Object.entries(hosting.headers).map(([Header, Value]) => ({ Header, Value, Override: true })),
      },
    },
    null,
    2,
  )}\n`;
