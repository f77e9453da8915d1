#include "html/attribute_values.h"

#include "base/ids.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace vestitel::html {

namespace {

bool isSpace(QChar c) {
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isControl(QChar c) {
    const char16_t code = c.unicode();
    return (code < 0x20 && !isSpace(c)) || (code >= 0x7F && code < 0xA0) || code == 0xFEFF ||
           (code >= 0xFDD0 && code <= 0xFDEF) || code >= 0xFFFE;
}

bool isAscii(QStringView text, auto&& predicate) {
    return std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return c.unicode() < 128 && predicate(c.toLatin1()); });
}
bool isAlpha(QStringView text) {
    return isAscii(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}
bool isDigits(QStringView text) {
    return isAscii(text, [](char c) { return c >= '0' && c <= '9'; });
}
bool isAlphanumeric(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](const QChar& c) {
        return isAlpha(QStringView(&c, 1)) || isDigits(QStringView(&c, 1));
    });
}

bool isHex(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Percent-encodes what may not stand in an address; leaves letters of every script readable.
QString encoded(QStringView text, bool backslashIsSlash) {
    static constexpr QStringView kUnsafe = u" \"<>`{}|^\\";
    static constexpr char kHex[] = "0123456789ABCDEF";
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool brokenPercent =
            c == u'%' && !(i + 2 < text.size() && isHex(text[i + 1]) && isHex(text[i + 2]));
        if (c == u'\\' && backslashIsSlash) {
            result += u'/';
        } else if (brokenPercent || kUnsafe.contains(c)) {
            result += u'%';
            result += QLatin1Char(kHex[c.unicode() >> 4]);
            result += QLatin1Char(kHex[c.unicode() & 15]);
        } else {
            result += c;
        }
    }
    return result;
}

std::optional<QString> webLink(const QString& scheme, QStringView rest) {
    const QString address = scheme + u':' + encoded(rest, true);
    if (!QStringView(address).mid(scheme.size() + 1).startsWith(u"//")) {
        return std::nullopt;
    }
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return std::nullopt;
    }
    return address;
}

} // namespace

QString withoutControls(QString text) {
    QChar* out = text.data();
    const QChar* const end = text.constData() + text.size();
    for (const QChar* in = text.constData(); in != end; ++in) {
        if (in->isHighSurrogate() && in + 1 != end && in[1].isLowSurrogate()) {
            const char32_t code = QChar::surrogateToUcs4(in[0], in[1]);
            if ((code & 0xFFFE) != 0xFFFE) {
                *out++ = in[0];
                *out++ = in[1];
            }
            ++in;
        } else if (!in->isSurrogate() && !isControl(*in)) {
            *out++ = *in;
        }
    }
    text.truncate(out - text.constData());
    return text;
}

QString singleLine(const QString& text) {
    QString result;
    result.reserve(text.size());
    bool pendingSpace = false;
    for (const QChar c : withoutControls(text)) {
        if (isSpace(c)) {
            pendingSpace = !result.isEmpty();
            continue;
        }
        if (pendingSpace) {
            result += u' ';
            pendingSpace = false;
        }
        result += c;
    }
    return result;
}

std::optional<QString> canonicalLink(const QString& target) {
    if (target.size() > 4 * kLongestLink) {
        return std::nullopt;
    }
    QString text = withoutControls(target);
    text.remove(u'\t').remove(u'\n').remove(u'\r').replace(u'\f', u' ');
    text = text.trimmed();
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0) {
        return std::nullopt;
    }
    const QString scheme = text.left(colon).toLower();
    const QStringView rest = QStringView(text).mid(colon + 1);
    std::optional<QString> link;
    if (scheme == u"https" || scheme == u"http") {
        link = webLink(scheme, rest);
    } else if ((scheme == u"mailto" || scheme == u"tel") && !rest.trimmed().isEmpty()) {
        link = scheme + u':' + encoded(rest.trimmed(), false);
    } else if (scheme == u"post") {
        if (const auto id = PostId::fromString(rest.toString().toLower())) {
            link = QStringLiteral("post:") + id->toString();
        }
    } else if (scheme == u"media") {
        if (const auto hash = MediaHash::fromString(rest.toString().toLower())) {
            link = QStringLiteral("media:") + hash->toString();
        }
    }
    if (link && link->size() > kLongestLink) {
        return std::nullopt;
    }
    return link;
}

QString canonicalLanguageTag(const QString& tag) {
    if (tag.isEmpty() || tag.size() > 35) {
        return {};
    }
    QStringList parts = tag.trimmed().split(u'-');
    if (parts.first().size() < 2 || parts.first().size() > 8 || !isAlpha(parts.first())) {
        return {};
    }
    parts.first() = parts.first().toLower();
    enum Stage { Language, Extended, ScriptPart, Region, Variant, Extension, PrivateUse };
    Stage stage = Language;
    bool needsMore = false; // after a singleton
    for (qsizetype i = 1; i < parts.size(); ++i) {
        QString& part = parts[i];
        const qsizetype size = part.size();
        if (size < 1 || size > 8 || !isAlphanumeric(part)) {
            return {};
        }
        part = part.toLower();
        const bool variant = size >= 5 || (size == 4 && part.front().isDigit());
        if (stage == PrivateUse || (stage == Extension && size > 1)) {
            needsMore = false;
        } else if (size == 1) {
            if (needsMore) {
                return {};
            }
            stage = part == u"x" ? PrivateUse : Extension;
            needsMore = true;
        } else if (size == 3 && isAlpha(part) && stage <= Extended && parts.first().size() <= 3) {
            stage = Extended;
        } else if (size == 4 && isAlpha(part) && stage < ScriptPart) {
            part.front() = part.front().toUpper();
            stage = ScriptPart;
        } else if (((size == 2 && isAlpha(part)) || (size == 3 && isDigits(part))) &&
                   stage < Region) {
            part = part.toUpper();
            stage = Region;
        } else if (variant && stage <= Variant) {
            stage = Variant;
        } else {
            return {};
        }
    }
    return needsMore ? QString() : parts.join(u'-');
}

} // namespace vestitel::html
