// Made from src/config/hosting.ts by `npm run hosts` (without moved addresses) and by the build (with them).
var moves = {};

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
  if (/%2f|%5c|%00/i.test(path) || /\/\.(?!well-known\/)/.test(path)) return { statusCode: 404, statusDescription: 'Not Found' };
  if (/\/index\.html$/.test(path)) return redirect(path.replace(/index\.html$/, '') + suffix);
  if (path === withSlash) request.uri = path + 'index.html';
  else if (!/\.[a-z0-9_]+$/i.test(path)) return redirect(withSlash + suffix);
  return request;
}

function redirect(address) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: address } } };
}
