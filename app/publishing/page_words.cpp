#include "publishing/page_words.h"

#include <QLocale>

#include <array>

namespace vestitel::publishing {

namespace {

using Months = std::array<const char16_t*, 12>;

constexpr Months kBulgarianMonths = {u"януари",    u"февруари", u"март",    u"април",
                                     u"май",       u"юни",      u"юли",     u"август",
                                     u"септември", u"октомври", u"ноември", u"декември"};
constexpr Months kEnglishMonths = {u"January",   u"February", u"March",    u"April",
                                   u"May",       u"June",     u"July",     u"August",
                                   u"September", u"October",  u"November", u"December"};

QString monthName(const Months& months, const QDate& date) {
    return QString::fromUtf16(months.at(static_cast<size_t>(date.month() - 1)));
}

QString primarySubtag(const domain::Language& language) {
    return language.tag().section(u'-', 0, 0).toLower();
}

} // namespace

QString dateInWords(const QDate& date, const domain::Language& language) {
    if (!date.isValid()) {
        return {};
    }
    const QString primary = primarySubtag(language);
    if (primary == QLatin1String("bg")) {
        return QStringLiteral("%1 %2 %3 г.")
            .arg(date.day())
            .arg(monthName(kBulgarianMonths, date))
            .arg(date.year());
    }
    if (primary == QLatin1String("en")) {
        return QStringLiteral("%1 %2 %3")
            .arg(date.day())
            .arg(monthName(kEnglishMonths, date))
            .arg(date.year());
    }
    return QLocale(language.tag()).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString sizeInWords(qint64 bytes, const domain::Language& language) {
    constexpr qint64 kKilobyte = 1000;
    constexpr qint64 kMegabyte = kKilobyte * kKilobyte;
    if (bytes < kMegabyte) {
        const qint64 kilobytes = qMax<qint64>(1, (bytes + kKilobyte / 2) / kKilobyte);
        if (kilobytes < kKilobyte) {
            return QStringLiteral("%1 KB").arg(kilobytes);
        }
    }
    QString megabytes =
        QString::number(static_cast<double>(bytes) / static_cast<double>(kMegabyte), 'f', 1);
    if (primarySubtag(language) != QLatin1String("en")) {
        megabytes.replace(u'.', u',');
    }
    return megabytes + QStringLiteral(" MB");
}

QString openGraphLocale(const domain::Language& language) {
    const QString primary = primarySubtag(language);
    if (primary == QLatin1String("en") && !language.tag().contains(u'-')) {
        return QStringLiteral("en_GB");
    }
    return QLocale(language.tag()).name();
}

} // namespace vestitel::publishing
