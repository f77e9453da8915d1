#include "dialogs/link_address.h"

#include "base/ids.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

bool looksLikeMail(const QString& text) {
    static const QRegularExpression form(u"^[^\\s@/:]+@[^\\s@/:]+\\.[^\\s@/:.]{2,}$"_s);
    return form.match(text).hasMatch();
}

/// The digits of a telephone number, with its plus; empty when it is none.
QString phoneNumber(const QString& text) {
    static const QRegularExpression form(u"^\\+?[0-9][0-9 ()/-]{4,}$"_s);
    static const QRegularExpression filler(u"[ ()/-]"_s);
    return form.match(text).hasMatch() ? QString(text).remove(filler) : QString();
}

bool looksLikeHost(const QString& text) {
    const QString host = text.section(u'/', 0, 0).section(u':', 0, 0);
    static const QRegularExpression form(
        u"^([\\p{L}0-9]([\\p{L}0-9-]*[\\p{L}0-9])?\\.)+\\p{L}{2,}$"_s);
    return form.match(host).hasMatch();
}

Result<QString> webAddress(const QString& text) {
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || text.contains(u' ')) {
        return failure(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("vestitel::dialogs",
                                        "This web address cannot be read. A whole one looks like "
                                        "https://example.org/page."));
    }
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

Result<QString> linkTarget(const QString& written) {
    const QString text = written.trimmed();
    if (text.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate(
                           "vestitel::dialogs",
                           "The link has no address yet. A web address, an e-mail address, "
                           "a telephone number or a post of the archive can stand here."));
    }
    if (looksLikeMail(text)) {
        return u"mailto:"_s + text;
    }
    if (const QString phone = phoneNumber(text); !phone.isEmpty()) {
        return u"tel:"_s + phone;
    }
    const QString scheme = text.section(u':', 0, 0).toLower();
    const QString rest = text.section(u':', 1);
    if (scheme == u"http"_s || scheme == u"https"_s) {
        return webAddress(text);
    }
    if (scheme == u"mailto"_s && looksLikeMail(rest.section(u'?', 0, 0))) {
        return scheme + u':' + rest;
    }
    if (scheme == u"tel"_s && !phoneNumber(rest).isEmpty()) {
        return u"tel:"_s + phoneNumber(rest);
    }
    if (scheme == u"post"_s && PostId::fromString(rest)) {
        return text;
    }
    if (looksLikeHost(text)) {
        return webAddress(u"https://"_s + text);
    }
    return failure(ErrorCode::InvalidArgument,
                   QCoreApplication::translate(
                       "vestitel::dialogs",
                       "A link can lead to a web address (https://…), an e-mail address, a "
                       "telephone number or a post of the archive. This is none of them."));
}

} // namespace vestitel::dialogs
