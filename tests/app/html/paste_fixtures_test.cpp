#include "html/foreign_images.h"

#include "app/html/profile_checker.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace vestitel;
using namespace vestitel::html;
using vestitel::test::profileFaults;

namespace {

const char kFolder[] = VESTITEL_FIXTURES "/paste";

QString read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList fixtures() {
    QStringList names = QDir(QLatin1String(kFolder)).entryList({QStringLiteral("*.html")});
    names.removeIf([](const QString& name) { return name.endsWith(u".expected.html"); });
    return names;
}

/// The n-th image that was copied with its bytes is 111…, 222…; those of the network are not had.
ImageResolver copiedImages() {
    return [count = 0](const QString& source) mutable -> std::optional<MediaHash> {
        if (source.startsWith(u"http")) {
            return std::nullopt;
        }
        return MediaHash::fromString(QString(64, QChar(u'0' + ++count)));
    };
}

QString withoutIds(QString html) {
    static const QRegularExpression kIds(QStringLiteral(" data-block=\"[a-z0-9]+\""));
    return html.remove(kIds);
}

/// The first lines in which two texts differ, for a failure that can be read.
QString difference(const QString& found, const QString& expected) {
    const QStringList foundLines = found.split(u'\n');
    const QStringList expectedLines = expected.split(u'\n');
    for (qsizetype i = 0; i < std::max(foundLines.size(), expectedLines.size()); ++i) {
        const QString is = foundLines.value(i, QStringLiteral("(end)"));
        const QString ought = expectedLines.value(i, QStringLiteral("(end)"));
        if (is != ought) {
            return QStringLiteral("line %1\n  is:    %2\n  ought: %3").arg(i + 1).arg(is, ought);
        }
    }
    return {};
}

} // namespace

TEST_CASE("what real programs put on the clipboard becomes the body beside it") {
    const QStringList names = fixtures();
    REQUIRE(names.size() >= 40);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const QString path = QLatin1String(kFolder) + u'/' + name;
        const auto body = sanitise(read(path), copiedImages());
        REQUIRE(body);
        const QString expected =
            read(QString(path).replace(QStringLiteral(".html"), QStringLiteral(".expected.html")));
        INFO(difference(withoutIds(body->html()), expected.trimmed()).toStdString());
        CHECK((withoutIds(body->html()) == expected.trimmed()));
    }
}

TEST_CASE("nothing of a program's own is left of a paste, and it stays as it is") {
    static const QRegularExpression kJunk(QStringLiteral(
        "mso|Mso|style=|[?&](amp;)?(utm_|fbclid|gclid|yclid|_ga=|mc_eid|igshid|__cft__|usg=)"
        "|safelinks|l\\.php|file:|cid:|href=\"#|SCXW|docs-internal|<span|&nbsp;| {2}"
        "|\\x{00A0} | \\x{00A0}|\\x{200B}|>\\x{00A0}+<"));
    for (const QString& name : fixtures()) {
        INFO(name.toStdString());
        const auto body = sanitise(read(QLatin1String(kFolder) + u'/' + name), copiedImages());
        REQUIRE(body);
        INFO(body->html().toStdString());
        const auto junk = kJunk.match(
            QString(body->html()).replace(QStringLiteral(">\n<"), QStringLiteral("><")));
        CHECK(junk.captured() == QString());
        CHECK(profileFaults(body->html()).join(u'\n') == QString());
        const auto again = sanitise(body->html(), copiedImages());
        REQUIRE(again);
        CHECK((again->html() == body->html()));
        // Without ids it is foreign to the rules, which then find nothing left to do.
        const auto foreign = sanitise(withoutIds(body->html()), copiedImages());
        REQUIRE(foreign);
        INFO(difference(withoutIds(foreign->html()), withoutIds(body->html())).toStdString());
        CHECK((withoutIds(foreign->html()) == withoutIds(body->html())));
    }
}
