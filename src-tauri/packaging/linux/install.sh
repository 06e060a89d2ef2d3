#!/bin/sh
# Copies Candour from this folder to the person's own programs; with --remove, takes it away again.
# Nothing needs the rights of an administrator, and no file outside the home is touched.
# The answers are left alone: they lie in ~/.local/share/org.candour.Candour.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
programs=$HOME/.local/bin
entry=$data/applications/candour.desktop
icon=$data/icons/hicolor/scalable/apps/candour.svg

if [ "${1:-}" = --remove ]; then
  rm -f -- "$programs/candour" "$entry" "$icon"
  echo "Candour was removed. Your answers are still there."
  exit 0
fi

# The program says by itself which library is missing, but only where somebody reads it.
if ldd "$here/candour" | grep 'not found'; then
  echo "These libraries are missing. Install WebKitGTK 4.1 with the package manager, then try again." >&2
  exit 1
fi
mkdir -p -- "$programs" "${entry%/*}" "${icon%/*}"
cp -- "$here/candour" "$programs/candour"
cp -- "$here/candour.svg" "$icon"
line=$(printf '%s' "Exec=\"$programs/candour\"" | sed 's/[&|\\]/\\&/g')
sed "s|^Exec=.*|$line|" "$here/candour.desktop" > "$entry"
echo "Candour was installed. Start it from the menu, or as $programs/candour"
