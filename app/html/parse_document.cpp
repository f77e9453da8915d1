#include "html/parse_document.h"

#include "html/attribute_values.h"
#include "html/block_ids.h"
#include "html/foreign_markup.h"
#include "html/foreign_tidying.h"
#include "html/markup_filter.h"
#include "html/parsed_body.h"
#include "html/parsed_markup.h"
#include "html/tree_builder.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace vestitel::html {

namespace {

/// Formatting elements stay open across blocks, so that the parser's tree may be deeper than
/// what the filter let through, but not by more than this; it is a guard, not a limit.
size_t deepestTree(const Limits& limits) {
    return 16 * static_cast<size_t>(std::max(limits.depth, 256));
}

} // namespace

Result<Document> parseDocument(const QString& markup, const ImageResolver& images,
                               const Limits& limits) {
    if (markup.size() > limits.characters) {
        return failure(ErrorCode::TooLarge,
                       QCoreApplication::translate("vestitel::html",
                                                   "The text is not taken in, since it has more "
                                                   "than %1 characters. Divide it into several "
                                                   "texts.")
                           .arg(limits.characters));
    }
    std::string utf8 = withoutControls(markup).toStdString();
    const bool isForeign = isForeignMarkup(utf8);
    const Program program = programOf(utf8);
    if (isForeign) {
        utf8 = plainMarkup(utf8, program);
    }
    MarkupFilter filter(utf8, limits,
                        images ? MarkupFilter::ImageSources::Foreign
                               : MarkupFilter::ImageSources::Media);
    TreeBuilder builder(images, 2 * markup.size() + 4096);
    std::string segment;
    while (true) {
        VESTITEL_TRY(const bool any, filter.next(segment));
        if (!any) {
            break;
        }
        const ParsedMarkup parsed(segment);
        if (parsed.root() == nullptr) {
            return failure(ErrorCode::Internal,
                           QCoreApplication::translate("vestitel::html",
                                                       "The text could not be read. Paste it as "
                                                       "plain text."),
                           QStringLiteral("gumbo gave no tree"));
        }
        VESTITEL_CHECK(builder.add(*parsed.root(), deepestTree(limits)));
    }
    Document document = builder.finish();
    if (isForeign) {
        tidyForeign(document, program);
    }
    giveBlockIds(document);
    return document;
}

std::shared_ptr<const Document> documentOf(const Body& body) {
    const auto parse = [&body] {
        Limits unlimited;
        unlimited.characters = std::numeric_limits<qsizetype>::max();
        unlimited.nodes = std::numeric_limits<int>::max();
        auto document = parseDocument(body.html(), {}, unlimited);
        return std::make_shared<const Document>(document ? std::move(*document) : Document{});
    };
    if (body.m_parsed == nullptr) {
        return parse();
    }
    std::call_once(body.m_parsed->once, [&] {
        if (body.m_parsed->document == nullptr) {
            body.m_parsed->document = parse();
        }
    });
    return body.m_parsed->document;
}

} // namespace vestitel::html
