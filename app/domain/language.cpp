#include "domain/language.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace vestitel::domain {

namespace {

bool isLowerLetter(QChar c) {
    return c >= u'a' && c <= u'z';
}

/// The letter case that BCP 47 (RFC 5646, section 2.1.1) recommends, so that one language has
/// one tag.
QString canonicalSubtag(const QString& subtag) {
    const bool letters =
        std::all_of(subtag.begin(), subtag.end(), [](QChar c) { return c >= u'A' && c <= u'z'; });
    if (subtag.size() == 4 && letters) {
        return subtag.left(1).toUpper() + subtag.mid(1).toLower();
    }
    return subtag.size() == 2 && letters ? subtag.toUpper() : subtag.toLower();
}

} // namespace

std::optional<Language> Language::fromTag(const QString& tag) {
    // Most are; and they are read by the ten thousand.
    if (tag.size() == 2 && isLowerLetter(tag[0]) && isLowerLetter(tag[1])) {
        return Language(tag);
    }
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}\\z"));
    if (!form.match(tag).hasMatch()) {
        return std::nullopt;
    }
    QStringList parts = tag.split(u'-');
    parts.first() = parts.first().toLower();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        parts[i] = canonicalSubtag(parts[i]);
    }
    return Language(parts.join(u'-'));
}

Language Language::bulgarian() {
    return Language(QStringLiteral("bg"));
}

Language Language::english() {
    return Language(QStringLiteral("en"));
}

QString Language::nativeName() const {
    // QLocale names the territory's variety for bare tags ("American English" for "en").
    if (m_tag == QLatin1String("en")) {
        return QStringLiteral("English");
    }
    const QLocale locale(m_tag);
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::C || name.isEmpty()) {
        return m_tag;
    }
    name[0] = name[0].toUpper();
    return name;
}

} // namespace vestitel::domain
