# Builds the clone in $FOLDER as another account, in another folder, language, time zone and year.
#
# $FOLDER is seen as /mnt and $TOOLCHAIN inside it, so that no folder above them has to be open to
# that account. What is built from is fetched before the clock is changed, because a certificate is
# not valid for ever.
set -e
mount --make-rprivate /
mount --bind "$FOLDER" /mnt
mkdir -p /mnt/rust
mount --bind "$TOOLCHAIN" /mnt/rust
cd /mnt/a-clone
umask 0077
exec setpriv --pdeathsig KILL --reuid="$ACCOUNT" --regid="$ACCOUNT" --clear-groups \
  env -i $WORDS HOME=/mnt/home PATH="/mnt/rust/bin:$PATH" \
  LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 TZ=Pacific/Kiritimati sh -ec '
    cargo fetch --quiet --locked
    (cd ui && npm ci --ignore-scripts --no-audit --no-fund)
    DONT_FAKE_MONOTONIC=1 CARGO_NET_OFFLINE=true \
      faketime -m -f +400d cargo xtask bundle --untried'
