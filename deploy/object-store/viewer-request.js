// Made from src/config/hosting.ts by `npm run hosts` (without moved addresses) and by the build (with them).
var moves = {};
// Encoded slashes, names that begin with a dot, and what is for servers alone.
var closed = [/%2f|%5c|%00/i, /\/\.(?!well-known\/)/, /^\/_headers$/, /^\/_redirects$/, /\.br$/, /\.gz$/, /^\/404\.html$/, /^\/410\.html$/];
var goneHeaders = {"content-type":{"value":"text/html; charset=utf-8"},"cache-control":{"value":"no-store"},"content-security-policy":{"value":"default-src 'none'; frame-ancestors 'none'"},"strict-transport-security":{"value":"max-age=63072000; includeSubDomains"},"x-content-type-options":{"value":"nosniff"},"x-frame-options":{"value":"DENY"},"referrer-policy":{"value":"no-referrer"},"cross-origin-opener-policy":{"value":"same-origin"},"cross-origin-resource-policy":{"value":"same-origin"},"permissions-policy":{"value":"accelerometer=(), aria-notify=(), autoplay=(), browsing-topics=(), camera=(), captured-surface-control=(), clipboard-read=(), clipboard-write=(), compute-pressure=(), cross-origin-isolated=(), deferred-fetch=(), deferred-fetch-minimal=(), digital-credentials-create=(), digital-credentials-get=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), interest-cohort=(), keyboard-map=(), language-detector=(), language-model=(), local-fonts=(), local-network=(), local-network-access=(), loopback-network=(), magnetometer=(), media-playback-while-not-visible=(), microphone=(), midi=(), on-device-speech-recognition=(), otp-credentials=(), payment=(), picture-in-picture=(), private-state-token-issuance=(), private-state-token-redemption=(), publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), speaker-selection=(), storage-access=(), summarizer=(), sync-xhr=(), translator=(), unload=(), usb=(), window-management=(), xr-spatial-tracking=()"}};
var gonePage = "<!doctype html><html lang=\"nb\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"robots\" content=\"noindex\"><title>Siden er borte</title><h1>Siden er borte</h1><p>Vi har tatt bort denne siden med vilje, og den kommer ikke tilbake.</p><p>Medisinsk nødtelefon: <a href=\"tel:113\">ring 113</a></p><p>Legevakt: <a href=\"tel:116117\">ring 116 117</a></p><p><a href=\"/\">Gå til forsiden</a></p></html>";

function handler(event) {
  var request = event.request;
  var path = request.uri;
  var query = Object.keys(request.querystring).map(function (name) {
    return name + '=' + request.querystring[name].value;
  }).join('&');
  var suffix = query ? '?' + query : '';
  var withSlash = path.charAt(path.length - 1) === '/' ? path : path + '/';
  if (Object.prototype.hasOwnProperty.call(moves, withSlash)) {
    if (moves[withSlash] === null) return gone();
    return redirect(moves[withSlash] + suffix);
  }
  if (closed.some(function (pattern) { return pattern.test(path); })) request.uri = "/finnes-ikke";
  else if (/\/index\.html$/.test(path)) return redirect(path.replace(/index\.html$/, '') + suffix);
  else if (path === withSlash) request.uri = path + 'index.html';
  else if (!/\.[a-z0-9_]+$/i.test(path)) return redirect(withSlash + suffix);
  return request;
}

function redirect(address) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: address } } };
}

function gone() {
  return { statusCode: 410, statusDescription: 'Gone', headers: goneHeaders, body: { encoding: 'text', data: gonePage } };
}
