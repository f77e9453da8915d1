#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

namespace vestitel::models {

namespace {

struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::models)
};

constexpr std::array<const char*, 12> kMonths{
    QT_TRANSLATE_NOOP("vestitel::models", "Jan"), QT_TRANSLATE_NOOP("vestitel::models", "Feb"),
    QT_TRANSLATE_NOOP("vestitel::models", "Mar"), QT_TRANSLATE_NOOP("vestitel::models", "Apr"),
    QT_TRANSLATE_NOOP("vestitel::models", "May"), QT_TRANSLATE_NOOP("vestitel::models", "Jun"),
    QT_TRANSLATE_NOOP("vestitel::models", "Jul"), QT_TRANSLATE_NOOP("vestitel::models", "Aug"),
    QT_TRANSLATE_NOOP("vestitel::models", "Sep"), QT_TRANSLATE_NOOP("vestitel::models", "Oct"),
    QT_TRANSLATE_NOOP("vestitel::models", "Nov"), QT_TRANSLATE_NOOP("vestitel::models", "Dec")};

} // namespace

domain::Language interfaceLanguage() {
    const auto language = domain::Language::fromTag(QCoreApplication::translate(
        "vestitel::models", "en", "the tag of the interface's language"));
    return language.value_or(domain::Language::english());
}

std::vector<domain::Language> readingOrder(const std::vector<domain::Language>& languages) {
    std::vector<domain::Language> order{interfaceLanguage()};
    std::copy_if(languages.begin(), languages.end(), std::back_inserter(order),
                 [&order](const domain::Language& language) { return language != order.front(); });
    return order;
}

QString dateInWords(const QDate& date) {
    if (!date.isValid()) {
        return Words::tr("no date");
    }
    const char* const month = kMonths.at(static_cast<size_t>(date.month() - 1));
    return QStringLiteral("%1\u00a0%2\u00a0%3")
        .arg(date.day())
        .arg(Words::tr(month))
        .arg(date.year());
}

QString timeInWords(const QDateTime& moment) {
    return moment.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

QString languageSign(const domain::Language& language) {
    if (language == domain::Language::bulgarian()) {
        return QStringLiteral("БГ");
    }
    return language.tag().section(u'-', 0, 0).toUpper();
}

QString countInWords(qint64 count) {
    QString digits = QString::number(count);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, QChar(0x202f));
    }
    return digits;
}

EditionSign editionSign(const archive::PostRow& row, const domain::Language& language) {
    const auto state = row.states.find(language);
    if (state == row.states.end()) {
        return EditionSign::Missing;
    }
    return state->second == domain::EditionState::Ready ? EditionSign::Ready : EditionSign::Draft;
}

QString chipText(const domain::Language& language, EditionSign sign) {
    const QString name = languageSign(language);
    switch (sign) {
    case EditionSign::Missing:
        // %1 is the sign of a language; the edition does not exist.
        return Words::tr("%1 missing").arg(name);
    case EditionSign::Draft:
        return Words::tr("%1 draft").arg(name);
    case EditionSign::Ready:
        return Words::tr("%1 ready").arg(name);
    }
    return {};
}

QString editionInWords(const domain::Language& language, EditionSign sign) {
    const QString name = language.nativeName();
    switch (sign) {
    case EditionSign::Missing:
        //: %1 is the name of a language; the edition does not exist.
        return Words::tr("%1: missing").arg(name);
    case EditionSign::Draft:
        return Words::tr("%1: draft").arg(name);
    case EditionSign::Ready:
        return Words::tr("%1: ready").arg(name);
    }
    return {};
}

QString statusInWords(domain::Status status) {
    switch (status) {
    case domain::Status::Draft:
        return Words::tr("draft", "a post");
    case domain::Status::Ready:
        return Words::tr("ready", "a post");
    case domain::Status::Published:
        return Words::tr("published", "a post");
    }
    return {};
}

QString kindInWords(const QString& kind) {
    return kind == domain::kNewsKind   ? Words::tr("News item", "a kind of post")
           : kind == domain::kPageKind ? Words::tr("Page", "a kind of post: of the site's own")
                                       : kind;
}

QString kindsInWords(const QString& kind) {
    return kind == domain::kNewsKind   ? Words::tr("News", "posts of a kind")
           : kind == domain::kPageKind ? Words::tr("Pages", "posts of a kind: the site's own")
                                       : kind;
}

QString withoutLanguageInWords(const domain::Language& language) {
    if (language == domain::Language::english()) {
        return Words::tr("Without English");
    }
    if (language == domain::Language::bulgarian()) {
        return Words::tr("Without Bulgarian");
    }
    return Words::tr("Without a text in %1").arg(language.nativeName());
}

QString monthInWords(int year, int month) {
    return QStringLiteral("%1\u00a0%2")
        .arg(Words::tr(kMonths.at(static_cast<size_t>(month - 1))))
        .arg(year);
}

QString sortInWords(archive::PostSort sort) {
    switch (sort) {
    case archive::PostSort::Newest:
        return Words::tr("Newest first");
    case archive::PostSort::Oldest:
        return Words::tr("Oldest first");
    case archive::PostSort::Title:
        return Words::tr("By title");
    case archive::PostSort::Changed:
        return Words::tr("Last changed first");
    }
    return {};
}

QString chipSign(const domain::Language& language, EditionSign sign) {
    const QString mark = sign == EditionSign::Ready   ? QStringLiteral("✓")
                         : sign == EditionSign::Draft ? QStringLiteral("…")
                                                      : QStringLiteral("–");
    return languageSign(language) + QChar(0x00a0) + mark;
}

QString leadingTitle(const archive::PostRow& row, const std::vector<domain::Language>& order) {
    for (const domain::Language& language : order) {
        const auto title = row.titles.find(language);
        if (title != row.titles.end() && !title->second.trimmed().isEmpty()) {
            return title->second;
        }
    }
    for (const auto& [language, title] : row.titles) {
        if (!title.trimmed().isEmpty()) {
            return title;
        }
    }
    return {};
}

QString untitled() {
    return Words::tr("Untitled");
}

} // namespace vestitel::models
