#!/bin/sh
# judge_html.sh VNU_JAR FOLDER: fails when the Nu HTML checker has anything to say about the pages
# or their style sheets.
# 77 (skipped) where there is no Java.
set -eu

command -v java >/dev/null 2>&1 || {
    echo "no Java: pages are not checked"
    exit 77
}
java -jar "$1" --Werror --stdout --skip-non-html "$2"
find "$2" -name '*.css' -exec java -jar "$1" --Werror --stdout --css {} +
echo "$(find "$2" -name '*.html' | wc -l) pages without an error or a warning"
