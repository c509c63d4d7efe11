'use strict';

/*
 * Loaded before every command (`node -r ./src/cli/gate.cjs …`), and so old in its words that any Node can read it: says in one line
 * what is the matter when Node is too old for the rest, or when the folder has a name that the build would lose files over.
 */
var needed = [22, 18];
var version = process.versions.node.split('.').map(Number);
var folder = process.cwd();
/** What Vite and Astro read as a part of an address, or as the end of a text in code. */
var trouble = /[%#?'"`]/.exec(folder);

function refuse(message) {
  console.error(message);
  process.exit(1);
}

if (version[0] < needed[0] || (version[0] === needed[0] && version[1] < needed[1]))
  refuse(
    'Node ' + process.versions.node + ' er for gammel. Du trenger Node ' + needed.join('.') +
      ' eller nyere: hent den nyeste LTS-versjonen fra nodejs.org, og prøv igjen.'
  );

if (trouble)
  refuse(
    'Mappa «' + folder + '» har tegnet ' + trouble[0] + ' i navnet, og da blir filer borte når nettstedet bygges. ' +
      'Gi mappa et navn uten ' + trouble[0] + ', og prøv igjen.'
  );
