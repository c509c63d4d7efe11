#!/usr/bin/env bash
# Lets Orca, speaking Norwegian, read pages in Firefox on a screen that nobody sees, and prints what it said.
#   read.sh ADDRESS KEY…      a KEY as xdotool writes it; «say-all» reads the page from where it is
set -euo pipefail
address=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/run" "$home/profile" "$home/.config/speech-dispatcher"
chmod 700 "$home/run"
printf '%s\n' 'user_pref("accessibility.force_disabled", -1);' 'user_pref("intl.locale.requested", "nb-NO");' 'user_pref("browser.aboutwelcome.enabled", false);' \
  'user_pref("browser.shell.checkDefaultBrowser", false);' 'user_pref("datareporting.policy.dataSubmissionEnabled", false);' 'user_pref("app.update.enabled", false);' \
  'user_pref("browser.startup.homepage_override.mstone", "ignore");' 'user_pref("browser.sessionstore.resume_from_crash", false);' 'user_pref("network.captive-portal-service.enabled", false);' \
  'user_pref("network.connectivity-service.enabled", false);' 'user_pref("termsofuse.bypassNotification", true);' > "$home/profile/user.js"
# No sound: the words are taken from Orca's own log.
printf '%s\n' 'LogLevel 0' 'AddModule "dummy" "sd_dummy" ""' 'DefaultModule dummy' > "$home/.config/speech-dispatcher/speechd.conf"

export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/.config LANG=nb_NO.UTF-8 LC_ALL=nb_NO.UTF-8 LANGUAGE=nb_NO:nb
export GNOME_ACCESSIBILITY=1 MOZ_ENABLE_WAYLAND=0 GDK_BACKEND=x11 NO_AT_BRIDGE=0 ADDRESS=$address LIBGL_ALWAYS_SOFTWARE=1
timeout -k 10 240 xvfb-run -a -s '-screen 0 1280x1000x24' dbus-run-session -- bash "$(dirname "$0")/session.sh" "$@"
