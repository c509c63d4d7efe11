#!/usr/bin/env bash
# Inside a screen and a message bus of its own: starts Firefox and Orca, presses keys, prints what was said.
set -uo pipefail
log=$HOME/orca.log
gsettings set org.gnome.desktop.interface toolkit-accessibility true
gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true 2>/dev/null
/usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 --screen-reader=1 >/dev/null 2>&1 &
openbox >/dev/null 2>&1 &
firefox-esr --no-remote --new-instance --profile "$HOME/profile" "$ADDRESS" >/dev/null 2>&1 &
firefox=$!
window=''
for _ in $(seq 60); do
  window=$(xdotool search --onlyvisible --name 'Veien videre' 2>/dev/null | head -1)
  [ -n "$window" ] && break
  sleep 1
done
orca --replace --debug-file="$log" >/dev/null 2>&1 &
orca=$!

# Waits until nothing has been said for a while; a screen reader has no other sign of being done.
quiet() {
  local before=-1 now=0 still=0
  while [ "$still" -lt "${1:-3}" ]; do
    sleep 1
    now=$(grep -c 'SPEECH OUTPUT' "$log" 2>/dev/null || true)
    if [ "${now:-0}" = "$before" ]; then still=$((still + 1)); else still=0; fi
    before=${now:-0}
  done
}

for _ in $(seq 40); do [ -s "$log" ] && grep -q 'SPEECH OUTPUT' "$log" && break; sleep 1; done
xdotool windowactivate --sync "$window" 2>/dev/null
xdotool windowfocus "$window" 2>/dev/null
quiet 3
for key in "$@"; do
  echo "== $key"
  from=$(wc -l < "$log")
  if [ "$key" = say-all ]; then xdotool key KP_Add; else xdotool key --clearmodifiers "$key"; fi
  if [ "$key" = say-all ]; then quiet 6; else quiet 1; fi
  tail -n "+$((from + 1))" "$log" | sed -n "s/^.*SPEECH OUTPUT: '//p" | sed "s/' *{.*$//; s/'$//"
done
kill "$orca" "$firefox" 2>/dev/null
pkill -P $$ 2>/dev/null
exit 0
