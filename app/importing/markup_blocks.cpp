#include "importing/markup_blocks.h"

#include "html/body_text.h"
#include "html/sanitiser.h"
#include "importing/markup_scan.h"
#include "importing/page_roles.h"

#include <QRegularExpression>

namespace vestitel::importing {

namespace {

/// Whether one pair of these tags holds all of a canonical paragraph's text.
bool isAllWithin(const QString& canonical, const QString& tag) {
    const QString open = u'<' + tag + u'>';
    const QString close = QStringLiteral("</") + tag + u'>';
    if (canonical.count(open) != 1) {
        return false;
    }
    static const QRegularExpression kTag(QStringLiteral("<[^>]*>"));
    QString outside = canonical.left(canonical.indexOf(open)) +
                      canonical.mid(canonical.lastIndexOf(close) + close.size());
    return outside.remove(kTag).trimmed().isEmpty();
}

} // namespace

MarkupBlock markupBlock(const QString& name, const QString& markup) {
    MarkupBlock block{name, markup, {}, false, false, false};
    block.picture = markup.contains(QLatin1String("<img"), Qt::CaseInsensitive);
    if (const auto body = html::sanitise(markup)) {
        block.text = html::plainText(*body).simplified();
        block.bold = isAllWithin(body->html(), QStringLiteral("strong"));
        block.italic = isAllWithin(body->html(), QStringLiteral("em"));
    }
    return block;
}

std::vector<MarkupBlock> markupBlocks(const QString& markup) {
    std::vector<MarkupBlock> blocks;
    const ScannedPage page = scanMarkup(markup);
    qsizetype done = 0;
    const auto take = [&](const QString& name, qsizetype end) {
        MarkupBlock block = markupBlock(name, markup.mid(done, end - done));
        if (block.picture || !block.text.isEmpty() || name == QLatin1String("hr")) {
            blocks.push_back(std::move(block));
        }
        done = end;
    };
    for (const PageElement& element : page.elements) {
        if (element.begin < done || isInline(element.name)) {
            continue;
        }
        if (element.begin > done) {
            take(QStringLiteral("p"), element.begin);
        }
        if (isContainer(element.name) || element.name == QLatin1String("html")) {
            done = element.contentBegin;
        } else {
            take(element.name, element.end);
        }
    }
    if (done < markup.size()) {
        take(QStringLiteral("p"), markup.size());
    }
    return blocks;
}

QString joined(const std::vector<MarkupBlock>& blocks) {
    QString markup;
    for (const MarkupBlock& block : blocks) {
        // Text that stands in no element must not run into the next block's.
        const bool loose = !block.markup.startsWith(u'<');
        markup +=
            loose ? QStringLiteral("<p>") + block.markup + QStringLiteral("</p>") : block.markup;
        markup += u'\n';
    }
    return markup;
}

} // namespace vestitel::importing
