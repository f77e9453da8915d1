#include "html/sanitiser.h"

#include "html/foreign_images.h"
#include "html/parse_document.h"
#include "html/parsed_body.h"
#include "html/serialiser.h"

#include <QCoreApplication>

namespace vestitel::html {

class BodyMaker final {
public:
    /// `document`: the tree that this very markup is parsed to, if it is at hand.
    static Body make(QString html, std::shared_ptr<const Document> document = {}) {
        // A tree has some ten times the size of its markup.
        constexpr qsizetype kLargestKept = 1'000'000;
        if (html.size() > kLargestKept) {
            return {std::move(html), nullptr};
        }
        auto parsed = std::make_shared<ParsedBody>();
        parsed->document = std::move(document);
        return {std::move(html), std::move(parsed)};
    }
};

namespace {

int tagsIn(const QString& canonical) {
    int tags = 0;
    for (qsizetype i = canonical.indexOf(u'<'); i >= 0; i = canonical.indexOf(u'<', i + 1)) {
        tags += canonical[i + 1] != u'/' ? 1 : 0;
    }
    return tags;
}

bool isTooLarge(const QString& canonical, const Limits& limits) {
    return canonical.size() > limits.characters || tagsIn(canonical) > limits.nodes;
}

/// Where the line of this number begins: one for each block; one behind the end for the one after
/// the last; -1 for any other.
qsizetype startOfLine(const QString& html, qsizetype number) {
    qsizetype start = 0;
    for (qsizetype line = 0; line < number; ++line) {
        if (start > html.size()) {
            return -1;
        }
        const qsizetype end = html.indexOf(u'\n', start);
        start = (end < 0 ? html.size() : end) + 1;
    }
    return start;
}

/// Whether a block of the one has the id of a block of the other.
bool shareIds(const QString& html, const QString& blocks) {
    const QLatin1String sign("data-block=\"");
    for (qsizetype at = blocks.indexOf(sign); at >= 0; at = blocks.indexOf(sign, at + 1)) {
        const qsizetype end = blocks.indexOf(u'"', at + sign.size());
        if (html.contains(QStringView(blocks).mid(at, end - at + 1))) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<Body> sanitise(const QString& html, const ImageResolver& images, const Limits& limits) {
    VESTITEL_TRY(Document document, parseDocument(html, images, limits));
    QString canonical = canonicalHtml(document);
    // What comes out must go in again.
    if (isTooLarge(canonical, limits)) {
        return failure(ErrorCode::TooLarge,
                       QCoreApplication::translate("vestitel::html",
                                                   "The text is not taken in, since it is too "
                                                   "large. Divide it into several texts."));
    }
    // What is read from the archive is canonical already, and its tree is wanted at once.
    if (!images && canonical == html) {
        return BodyMaker::make(std::move(canonical),
                               std::make_shared<const Document>(std::move(document)));
    }
    return BodyMaker::make(std::move(canonical));
}

Result<PutBlocks> withBlocks(const Body& body, qsizetype first, qsizetype count,
                             const QString& blocks, const Limits& limits) {
    const QString& html = body.html();
    const bool isWithin = first >= 0 && count >= 0 && first <= html.size() && count <= html.size();
    const qsizetype begin = isWithin ? startOfLine(html, first) : -1;
    const qsizetype end = isWithin ? startOfLine(html, first + count) : -1;
    if (begin < 0 || end < 0) {
        return failure(ErrorCode::InvalidArgument, {}, QStringLiteral("blocks that are not there"));
    }
    const QString before = html.left(qMax<qsizetype>(begin - 1, 0));
    const QString after = html.mid(qMin(end, html.size()));
    QStringList parts{before, blocks, after};
    parts.removeAll(QString());
    QString whole = parts.join(u'\n');
    if (!isTooLarge(whole, limits) && !shareIds(before, blocks) && !shareIds(after, blocks)) {
        VESTITEL_TRY(const Body alone, sanitise(blocks, limits));
        if (alone.html() == blocks) {
            return PutBlocks{BodyMaker::make(std::move(whole)), true};
        }
    }
    VESTITEL_TRY(Body sanitised, sanitise(whole, limits));
    const bool isAsGiven = sanitised.html() == whole;
    return PutBlocks{std::move(sanitised), isAsGiven};
}

Result<Body> sanitise(const QString& html, const Limits& limits) {
    return sanitise(html, ImageResolver(), limits);
}

} // namespace vestitel::html
