#include "html/sanitiser.h"

#include "html/foreign_images.h"
#include "html/parse_document.h"
#include "html/serialiser.h"

#include <QCoreApplication>

namespace vestitel::html {

class BodyMaker final {
public:
    static Body make(QString html) { return Body(std::move(html)); }
};

namespace {

int tagsIn(const QString& canonical) {
    int tags = 0;
    for (qsizetype i = canonical.indexOf(u'<'); i >= 0; i = canonical.indexOf(u'<', i + 1)) {
        tags += canonical[i + 1] != u'/' ? 1 : 0;
    }
    return tags;
}

} // namespace

Result<Body> sanitise(const QString& html, const ImageResolver& images, const Limits& limits) {
    VESTITEL_TRY(const Document document, parseDocument(html, images, limits));
    QString canonical = canonicalHtml(document);
    // What comes out must go in again.
    if (canonical.size() > limits.characters || tagsIn(canonical) > limits.nodes) {
        return failure(ErrorCode::TooLarge,
                       QCoreApplication::translate("vestitel::html",
                                                   "The text is not taken in, since it is too "
                                                   "large. Divide it into several texts."));
    }
    return BodyMaker::make(std::move(canonical));
}

Result<Body> sanitise(const QString& html, const Limits& limits) {
    return sanitise(html, ImageResolver(), limits);
}

} // namespace vestitel::html
