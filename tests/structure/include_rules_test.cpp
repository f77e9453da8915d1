#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

// The shape of the sources, read from the sources: which folder may include which.

namespace {

struct Source {
    QString path;   ///< "app/html/body.h"
    QString folder; ///< "html"
    QString text;
    QStringList includes; ///< as written between quotes or angle brackets
};

std::vector<Source> sourcesBelow(const QString& top) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)"),
                                            QRegularExpression::MultilineOption);
    const QString root = QStringLiteral(VESTITEL_SOURCES) + u'/';
    std::vector<Source> sources;
    QDirIterator files(root + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        Source source;
        source.path = file.fileName().mid(root.size());
        source.folder = source.path.section(u'/', 1, 1);
        source.text = QString::fromUtf8(file.readAll());
        auto matches = include.globalMatch(source.text);
        while (matches.hasNext()) {
            source.includes.append(matches.next().captured(1));
        }
        sources.push_back(source);
    }
    return sources;
}

/// A line for each source that breaks the rule.
template <typename Breaks>
QStringList breaches(const std::vector<Source>& sources, Breaks breaks) {
    QStringList found;
    for (const Source& source : sources) {
        for (const QString& include : source.includes) {
            if (breaks(source, include)) {
                found.append(source.path + QStringLiteral(" includes ") + include);
            }
        }
    }
    return found;
}

// From the ground up: a folder includes itself and those before it.
const QStringList kCoreOrder = {
    QStringLiteral("base"),     QStringLiteral("html"),       QStringLiteral("domain"),
    QStringLiteral("language"), QStringLiteral("sqlite"),     QStringLiteral("archive"),
    QStringLiteral("search"),   QStringLiteral("importing"),  QStringLiteral("documents"),
    QStringLiteral("checks"),   QStringLiteral("publishing"), QStringLiteral("editorial"),
    QStringLiteral("cli"),
};

// Folders of ui/ that any other may use; the rest are panels, which only these may bring in.
const QStringList kSharedUi = {QStringLiteral("style"), QStringLiteral("widgets"),
                               QStringLiteral("fields"), QStringLiteral("webview"),
                               QStringLiteral("models")};
const QStringList kRoutingUi = {QStringLiteral("main_window"), QStringLiteral("application.h"),
                                QStringLiteral("application.cpp"), QStringLiteral("main.cpp"),
                                QStringLiteral("services")};

} // namespace

TEST_CASE("each folder of app includes only those below it") {
    const auto sources = sourcesBelow(QStringLiteral("app"));
    REQUIRE(sources.size() > 10);
    const QStringList found = breaches(sources, [](const Source& source, const QString& include) {
        const auto from = kCoreOrder.indexOf(source.folder);
        const auto to = kCoreOrder.indexOf(include.section(u'/', 0, 0));
        return include.contains(u'/') && to > from;
    });
    CHECK(found.join(u'\n') == QString());
}

TEST_CASE("archive and search do not know each other") {
    const QStringList found =
        breaches(sourcesBelow(QStringLiteral("app")), [](const Source& source, const QString& to) {
            return (source.folder == u"search" && to.startsWith(u"archive/")) ||
                   (source.folder == u"archive" && to.startsWith(u"search/")) ||
                   // What needs both is a use case.
                   ((source.folder == u"importing" || source.folder == u"publishing") &&
                    (to.startsWith(u"archive/") || to.startsWith(u"search/") ||
                     to.startsWith(u"sqlite/")));
        });
    CHECK(found.join(u'\n') == QString());
}

TEST_CASE("no folder of app knows a window") {
    static const QRegularExpression window(
        QStringLiteral("^(Q(Widget|Application|MainWindow|Dialog|WebEngine|WebChannel)|"
                       "Qt(Widgets|WebEngine|WebChannel)|ui/)"));
    const QStringList found =
        breaches(sourcesBelow(QStringLiteral("app")),
                 [](const Source&, const QString& to) { return window.match(to).hasMatch(); });
    CHECK(found.join(u'\n') == QString());
}

TEST_CASE("panels of the window do not include one another") {
    const auto sources = sourcesBelow(QStringLiteral("ui"));
    QStringList panels;
    for (const Source& source : sources) {
        if (!kSharedUi.contains(source.folder) && !kRoutingUi.contains(source.folder)) {
            panels.append(source.folder);
        }
    }
    const QStringList found = breaches(sources, [&](const Source& source, const QString& include) {
        const QString to = include.section(u'/', 0, 0);
        return include.contains(u'/') && to != source.folder && panels.contains(to) &&
               !kRoutingUi.contains(source.folder);
    });
    CHECK(found.join(u'\n') == QString());
}

TEST_CASE("only the file wrapper writes files") {
    static const QRegularExpression writing(
        QStringLiteral("QSaveFile|std::ofstream|fopen\\(|QIODevice::(WriteOnly|ReadWrite|Append)"));
    QStringList found;
    for (const QString& top : {QStringLiteral("app"), QStringLiteral("ui")}) {
        for (const Source& source : sourcesBelow(top)) {
            // A QBuffer in memory is no file.
            const QString text =
                QString(source.text).remove(QRegularExpression(QStringLiteral("(?m)//.*$")));
            auto matches = writing.globalMatch(text);
            while (matches.hasNext() && source.folder != u"base") {
                const auto match = matches.next();
                const auto lineStart = text.lastIndexOf(u'\n', match.capturedStart()) + 1;
                const auto line = text.mid(lineStart, text.indexOf(u'\n', lineStart) - lineStart);
                if (!line.contains(u"buffer", Qt::CaseInsensitive)) {
                    found.append(source.path + QStringLiteral(": ") + line.trimmed());
                }
            }
        }
    }
    CHECK(found.join(u'\n') == QString());
}

TEST_CASE("SQL stands only in archive and search") {
    static const QRegularExpression sql(
        QStringLiteral("\"(SELECT|INSERT|UPDATE|DELETE|CREATE TABLE) "));
    QStringList found;
    for (const QString& top : {QStringLiteral("app"), QStringLiteral("ui")}) {
        for (const Source& source : sourcesBelow(top)) {
            const bool allowed = source.folder == u"archive" || source.folder == u"search" ||
                                 source.folder == u"sqlite";
            if (!allowed && sql.match(source.text).hasMatch()) {
                found.append(source.path);
            }
        }
    }
    CHECK(found.join(u'\n') == QString());
}

TEST_CASE("each folder says in a README what it is") {
    QStringList found;
    for (const QString& top : {QStringLiteral("app"), QStringLiteral("ui")}) {
        for (const Source& source : sourcesBelow(top)) {
            const QString folder = source.path.section(u'/', 0, -2);
            if (folder != top && !QFile::exists(QStringLiteral(VESTITEL_SOURCES) + u'/' + folder +
                                                QStringLiteral("/README.md"))) {
                found.append(folder);
            }
        }
    }
    found.removeDuplicates();
    CHECK(found.join(u'\n') == QString());
}
