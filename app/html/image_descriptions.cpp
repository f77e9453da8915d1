#include "html/image_descriptions.h"

#include <QRegularExpression>

namespace vestitel::html {

namespace {

/// A whole text, upper and lower case alike.
QRegularExpression whole(const char* form) {
    return QRegularExpression(u'^' + QString::fromUtf8(form) + u'$',
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption |
                                  QRegularExpression::DotMatchesEverythingOption);
}

bool saysNothing(const QString& text) {
    static const QRegularExpression kAddress = whole("(?:[a-z][a-z0-9+.-]*:[/\\\\]|\\\\\\\\).*");
    static const QRegularExpression kFile =
        whole("[^/]{0,120}\\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|emf|wmf|svg)");
    static const QRegularExpression kNumbered =
        whole("(?:image|picture|photo|img|graphics?|clip_image|картина|изображение|снимка|графика"
              "|обект|object)[\\s_-]*\\d*");
    return kAddress.match(text).hasMatch() || kFile.match(text).hasMatch() ||
           kNumbered.match(text).hasMatch();
}

} // namespace

QString description(const QString& alternative) {
    static const QRegularExpression kBefore =
        whole("(?:title|заглавие): *(?:- )?(?:description|описание): *(.*)");
    static const QRegularExpression kLabel =
        whole("(?:description|описание|title|заглавие): *(.*)");
    static const QRegularExpression kBehind =
        whole("(.*?)[\\s,;–-]*(?:description automatically generated(?: with \\w+ confidence)?"
              "|ai-generated content may be incorrect"
              "|автоматично генерирано описание(?: с[^.]{0,40})?"
              "|описанието е генерирано автоматично(?: с[^.]{0,40})?"
              "|генерирано от ии съдържание може да (?:е неправилно|съдържа грешки))\\.?");
    QString text = alternative.trimmed();
    for (const QRegularExpression* form : {&kBehind, &kBehind, &kBefore, &kLabel}) {
        if (const auto match = form->match(text); match.hasMatch()) {
            text = match.captured(1).trimmed();
        }
    }
    return saysNothing(text) ? QString() : text;
}

} // namespace vestitel::html
