# Runs $LINE inside $ROOT, in a mount namespace of its own, as $WHO with the variables $WORDS.
#
# The root is entered by pivot_root and not by chroot: an account inside a chroot may make no
# namespace, and the tests of the window make one.
set -e
mount --make-rprivate /
mount --bind "$ROOT" "$ROOT"
cd "$ROOT"
show() { # a file or folder of this machine, its place inside: read-only
  mkdir -p "$(dirname "$2")"
  if [ -d "$1" ]; then mkdir -p "$2"; else touch "$2"; fi
  mount --rbind "$1" "$2"
  mount -o remount,bind,ro "$2"
}
show "$TOOLCHAIN" opt/rust
show "$NODE" usr/local/bin/node
show "$NPM" usr/local/lib/node_modules/npm
# Whom this machine trusts is whom the programs inside must trust.
show /etc/ssl/certs etc/ssl/certs
ln -sf ../lib/node_modules/npm/bin/npm-cli.js usr/local/bin/npm
mount -t proc proc proc
mount --rbind /dev dev
mount --rbind /sys sys
mount -t tmpfs tmpfs run
mkdir -p .outside
pivot_root . .outside
umount --lazy /.outside
# The account is changed, which takes the signal away that ends this with its parent.
exec setpriv --pdeathsig KILL $WHO env -i $WORDS sh -c "$LINE"
