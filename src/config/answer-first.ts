/**
 * A question in the address is answered before the list from A to Å is laid out, which takes an old phone a tenth of a second.
 * The list comes with the answer, and after two seconds whatever has happened.
 *
 * The files of the index that have its words are asked for at once, beside the scripts and not after them: one round trip less.
 * Which file that is, is told by the first letters alone; what the script guesses wrong is only asked for later. The answers wait
 * in `window.sokFiler` for the search, see components/search/client/sources.ts.
 *
 * As the page writes it, letter by letter: the policy lets it in by its hash (policy.ts).
 */
export const answerFirstScript =
  '(r=>{let q=[location.hash,location.search].map(s=>new URLSearchParams(s.slice(1)).get("q")).find(s=>s);if(!q)return;' +
  'r.dataset.answer="first";setTimeout(()=>delete r.dataset.answer,2e3);' +
  'let{folder:f,parts:p,small:s}=document.currentScript.dataset,a=window.sokFiler={};p=p.split(" ");s=s.split(" ");' +
  '(q.toLowerCase().normalize("NFD").replace(/[\\u0300-\\u036f]/g,"").replace(/æ/g,"a").replace(/ø/g,"o").replace(/(a)[ae]|(o)e/g,"$1$2").match(/[a-z0-9]{3,}/g)||[])' +
  '.filter(w=>!s.includes(w)).slice(0,6).forEach(w=>{let u=f+"ord-"+Math.max(0,p.filter(b=>b<=w).length-1)+".json";' +
  'a[u]||(a[u]=fetch(u,{credentials:"same-origin"})).catch(()=>delete a[u])})})(document.documentElement)';
