#!/bin/sh
# export_saved_page.sh VESTITEL_CLI SAVED_PAGE FOLDER: a real saved page, imported as text and
# exported as a page, for the judges to look at beside the samples.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$1" --language en init "$work/archive"
"$1" --language en --archive "$work/archive" import --format text --edition bg "$2"
"$1" --language en --archive "$work/archive" export --all --to "$3" --as page
