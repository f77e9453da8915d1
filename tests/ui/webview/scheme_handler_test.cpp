#include "webview/scheme_handler.h"

#include "support/catch.h"
#include "webview/scheme.h"

#include <QUrl>

using namespace vestitel::webview;

TEST_CASE("only addresses without tricks have a path that a lookup sees") {
    CHECK(lookupPath(QUrl(QStringLiteral("vest://site/bg/2018/gosti/index.html"))) ==
          QStringLiteral("bg/2018/gosti/index.html"));
    CHECK(lookupPath(QUrl(QStringLiteral("vest://site/%D0%B3/"))) == QStringLiteral("г/"));
    const char* tricks[] = {
        "vest://site/",
        "vest://site",
        "vest://site/a?b",
        "vest://me@site/a",
        "vest://site:80/a",
        "vest://site/%2e%2e/etc/passwd",
        "vest://site/a/%2E%2E/%2e%2e/b",
        "vest://site/a%5C..%5Cb",
        "vest://site/a%00.html",
        "vest://site/a%0A",
    };
    for (const char* trick : tricks) {
        INFO(trick);
        CHECK(lookupPath(QUrl(QLatin1String(trick))).isEmpty());
    }
}

TEST_CASE("a media type that could carry a script is not served") {
    CHECK(contentTypeOf(QStringLiteral("image/png")) == "image/png");
    CHECK(contentTypeOf(QStringLiteral("text/html")) == "text/html; charset=utf-8");
    for (const char* type : {"image/svg+xml", "application/xml", "application/xhtml+xml",
                             "application/pdf", "text/plain", "", "TEXT/HTML"}) {
        INFO(type);
        CHECK(contentTypeOf(QLatin1String(type)).isEmpty());
    }
}

TEST_CASE("only addresses of the web, of mail and of telephones go to other programs") {
    for (const char* good : {"https://example.org/", "http://example.org", "mailto:a@example.org",
                             "tel:+359888123456"}) {
        INFO(good);
        CHECK(mayOpenOutside(QUrl(QLatin1String(good))));
    }
    for (const char* bad : {"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x",
                            "vest://editor/index.html", "ftp://example.org", "smb://host/x", ""}) {
        INFO(bad);
        CHECK_FALSE(mayOpenOutside(QUrl(QLatin1String(bad))));
    }
}
